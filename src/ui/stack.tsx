// Things one under the other or side by side, with one distance of the scale between them.
import type { ComponentProps } from 'react'
import { cx } from './cx.ts'
import styles from './stack.module.css'

export interface StackProps extends ComponentProps<'div'> {
  /** Times four pixels. */
  readonly gap?: 0 | 1 | 2 | 3 | 4 | 6 | 8 | 12
  /** `row` wraps; `grid` makes columns of at least `--stack-column` (16rem). */
  readonly look?: 'column' | 'row' | 'grid'
  readonly align?: 'start' | 'center' | 'end' | 'baseline' | 'between'
}

export function Stack({ gap = 4, look = 'column', align, className, ...rest }: StackProps) {
  return (
    <div
      {...rest}
      className={cx(styles.stack, className)}
      data-look={look}
      data-gap={gap}
      data-align={align}
    />
  )
}

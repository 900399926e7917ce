// The button. One primary per screen; `quiet` for what stands in rows and bars; `danger` for what cannot be undone.
// A button that cannot act now stays reachable and says why (`whyNot`) instead of going dead.
import { useId, useMemo, useRef, type ComponentProps, type MouseEvent, type ReactNode } from 'react'
import { cx } from './cx.ts'
import { mergeRefs } from './merge-refs.ts'
import { Spinner } from './spinner.tsx'
import { useHint, type Hint } from './use-hint.tsx'
import styles from './button.module.css'

export type ButtonVariant = 'primary' | 'secondary' | 'quiet' | 'danger'
export type ButtonSize = 'small' | 'medium'

export interface ButtonProps extends Omit<ComponentProps<'button'>, 'disabled' | 'title'> {
  readonly variant?: ButtonVariant
  readonly size?: ButtonSize
  /** Stands before the words. */
  readonly icon?: ReactNode
  /** Stands after the words: a chevron, a count, a key. */
  readonly after?: ReactNode
  /** Why it cannot be used now. The button keeps its place in the tab order, shows and is described by this. */
  readonly whyNot?: string | null | undefined
  /** Under way: the press is ignored, the name stays. */
  readonly busy?: boolean
  readonly hint?: Hint
}

export function Button({
  variant = 'secondary',
  size = 'medium',
  icon,
  after,
  whyNot,
  busy = false,
  hint,
  className,
  children,
  onClick,
  ref,
  ...rest
}: ButtonProps) {
  const reasonId = useId()
  const own = useRef<HTMLButtonElement>(null)
  const refs = useMemo(() => mergeRefs(own, ref), [ref])
  const bubble = useHint(own, hint ?? { text: whyNot })
  const isIdle = !whyNot && !busy

  function handleClick(event: MouseEvent<HTMLButtonElement>): void {
    if (isIdle) onClick?.(event)
    else event.preventDefault()
  }

  return (
    <>
      <button
        type="button"
        aria-describedby={whyNot ? reasonId : undefined}
        {...rest}
        ref={refs}
        className={cx(styles.button, className)}
        data-variant={variant}
        data-size={size}
        data-icon-only={icon && !children ? '' : undefined}
        aria-disabled={isIdle ? undefined : true}
        aria-busy={busy || undefined}
        onClick={handleClick}
      >
        {busy ? <Spinner /> : icon}
        {children && <span className={styles.words}>{children}</span>}
        {after}
        {whyNot && (
          <span id={reasonId} hidden>
            {whyNot}
          </span>
        )}
      </button>
      {bubble}
    </>
  )
}

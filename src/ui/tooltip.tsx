// A short hint beside any one control, on hover and on keyboard focus. It can be pointed at, and Escape puts it away.
// Never the only place of an information. Buttons have this built in (IconButton, `whyNot`).
import { cloneElement, useId, useLayoutEffect, useRef, type ReactElement } from 'react'
import { useHint, type Hint } from './use-hint.tsx'
import styles from './tooltip.module.css'

export interface TooltipProps extends Hint {
  readonly text: string
  readonly children: ReactElement<{ 'aria-describedby'?: string | undefined }>
}

export function Tooltip({ children, ...hint }: TooltipProps) {
  const id = useId()
  const holder = useRef<HTMLSpanElement>(null)
  const target = useRef<Element>(null)
  useLayoutEffect(() => {
    target.current = holder.current?.firstElementChild ?? null
  }, [])
  const bubble = useHint(target, hint, id)
  return (
    <span ref={holder} className={styles.holder}>
      {bubble ? cloneElement(children, { 'aria-describedby': id }) : children}
      {bubble}
    </span>
  )
}

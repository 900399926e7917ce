// A row of controls that is one tab stop: arrows, Home and End move among them.
import { useLayoutEffect, useRef, type FocusEvent, type KeyboardEvent, type ReactNode } from 'react'
import { cx } from './cx.ts'
import { focusablesIn } from './focusables.ts'
import { rovingIndex } from './roving.ts'
import styles from './toolbar.module.css'

export interface ToolbarProps {
  readonly label: string
  readonly children: ReactNode
  readonly className?: string
}

export function Toolbar({ label, children, className }: ToolbarProps) {
  const ref = useRef<HTMLDivElement>(null)

  function keepOneStop(wanted?: Element): void {
    const bar = ref.current
    if (!bar) return
    const all = focusablesIn(bar, true)
    const stop = all.find((one) => one === wanted) ?? all.find((one) => one.tabIndex === 0) ?? all[0]
    for (const one of all) one.tabIndex = one === stop ? 0 : -1
  }
  // After each rendering, as buttons come and go.
  useLayoutEffect(() => keepOneStop())

  function handleKeyDown(event: KeyboardEvent<HTMLDivElement>): void {
    if (event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement) return
    const all = focusablesIn(event.currentTarget, true)
    const current = all.findIndex((one) => one === document.activeElement)
    const rtl = getComputedStyle(event.currentTarget).direction === 'rtl'
    const next =
      current < 0 ? null : rovingIndex(event.key, current, all.length, { orientation: 'horizontal', rtl })
    if (next === null) return
    event.preventDefault()
    event.stopPropagation()
    all[next]?.focus()
  }
  function handleFocus(event: FocusEvent): void {
    keepOneStop(event.target)
  }

  return (
    <div
      ref={ref}
      role="toolbar"
      tabIndex={-1}
      aria-label={label}
      className={cx(styles.toolbar, className)}
      onKeyDown={handleKeyDown}
      onFocus={handleFocus}
    >
      {children}
    </div>
  )
}

// A small surface with controls beside what opened it. The focus moves in and comes back; it is not modal.
import type { KeyboardEvent, ReactNode } from 'react'
import { cx } from './cx.ts'
import { focusablesIn } from './focusables.ts'
import { Layer } from './layer.tsx'
import type { Anchor, AnchoredOptions } from './use-anchored.ts'
import styles from './popover.module.css'

export interface PopoverProps extends Pick<AnchoredOptions, 'side' | 'align'> {
  readonly label: string
  readonly anchor: Anchor
  readonly onClose: () => void
  readonly className?: string
  readonly children: ReactNode
}

export function Popover({ label, anchor, onClose, className, children, side, align }: PopoverProps) {
  // It stands at the end of the document, so going on with Tab has to start from what opened it.
  function handleKeyDown(event: KeyboardEvent<HTMLDivElement>): void {
    if (event.key !== 'Tab') return
    const stops = focusablesIn(event.currentTarget)
    const edge = event.shiftKey ? stops[0] : stops.at(-1)
    if (edge && document.activeElement !== edge && document.activeElement !== event.currentTarget) return
    event.preventDefault()
    onClose()
  }

  return (
    <Layer
      role="dialog"
      aria-label={label}
      anchor={anchor}
      onClose={onClose}
      gap={6}
      onKeyDown={handleKeyDown}
      className={cx(styles.popover, className)}
      {...(side && { side })}
      {...(align && { align })}
    >
      {children}
    </Layer>
  )
}

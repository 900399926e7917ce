// A small surface with controls beside what opened it. The focus moves in and comes back; it is not modal.
import type { ReactNode } from 'react'
import { cx } from './cx.ts'
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
  return (
    <Layer
      role="dialog"
      aria-label={label}
      anchor={anchor}
      onClose={onClose}
      gap={6}
      className={cx(styles.popover, className)}
      {...(side && { side })}
      {...(align && { align })}
    >
      {children}
    </Layer>
  )
}

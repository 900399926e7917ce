// Words of people that may be very long: their first lines in a list, the rest when pointed at.
// Use it where the whole text is one step away (the record, the panel); never where it is the only place to read it.
import { cx } from './cx.ts'

export interface ClampedProps {
  readonly children: string
  readonly lines?: 2 | 3 | 4 | 6
  readonly className?: string | undefined
}

/** Fewer letters than these stand in any of our lists without being cut. */
const SHORT_LINE = 24

export function Clamped({ children, lines = 3, className }: ClampedProps) {
  return (
    <span
      className={cx(className)}
      data-lines={lines}
      dir="auto"
      title={children.length > lines * SHORT_LINE ? children : undefined}
    >
      {children}
    </span>
  )
}

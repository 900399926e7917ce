// A small thing named in a row of its like: a fact, a tag, a person, a record. It may be removed or pressed.
import type { ReactNode } from 'react'
import { cx } from './cx.ts'
import { XIcon } from './icons.ts'
import { Icon } from './icon.tsx'
import styles from './chip.module.css'

export interface ChipProps {
  readonly label: string
  /** A quiet word before it, such as the key of a quick fact. */
  readonly name?: string
  readonly icon?: ReactNode
  readonly onPress?: () => void
  readonly onRemove?: () => void
  readonly isSelected?: boolean
  readonly className?: string
}

export function Chip({ label, name, icon, onPress, onRemove, isSelected, className }: ChipProps) {
  const words = (
    <>
      {icon}
      {name && <span className={styles.name}>{name}</span>}
      <span className={styles.label} dir="auto">
        {label}
      </span>
    </>
  )
  return (
    <span className={cx(styles.chip, className)} data-selected={isSelected || undefined}>
      {onPress ? (
        <button type="button" className={styles.body} aria-pressed={isSelected} onClick={onPress}>
          {words}
        </button>
      ) : (
        <span className={styles.body}>{words}</span>
      )}
      {onRemove && (
        <button type="button" className={styles.remove} aria-label={`Remove ${label}`} onClick={onRemove}>
          <Icon as={XIcon} size="small" />
        </button>
      )}
    </span>
  )
}

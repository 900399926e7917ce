// Words on the stage. Longer ones wrap and step down twice; what is longer still is cut and opens on a press.
import { useState } from 'react'
import { cx } from '../../../../ui/cx.ts'
import styles from './stops.module.css'

interface StageTextProps {
  readonly children: string
  readonly as?: 'p' | 'h2' | 'blockquote'
  /** How large it begins: the statement of a stop, or a line among others. */
  readonly look?: 'statement' | 'line' | 'voice'
  readonly className?: string
}

const STEPS = { statement: [70, 160, 420], voice: [120, 260, 520], line: [90, 180, 300] } as const

export function StageText({ children, as: Tag = 'p', look = 'line', className }: StageTextProps) {
  const [isOpen, setIsOpen] = useState(false)
  const [large, medium, small] = STEPS[look]
  const { length } = children
  const step = length <= large ? 0 : length <= medium ? 1 : 2
  const isCut = length > small && !isOpen
  return (
    <Tag dir="auto" className={cx(styles.text, className)} data-look={look} data-step={step}>
      {isCut
        ? `${children
            .slice(0, small)
            .trimEnd()
            .replace(/[\uD800-\uDBFF]$/, '')}… `
        : children}
      {isCut && (
        <button type="button" className={styles.more} onClick={() => setIsOpen(true)}>
          Read all
        </button>
      )}
    </Tag>
  )
}

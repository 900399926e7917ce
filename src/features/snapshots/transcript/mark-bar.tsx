// The seven marks with their keys. It stands at the foot of the transcript and wakes when words are selected.
import { memo } from 'react'
import { MARK_KINDS, MARK_WORDS, type MarkKind } from '../../../domain/snapshots/marks-of.ts'
import { Button } from '../../../ui/button.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { Kbd } from '../../../ui/kbd.tsx'
import { Toolbar } from '../../../ui/toolbar.tsx'
import { MARK_ICONS } from '../page/mark-icons.ts'
import styles from './transcript.module.css'

export type MarkOrFact = MarkKind | 'fact'

const KEYS: Readonly<Record<MarkOrFact, string>> = {
  quote: 'Q',
  need: 'N',
  pain: 'P',
  desire: 'D',
  insight: 'I',
  moment: 'M',
  fact: 'F',
}
const SHORT: Readonly<Partial<Record<MarkOrFact, string>>> = { quote: 'Quote', fact: 'Quick fact' }

interface MarkBarProps {
  /** Something is selected that a mark would take. */
  readonly hasWords: boolean
  /** Nothing is marked yet: say how it is done. */
  readonly isFirst: boolean
  readonly onMark: (kind: MarkOrFact, anchor: Element) => void
}

export const MarkBar = memo(function MarkBar({ hasWords, isFirst, onMark }: MarkBarProps) {
  const kinds: readonly MarkOrFact[] = [...MARK_KINDS, 'fact']
  return (
    <div className={styles.bar}>
      {isFirst && (
        <p className={styles.barHint}>
          Select words
          <span className={styles.barKeys}>
            , or the next sentence with <Kbd keys="Shift+Alt+ArrowRight" />
          </span>
          . Then press what they are.
        </p>
      )}
      <Toolbar label="Mark the selected words as" className={styles.barMarks ?? ''}>
        {kinds.map((kind) => (
          <Button
            key={kind}
            size="small"
            variant="quiet"
            data-mark={kind}
            className={styles.barMark ?? ''}
            icon={<Icon as={MARK_ICONS[kind]} size="small" />}
            after={<Kbd keys={KEYS[kind]} />}
            whyNot={hasWords ? null : 'Select some words first'}
            // The selection of the browser must outlive the press.
            onMouseDown={(event) => event.preventDefault()}
            onClick={(event) => onMark(kind, event.currentTarget)}
          >
            {SHORT[kind] ?? (kind === 'fact' ? 'Quick fact' : MARK_WORDS[kind])}
          </Button>
        ))}
      </Toolbar>
    </div>
  )
})

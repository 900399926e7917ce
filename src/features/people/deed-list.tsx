// What somebody did, one line each, leading to the record; a long list opens on request.
import { useState } from 'react'
import type { Deed } from '../../domain/people/done-by-member.ts'
import { RecordLink } from '../../records/record-link.tsx'
import { Button } from '../../ui/button.tsx'
import { dayText } from '../../ui/day-text.ts'
import { deedInWords } from './member-words.ts'
import styles from './people.module.css'

interface DeedListProps {
  readonly label: string
  readonly deeds: readonly Deed[]
  /** How many are shown at first. */
  readonly most: number
}

export function DeedList({ label, deeds, most }: DeedListProps) {
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <ul className={styles.list} aria-label={label}>
        {(isOpen ? deeds : deeds.slice(0, most)).map((deed) => (
          <li key={`${deed.kind} ${deed.id} ${deed.on}`} className={styles.deed}>
            <span className={styles.note}>{deedInWords(deed)}</span>
            <RecordLink type={deed.type} id={deed.id} className={styles.words}>
              <span dir="auto">{deed.name || 'something without a name'}</span>
            </RecordLink>
            <span className={styles.note}>{deed.on === '' ? 'Undated' : dayText(deed.on)}</span>
          </li>
        ))}
      </ul>
      {deeds.length > most && !isOpen && (
        <Button variant="quiet" size="small" className={styles.add ?? ''} onClick={() => setOpen(true)}>
          All {deeds.length}
          <span className="visually-hidden"> of {label}</span>
        </Button>
      )}
    </>
  )
}

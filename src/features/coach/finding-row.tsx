// One finding in the list: where, what, and the way to put it aside.
import { useId, useRef, useState } from 'react'
import type { Finding } from '../../domain/coach/finding.ts'
import { DismissForm } from '../../records/dismiss-form.tsx'
import { SeverityMark } from '../../records/severity-mark.tsx'
import { Button } from '../../ui/button.tsx'
import { FindingName } from './finding-name.tsx'
import styles from './coach.module.css'

export interface FindingRowProps {
  readonly finding: Finding
  /** Its place in the list that the focus returns to. */
  readonly onDismissed: () => void
}

export function FindingRow({ finding, onDismissed }: FindingRowProps) {
  const [isOpen, setOpen] = useState(false)
  const saysId = useId()
  const opener = useRef<HTMLButtonElement>(null)

  function handleCancel(): void {
    setOpen(false)
    opener.current?.focus()
  }

  return (
    <li className={styles.row}>
      <SeverityMark severity={finding.severity} />
      <div className={styles.words}>
        <FindingName finding={finding} />
        <p id={saysId}>{finding.says}</p>
        {isOpen && <DismissForm finding={finding} takesFocus onDone={onDismissed} onCancel={handleCancel} />}
      </div>
      <Button
        ref={opener}
        variant="quiet"
        size="small"
        aria-expanded={isOpen}
        aria-describedby={saysId}
        onClick={() => setOpen((before) => !before)}
      >
        {isOpen ? 'Cancel' : 'Dismiss'}
      </Button>
    </li>
  )
}

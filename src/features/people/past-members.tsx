// Who left the trio: their pages stay, and they can come back.
import { useMemo } from 'react'
import { useRun } from '../../data/react/use-run.ts'
import { useView } from '../../data/react/use-view.ts'
import { restoreMember } from '../../domain/people/member-commands.ts'
import { RecordLink } from '../../records/record-link.tsx'
import { Button } from '../../ui/button.tsx'
import styles from './people.module.css'

export function PastMembers() {
  const run = useRun()
  const archived = useView((view) => view.archived.member)
  const left = useMemo(
    () => [...archived.values()].sort((a, b) => (b.deletedAt ?? 0) - (a.deletedAt ?? 0)),
    [archived],
  )
  if (left.length === 0) return null
  return (
    <ul className={styles.past} aria-label="Left the trio">
      {left.map((member) => (
        <li key={member.id} className={styles.line}>
          <span className={styles.note}>Left:</span>
          <RecordLink type="member" id={member.id}>
            {member.name}
          </RecordLink>
          <Button
            variant="quiet"
            size="small"
            aria-label={`${member.name} is back in the trio`}
            onClick={() => run(restoreMember, { memberId: member.id })}
          >
            Back in the trio
          </Button>
        </li>
      ))}
    </ul>
  )
}

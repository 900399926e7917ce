// Who was there, the lead first and named so.
import type { Id } from '../../../lib/ids.ts'
import { useView } from '../../../data/react/use-view.ts'
import { anyRowById } from '../../../domain/view/workspace-view.ts'
import { Avatar } from '../../../ui/avatar.tsx'
import styles from './interviews.module.css'

interface TeamFacesProps {
  readonly memberIds: readonly Id[]
  readonly leadId: Id | null
}

export function TeamFaces({ memberIds, leadId }: TeamFacesProps) {
  const members = useView((view) => view.rows.member)
  const archived = useView((view) => view.archived.member)
  const ordered = [...memberIds].sort((a, b) => Number(b === leadId) - Number(a === leadId))
  const people = ordered.flatMap((id) => members.get(id) ?? archived.get(id) ?? [])
  if (people.length === 0) return <span className={styles.nobody}>Nobody named</span>
  return (
    <ul className={styles.faces} aria-label="Who was there">
      {people.map((member) => (
        <li key={member.id}>
          <Avatar name={member.id === leadId ? `${member.name}, led` : member.name} size="small" />
        </li>
      ))}
    </ul>
  )
}

/** The names of members for a sentence, the lead first. */
export function useTeamWords(memberIds: readonly Id[], leadId: Id | null): string {
  return useView((view) =>
    memberIds
      .toSorted((a, b) => Number(b === leadId) - Number(a === leadId))
      .map((id) => anyRowById(view, 'member', id)?.name ?? '')
      .filter((name) => name !== '')
      .join(', '),
  )
}

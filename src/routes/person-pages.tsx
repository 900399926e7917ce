// The pages of one participant and of one member of the trio. Who left keeps their page: what they did stays.
import { useParams } from '@tanstack/react-router'
import { RecordGate } from '../app/record-gate.tsx'
import { useView } from '../data/react/use-view.ts'
import { anyRowById } from '../domain/view/workspace-view.ts'
import { MemberScreen, ParticipantScreen } from '../features/people/index.ts'

const BACK = { to: '/people', label: 'All people' }

export function ParticipantPage() {
  const { participantId = '' } = useParams({ strict: false })
  return (
    <RecordGate type="participant" id={participantId} name="participant" back={BACK}>
      <ParticipantScreen key={participantId} participantId={participantId} />
    </RecordGate>
  )
}

export function MemberPage() {
  const { memberId = '' } = useParams({ strict: false })
  const member = useView((view) => anyRowById(view, 'member', memberId))
  if (member) return <MemberScreen key={memberId} member={member} />
  return (
    <RecordGate type="member" id={memberId} name="member of the trio" back={BACK}>
      {null}
    </RecordGate>
  )
}

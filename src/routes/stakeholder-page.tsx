// One stakeholder's page.
import { useParams } from '@tanstack/react-router'
import { RecordGate } from '../app/record-gate.tsx'
import { StakeholderScreen } from '../features/people/index.ts'

const BACK = { to: '/people', label: 'All people' }

export function StakeholderPage() {
  const { stakeholderId = '' } = useParams({ strict: false })
  return (
    <RecordGate type="stakeholder" id={stakeholderId} name="stakeholder" back={BACK}>
      <StakeholderScreen key={stakeholderId} stakeholderId={stakeholderId} />
    </RecordGate>
  )
}

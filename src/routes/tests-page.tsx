// Assumption tests: the board, and the page of one.
import { getRouteApi } from '@tanstack/react-router'
import { RecordGate } from '../app/record-gate.tsx'
import { TestScreen, TestsScreen } from '../features/assumption-tests/index.ts'

const one = getRouteApi('/w/$workspaceId/shell/tests/$testId')
const BACK = { to: '/tests', label: 'All assumption tests' }

export function TestsPage() {
  return <TestsScreen />
}

export function TestPage() {
  const { testId } = one.useParams()
  return (
    <RecordGate type="test" id={testId} name="assumption test" back={BACK}>
      <TestScreen key={testId} testId={testId} />
    </RecordGate>
  )
}

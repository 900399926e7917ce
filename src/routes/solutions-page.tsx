// The solutions of an opportunity, and the story map of one; which step is shown stands in the URL.
import { getRouteApi, useRouter } from '@tanstack/react-router'
import { RecordGate } from '../app/record-gate.tsx'
import { STORM_STEPS, StormScreen, StoryScreen } from '../features/solutions/index.ts'

const storm = getRouteApi('/w/$workspaceId/shell/solutions/$opportunityId')
const story = getRouteApi('/w/$workspaceId/shell/story/$solutionId')
const BACK = { to: '/tree', label: 'Outcome & tree' }

export function SolutionsPage() {
  const params = storm.useParams()
  const { step } = storm.useSearch()
  const router = useRouter()
  return (
    <RecordGate type="opportunity" id={params.opportunityId} name="opportunity" back={BACK}>
      <StormScreen
        key={params.opportunityId}
        opportunityId={params.opportunityId}
        step={STORM_STEPS.find((known) => known === step) ?? null}
        onStep={(next) =>
          void router.navigate({
            to: '/w/$workspaceId/solutions/$opportunityId',
            params,
            search: { step: next },
          })
        }
      />
    </RecordGate>
  )
}

export function StoryPage() {
  const params = story.useParams()
  const router = useRouter()
  return (
    <RecordGate type="solution" id={params.solutionId} name="solution" back={BACK}>
      <StoryScreen
        solutionId={params.solutionId}
        onSolution={(solutionId) =>
          void router.navigate({
            to: '/w/$workspaceId/story/$solutionId',
            params: { ...params, solutionId },
          })
        }
      />
    </RecordGate>
  )
}

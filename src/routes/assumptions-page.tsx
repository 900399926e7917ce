// Assumptions as a map or a list; what is chosen and whose they are stand in the URL.
import { getRouteApi, useRouter } from '@tanstack/react-router'
import { AssumptionsScreen, type AssumptionsSearch } from '../features/assumption-tests/index.ts'

const api = getRouteApi('/w/$workspaceId/shell/assumptions')

export function AssumptionsPage() {
  const params = api.useParams()
  const { view, at, solution } = api.useSearch()
  const router = useRouter()
  const handleSearch = (change: AssumptionsSearch) => {
    const nextAt = change.at === undefined ? at : change.at
    const nextSolution = change.solution === undefined ? solution : change.solution
    void router.navigate({
      to: '/w/$workspaceId/assumptions',
      params,
      search: {
        ...(view ? { view } : {}),
        ...(nextAt ? { at: nextAt } : {}),
        ...(nextSolution ? { solution: nextSolution } : {}),
      },
      replace: true,
    })
  }
  return (
    <AssumptionsScreen
      look={view === 'list' ? 'list' : 'map'}
      at={at ?? null}
      solutionId={solution ?? null}
      onSearch={handleSearch}
    />
  )
}

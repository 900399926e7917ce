// All assumptions by what depends on them and what is known: as a map or as a list, of all solutions or of one.
import { useView } from '../../../data/react/use-view.ts'
import { assumptionMap, mapOfSolution } from '../../../domain/assumptions/assumption-map.ts'
import { solutionsWithAssumptions } from '../../../domain/assumptions/stakes.ts'
import type { Id } from '../../../lib/ids.ts'
import { ScreenButton } from '../../../records/screen-button.tsx'
import { ScreenTitle } from '../../../records/screen-title.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { Page } from '../../../ui/page.tsx'
import { Select } from '../../../ui/select.tsx'
import { TestDrawing } from '../test-drawing.tsx'
import { TestsViews } from '../tests-views.tsx'
import { AssumptionFacts } from './assumption-facts.tsx'
import { AssumptionList } from './assumption-list.tsx'
import { AssumptionMap } from './assumption-map.tsx'
import styles from './assumption-map.module.css'

export interface AssumptionsSearch {
  readonly at?: Id | null
  readonly solution?: Id | null
}

export interface AssumptionsScreenProps {
  readonly look: 'map' | 'list'
  /** The chosen assumption. */
  readonly at: Id | null
  readonly solutionId: Id | null
  readonly onSearch: (change: AssumptionsSearch) => void
}

export function AssumptionsScreen({ look, at, solutionId, onSearch }: AssumptionsScreenProps) {
  const view = useView((whole) => whole)
  const all = assumptionMap(view)
  const solutions = solutionsWithAssumptions(view)
  const only = solutions.some((row) => row.id === solutionId) ? solutionId : null
  const points = mapOfSolution(view, all, only)
  const chosen = at === null ? undefined : view.rows.assumption.get(at)
  const isEmpty = all.dots.length + all.unplaced.length === 0
  return (
    <Page
      title={<ScreenTitle term="Assumptions" help="assumption" />}
      width="full"
      views={<TestsViews view={look} />}
      actions={
        solutions.length > 1 && (
          <Select
            label="Of which solution"
            hideLabel
            size="small"
            value={only ?? 'all'}
            options={[
              { value: 'all', label: 'All solutions' },
              ...solutions.map((row) => ({ value: row.id, label: row.title })),
            ]}
            onChange={(value) => onSearch({ solution: value === 'all' ? null : value })}
          />
        )
      }
    >
      {isEmpty ? (
        <EmptyState
          title="What has to be true"
          sentence="The assumptions of your solutions stand here by what depends on them and by what you know. Top right are the leaps of faith: test those first."
          drawing={<TestDrawing />}
          action={<ScreenButton to="/tree">Go to the tree</ScreenButton>}
        />
      ) : look === 'list' ? (
        <AssumptionList points={points} />
      ) : (
        <div className={styles.screen}>
          <AssumptionMap points={points} selectedId={at} onSelect={(id) => onSearch({ at: id })} />
          {chosen && <AssumptionFacts key={chosen.id} assumption={chosen} />}
        </div>
      )}
    </Page>
  )
}

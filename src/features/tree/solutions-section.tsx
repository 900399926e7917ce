// The solutions of an opportunity: how each stands, and room for the next idea.
import { useState } from 'react'
import { useView } from '../../data/react/use-view.ts'
import { testStateOf } from '../../domain/assumptions/solution-state.ts'
import type { Solution } from '../../domain/model/records.ts'
import { SOLUTION_STATUS_WORDS } from '../../domain/model/status-words.ts'
import { solutionsByOpportunity } from '../../domain/tree/forest.ts'
import { addSolution } from '../../domain/tree/solutions.ts'
import { looksLike } from '../../domain/tree/votes.ts'
import type { Id } from '../../lib/ids.ts'
import { ScreenLink } from '../../records/screen-link.tsx'
import { DotsLeft, VoteButton } from '../../records/solution-votes.tsx'
import { Badge } from '../../ui/badge.tsx'
import { Button } from '../../ui/button.tsx'
import { KindMark } from '../../ui/kind-mark.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { hasAssumptions } from './card-facts.ts'
import { EvidenceCounts } from './evidence-counts.tsx'
import { PanelSection } from './panel-section.tsx'
import { useTree, useTreeView } from './tree-context.ts'
import { unfoldTo } from '../../domain/tree/folding.ts'
import { focusCard } from './tree-ports.ts'
import styles from './panel.module.css'

const NONE: readonly Solution[] = []

export function SolutionsSection({ id, isTarget }: { readonly id: Id; readonly isTarget: boolean }) {
  const solutions = useView((view) => solutionsByOpportunity(view).get(id) ?? NONE)
  if (!isTarget && solutions.length === 0) return null
  return (
    <PanelSection title="Solutions" aside={isTarget ? <DotsLeft opportunityId={id} /> : null}>
      {solutions.length > 0 && (
        <ul className={styles.solutions}>
          {solutions.map((solution) => (
            <li key={solution.id} className={styles.solutionRow}>
              <SolutionLine solution={solution} />
              <VoteButton solutionId={solution.id} title={solution.title} />
            </li>
          ))}
        </ul>
      )}
      {isTarget && <DistinctHint solutions={solutions} />}
      {!isTarget && (
        <p className={styles.hint}>
          This is not the target. The ideas are kept here; the trio works on those of the target.
        </p>
      )}
      <NewSolution id={id} />
      <ScreenLink to={`/solutions/${id}`}>
        {solutions.length === 0 ? 'Find ideas, each alone first' : 'Ideas, dots and candidates side by side'}
      </ScreenLink>
    </PanelSection>
  )
}

/** Three candidates that differ teach more than three of one kind (finding L19). */
function DistinctHint({ solutions }: { readonly solutions: readonly Solution[] }) {
  const view = useTreeView()
  const candidates = solutions.filter((solution) => solution.status === 'candidate')
  const twin = candidates.find((solution) =>
    looksLike(view, solution).some((row) => candidates.includes(row)),
  )
  if (twin)
    return (
      <p className={styles.hint}>
        “{twin.title}” reads like a variant of another candidate. Three distinct ones teach more.
      </p>
    )
  if (solutions.length < 3 || candidates.length >= 3) return null
  return (
    <p className={styles.hint}>
      {candidates.length} of three candidates chosen. Vote with three dots each, then make three distinct
      ideas candidates.
    </p>
  )
}

function SolutionLine({ solution }: { readonly solution: Solution }) {
  const { ports } = useTree()
  const view = useTreeView()
  const state = testStateOf(view, solution.id)
  function handleOpen(): void {
    ports.session.setState(({ folded }) => ({ folded: unfoldTo(ports.view(), folded, solution.id) }))
    focusCard(ports, solution.id)
    ports.onSearch({ at: solution.id, panel: 'details' }, 'push')
  }
  return (
    <button type="button" className={styles.solution} onClick={handleOpen}>
      <KindMark kind="solution" hideLabel size="small" />
      <span className={styles.solutionTitle} dir="auto">
        {solution.title}
      </span>
      {hasAssumptions(state) && <EvidenceCounts state={state} look="words" />}
      {solution.status !== 'idea' && <Badge look="outline">{SOLUTION_STATUS_WORDS[solution.status]}</Badge>}
    </button>
  )
}

function NewSolution({ id }: { readonly id: Id }) {
  const { ports } = useTree()
  const [title, setTitle] = useState('')
  function add(): void {
    if (title.trim() === '') return
    if (ports.run(addSolution, { opportunityId: id, title }).ok) setTitle('')
  }
  return (
    <div className={styles.add}>
      <TextField
        label="New solution"
        hideLabel
        placeholder="An idea that would address it"
        value={title}
        onChange={setTitle}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.nativeEvent.isComposing) add()
        }}
      />
      <Button onClick={add} whyNot={title.trim() === '' ? 'Write the idea first.' : null}>
        Add
      </Button>
    </div>
  )
}

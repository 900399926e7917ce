// What has to be true for a solution to work, one line each, and the line where the next one is written.
import { useMemo, useState } from 'react'
import type { Id } from '../../lib/ids.ts'
import { useRun } from '../../data/react/use-run.ts'
import { useView } from '../../data/react/use-view.ts'
import { shareAssumption } from '../../domain/assumptions/assumption-commands.ts'
import { testStateOf } from '../../domain/assumptions/solution-state.ts'
import { assumptionsOf } from '../../domain/assumptions/stakes.ts'
import { HelpNote } from '../../records/help-note.tsx'
import { Button } from '../../ui/button.tsx'
import { ComboBox } from '../../ui/combo-box.tsx'
import { EvidenceMark } from '../../ui/evidence-mark.tsx'
import { AddAssumption } from './add-assumption.tsx'
import { AssumptionRow } from './assumption-row.tsx'
import styles from './solution-panel.module.css'

interface AssumptionListProps {
  readonly solutionId: Id
  readonly onOpenTest?: (testId: Id) => void
}

export function AssumptionList({ solutionId, onOpenTest }: AssumptionListProps) {
  const assumptions = useView((view) => assumptionsOf(view, solutionId))
  const state = useView((view) => testStateOf(view, solutionId))
  return (
    <section className={styles.assumptions} aria-label="Assumptions">
      <div className={styles.sectionHead}>
        <h3>What has to be true</h3>
        <HelpNote topic="assumption" />
        <span className={styles.sum}>
          {state.supported > 0 && <EvidenceMark state="for" label={String(state.supported)} />}
          {state.running > 0 && <EvidenceMark state="collecting" label={String(state.running)} />}
          {state.refuted > 0 && <EvidenceMark state="against" label={String(state.refuted)} />}
        </span>
      </div>
      {assumptions.length === 0 && (
        <p className={styles.quiet}>
          Nothing written down yet. Walk through it step by step: what has to happen before somebody gets
          something out of it?
        </p>
      )}
      <ul className={styles.rows}>
        {assumptions.map((assumption) => (
          <li key={assumption.id}>
            <AssumptionRow
              assumption={assumption}
              solutionId={solutionId}
              {...(onOpenTest ? { onOpenTest } : {})}
            />
          </li>
        ))}
      </ul>
      <AddAssumption solutionId={solutionId} />
      <ShareAssumption solutionId={solutionId} />
    </section>
  )
}

/** Assumptions of other solutions: one that is shared is kept once and tested once. */
function ShareAssumption({ solutionId }: { readonly solutionId: Id }) {
  const run = useRun()
  const [isOpen, setIsOpen] = useState(false)
  const all = useView((view) => view.rows.assumption)
  const mine = useView((view) => assumptionsOf(view, solutionId))
  const options = useMemo(() => {
    const known = new Set(mine.map((assumption) => assumption.id))
    return [...all.values()]
      .filter((assumption) => !known.has(assumption.id))
      .map((assumption) => ({ id: assumption.id, label: assumption.statement }))
  }, [all, mine])
  if (options.length === 0) return null
  if (!isOpen)
    return (
      <Button size="small" variant="quiet" className={styles.flush ?? ''} onClick={() => setIsOpen(true)}>
        Use one that another solution rests on
      </Button>
    )
  return (
    <ComboBox
      label="An assumption of another solution"
      options={options}
      clearOnChoose
      autoFocus
      placeholder="Find it by its words"
      onChoose={(assumptionId) => run(shareAssumption, { assumptionId, solutionId })}
    />
  )
}

// Ways to find assumptions that one overlooks: walking the lines of the tree, a pre-mortem, an audit of ethics and data.
import { type FormEvent, useState } from 'react'
import type { Id } from '../../lib/ids.ts'
import { useRun } from '../../data/react/use-run.ts'
import { useView } from '../../data/react/use-view.ts'
import { addAssumption } from '../../domain/assumptions/assumption-commands.ts'
import type { AssumptionKind } from '../../domain/model/records.ts'
import { ancestorsOf, forestOf } from '../../domain/tree/forest.ts'
import { rowById } from '../../domain/view/workspace-view.ts'
import { ASSUMPTION_WORDS } from '../../records/evidence-words.ts'
import { Disclosure } from '../../ui/disclosure.tsx'
import { TextField } from '../../ui/text-field.tsx'
import styles from './story-map.module.css'

interface AssumptionPromptsProps {
  readonly solutionId: Id
  /** Stands open from the start. */
  readonly isOpen?: boolean
}

export function AssumptionPrompts({ solutionId, isOpen = false }: AssumptionPromptsProps) {
  const [isShown, setIsShown] = useState(isOpen)
  const solution = useView((view) => rowById(view, 'solution', solutionId))
  const opportunity = useView((view) => rowById(view, 'opportunity', solution?.opportunityId))
  const outcome = useView((view) => {
    const tree = rowById(view, 'tree', forestOf(view).treeOf.get(opportunity?.id ?? ''))
    return rowById(view, 'outcome', tree?.outcomeId)
  })
  const view = useView((whole) => whole)
  if (!solution) return null
  // From the opportunity upwards: each line of the tree says that the lower helps the upper.
  const upwards = [opportunity?.id ?? '', ...ancestorsOf(view, opportunity?.id ?? '').toReversed()].flatMap(
    (id) => rowById(view, 'opportunity', id)?.statement ?? [],
  )
  const lines = upwards.slice(1).map((parent, at) => [upwards[at] ?? '', parent] as const)
  const top = upwards.at(-1)
  const line = (asks: string, kind: AssumptionKind) => (
    <Prompt key={asks} asks={asks} kind={kind} solutionId={solutionId} />
  )
  return (
    <Disclosure summary="Find what you overlook" isOpen={isShown} onToggle={setIsShown}>
      <div className={styles.prompts}>
        <h4>Walk the lines of the tree</h4>
        {opportunity &&
          line(`“${solution.title}” helps with “${opportunity.statement}” because …`, 'desirability')}
        {lines.map(([child, parent]) =>
          line(`Answering “${child}” helps with “${parent}” because …`, 'desirability'),
        )}
        {top !== undefined &&
          outcome &&
          line(`Helping with “${top}” moves “${outcome.title}” because …`, 'viability')}
        <h4>Look back from a failure</h4>
        {line('A year on it has failed. What did not come true? Write it as if it had.', 'desirability')}
        {line('It worked, and we still could not keep it up. What would have had to hold?', 'feasibility')}
        <h4>Ethics and data</h4>
        {line('Who could be harmed or left out, and what must hold so that they are not?', 'ethical')}
        {line('Which data does it need, and would people agree if they saw how it is used?', 'ethical')}
      </div>
    </Disclosure>
  )
}

interface PromptProps {
  readonly asks: string
  readonly kind: AssumptionKind
  readonly solutionId: Id
}

function Prompt({ asks, kind, solutionId }: PromptProps) {
  const run = useRun()
  const [statement, setStatement] = useState('')
  function handleSubmit(event: FormEvent): void {
    event.preventDefault()
    if (statement.trim() === '') return
    if (run(addAssumption, { statement, kind, solutionId }).ok) setStatement('')
  }
  return (
    <form onSubmit={handleSubmit}>
      <TextField
        label={asks}
        placeholder={`${ASSUMPTION_WORDS[kind].name}; Enter adds it`}
        value={statement}
        onChange={setStatement}
        autoComplete="off"
      />
    </form>
  )
}

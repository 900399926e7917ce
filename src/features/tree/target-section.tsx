// Why this opportunity was chosen, over which siblings, and when to look again. Kept as a decision in the log.
import { useView } from '../../data/react/use-view.ts'
import { editDecision } from '../../domain/tree/choose-target.ts'
import { passedOver } from '../../domain/tree/decision-log.ts'
import { decisionsFor } from '../../domain/tree/targets.ts'
import { anyRowById } from '../../domain/view/workspace-view.ts'
import { dayText } from '../../ui/day-text.ts'
import type { Id } from '../../lib/ids.ts'
import { Disclosure } from '../../ui/disclosure.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { ChosenOver } from './chosen-over.tsx'
import { PanelSection } from './panel-section.tsx'
import { useTree, useTreeView } from './tree-context.ts'
import styles from './panel.module.css'

export function TargetSection({ id, isTarget }: { readonly id: Id; readonly isTarget: boolean }) {
  const decisions = useView((view) => decisionsFor(view, id))
  if (isTarget) return <Rationale key={id} id={id} />
  if (decisions.length === 0) return <PassedOver id={id} />
  return (
    <PanelSection title="It was the target before">
      {decisions.map((decision) => (
        <p key={decision.id} className={styles.hint}>
          {dayText(decision.on, 'medium')}: {decision.why || 'no reason was written down'}
        </p>
      ))}
    </PanelSection>
  )
}

/** It was compared, and a sibling was chosen: said here, so that nobody asks again without a reason. */
function PassedOver({ id }: { readonly id: Id }) {
  const view = useTreeView()
  const [latest] = passedOver(view, id)
  const chosen = latest && anyRowById(view, 'opportunity', latest.chosenId)?.statement
  if (!latest || chosen === undefined) return null
  return (
    <PanelSection title="Compared, not chosen">
      <p className={styles.hint}>
        {dayText(latest.on, 'medium')}: “{chosen}” was chosen. {latest.why || 'No reason was written down.'}
      </p>
    </PanelSection>
  )
}

function Rationale({ id }: { readonly id: Id }) {
  const { ports } = useTree()
  const view = useTreeView()
  const decisions = decisionsFor(view, id)
  const decision = decisions[0]
  return (
    <div className={styles.rationale} data-kind="opportunity">
      <PanelSection title="Why this is the target">
        <TextArea
          label="Why this one"
          hideLabel
          rows={2}
          placeholder="Compared by size, market, company and customer: what tipped it?"
          value={decision?.why ?? ''}
          onCommit={(why) => ports.run(editDecision, { id, why })}
        />
        <ChosenOver
          id={id}
          overIds={decision?.overIds ?? []}
          onChange={(overIds) => ports.run(editDecision, { id, overIds })}
        />
        <TextArea
          label="Look at it again if"
          optional
          rows={1}
          placeholder="What would change the choice"
          value={decision?.revisitIf ?? ''}
          onCommit={(revisitIf) => ports.run(editDecision, { id, revisitIf })}
        />
        {decision && (
          <p className={styles.hint}>Decided on {dayText(decision.on, 'medium')}. It is a two-way door.</p>
        )}
        {decisions.length > 1 && (
          <Disclosure summary="Chosen before">
            {decisions.slice(1).map((each) => (
              <p key={each.id} className={styles.hint}>
                {dayText(each.on, 'medium')}: {each.why || 'no reason was written down'}
              </p>
            ))}
          </Disclosure>
        )}
      </PanelSection>
    </div>
  )
}

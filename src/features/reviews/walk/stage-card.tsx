// One card on the stage: its kind, its words, and how it stands: people, numbers, what tests say.
import { use } from 'react'
import { CardShell, type CanvasCardProps } from '../../../canvas/index.ts'
import { VERDICT_WORDS } from '../../../domain/model/status-words.ts'
import { VERDICT_MARKS } from '../../../records/evidence-words.ts'
import { EvidenceMark } from '../../../ui/evidence-mark.tsx'
import { KindMark } from '../../../ui/kind-mark.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { TargetIcon } from '../../../ui/icons.ts'
import { PeopleDots } from '../people-dots.tsx'
import { StageFactsContext } from './stage-facts-context.ts'
import { hasBadges, type StageFacts } from './stage-layout.ts'
import styles from './stage-map.module.css'

export function StageCardView({ id }: CanvasCardProps) {
  const facts = use(StageFactsContext).get(id)
  if (!facts) return null
  return (
    <div className={styles.card} data-target={facts.isTarget || undefined}>
      <CardShell
        kind={facts.kind}
        lines={facts.lines}
        head={
          <>
            <KindMark
              kind={facts.kind}
              variant={facts.variant ?? undefined}
              size="small"
              hideLabel={facts.isTarget}
            />
            {facts.isTarget && (
              <span className={styles.target}>
                <Icon as={TargetIcon} size="small" />
                Target
              </span>
            )}
          </>
        }
        badges={hasBadges(facts) ? <Badges facts={facts} /> : undefined}
      />
    </div>
  )
}

function Badges({ facts }: { readonly facts: StageFacts }) {
  const { people, folded, state, verdict, isRunning, numbers, isChanged } = facts
  return (
    <>
      {isChanged && <span className={styles.changed}>Changed</span>}
      {numbers !== '' && <span>{numbers}</span>}
      {people > 0 && <PeopleDots count={people} />}
      {state && state.supported > 0 && <EvidenceMark state="for" label={String(state.supported)} />}
      {state && state.running > 0 && <EvidenceMark state="collecting" label={String(state.running)} />}
      {state && state.refuted > 0 && <EvidenceMark state="against" label={String(state.refuted)} />}
      {verdict && <EvidenceMark state={VERDICT_MARKS[verdict]} label={VERDICT_WORDS[verdict]} />}
      {isRunning && <EvidenceMark state="collecting" label="Running" />}
      {folded > 0 && (
        <span className={styles.folded} title={`${folded} more below`}>
          +{folded}
        </span>
      )}
    </>
  )
}

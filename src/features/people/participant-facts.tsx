// The quick facts of a participant, each edited where it stands; those of the template wait to be filled.
import { useRun } from '../../data/react/use-run.ts'
import { useView } from '../../data/react/use-view.ts'
import type { Participant } from '../../domain/model/records.ts'
import { setQuickFact } from '../../domain/people/participant-commands.ts'
import { orderedFacts } from '../../domain/snapshots/quick-facts.ts'
import { ScreenLink } from '../../records/screen-link.tsx'
import { EditableText } from '../../ui/editable-text.tsx'
import styles from './people.module.css'

export function ParticipantFacts({ participant }: { readonly participant: Participant }) {
  const run = useRun()
  const template = useView((view) => view.meta.quickFactKeys)
  const { id: participantId, quickFacts } = participant
  const blank = Object.fromEntries(template.map((key) => [key, '']))
  const facts = orderedFacts({ ...blank, ...quickFacts }, template)
  if (facts.length === 0)
    return (
      <p className={styles.teach}>
        What every snapshot notes about a person is set in the{' '}
        <ScreenLink to="/settings">settings</ScreenLink>.
      </p>
    )
  return (
    <dl className={styles.facts}>
      {facts.map(([key, value]) => (
        <div key={key}>
          <dt dir="auto">{key}</dt>
          <dd>
            <EditableText
              label={key}
              value={value}
              placeholder="unknown"
              onCommit={(next) => run(setQuickFact, { participantId, key, value: next })}
            />
          </dd>
        </div>
      ))}
    </dl>
  )
}

// Quick facts as key and value: those of the template wait to be filled, others are added by name with suggestions.
import { useState } from 'react'
import { useRun } from '../../../data/react/use-run.ts'
import { useView } from '../../../data/react/use-view.ts'
import type { Participant } from '../../../domain/model/records.ts'
import { renameQuickFact, setQuickFact } from '../../../domain/people/participant-commands.ts'
import { orderedFacts } from '../../../domain/snapshots/quick-facts.ts'
import { EditableText } from '../../../ui/editable-text.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { PlusIcon } from '../../../ui/icons.ts'
import { PopoverButton } from '../../../ui/popover-button.tsx'
import { FactForm } from './fact-form.tsx'
import styles from './page.module.css'

export function QuickFacts({ participant }: { readonly participant: Participant }) {
  const run = useRun()
  const template = useView((view) => view.meta.quickFactKeys)
  const [added, setAdded] = useState(0)
  const participantId = participant.id
  const missing = template.filter((key) => !(key in participant.quickFacts))
  const facts = [
    ...orderedFacts(participant.quickFacts, template),
    ...missing.map((key) => [key, ''] as const),
  ]
  return (
    <div className={styles.facts}>
      {facts.length > 0 && (
        <dl className={styles.factList}>
          {facts.map(([key, value]) => (
            <div key={key} className={styles.fact}>
              <dt>
                {template.includes(key) ? (
                  key
                ) : (
                  <EditableText
                    as="span"
                    label={`Name of ${key}`}
                    value={key}
                    required
                    onCommit={(to) => run(renameQuickFact, { participantId, from: key, to })}
                  />
                )}
              </dt>
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
      )}
      <PopoverButton
        key={added}
        label="Add a quick fact"
        variant="quiet"
        size="small"
        icon={<Icon as={PlusIcon} size="small" />}
        className={styles.addFact ?? ''}
        content={(close) => (
          <FactForm
            participantId={participantId}
            onDone={() => {
              close()
              setAdded((count) => count + 1)
            }}
          />
        )}
      />
    </div>
  )
}

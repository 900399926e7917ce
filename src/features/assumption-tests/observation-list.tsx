// Who was watched and what was seen, newest first. A slip is corrected here while the test runs.
import { useRun } from '../../data/react/use-run.ts'
import { editObservation, removeObservation } from '../../domain/assumptions/observation-commands.ts'
import type { Observation } from '../../domain/model/records.ts'
import { EditableText } from '../../ui/editable-text.tsx'
import { EvidenceMark } from '../../ui/evidence-mark.tsx'
import { Icon } from '../../ui/icon.tsx'
import { EllipsisIcon } from '../../ui/icons.ts'
import { MenuButton } from '../../ui/menu-button.tsx'
import styles from './test-card.module.css'

interface ObservationListProps {
  readonly observations: readonly Observation[]
  /** How many count; the rest came after the last of them. */
  readonly counted: number
  readonly isOpen: boolean
}

export function ObservationList({ observations, counted, isOpen }: ObservationListProps) {
  if (observations.length === 0) return null
  const rows = observations.map((observation, at) => ({ observation, place: at + 1 })).reverse()
  return (
    <section className={styles.seen} aria-label="Observations">
      <h2 className={styles.heading}>What was seen</h2>
      <ol className={styles.observations}>
        {rows.map(({ observation, place }) => (
          <Row
            key={observation.id}
            observation={observation}
            place={place}
            isCounted={place <= counted}
            isOpen={isOpen}
          />
        ))}
      </ol>
    </section>
  )
}

interface RowProps {
  readonly observation: Observation
  readonly place: number
  readonly isCounted: boolean
  readonly isOpen: boolean
}

function Row({ observation, place, isCounted, isOpen }: RowProps) {
  const run = useRun()
  const { id: observationId, who, met, note } = observation
  const name = who || `Number ${place}`
  return (
    <li className={styles.observation} data-extra={!isCounted || undefined}>
      <EvidenceMark state={met ? 'for' : 'against'} label={met ? 'Met' : 'Not met'} hideLabel />
      <EditableText
        label={`Who: ${name}`}
        value={who}
        placeholder={`Number ${place}`}
        look="strong"
        onCommit={(next) => run(editObservation, { observationId, who: next })}
      />
      <EditableText
        label={`Note on ${name}`}
        value={note}
        placeholder="Add a note"
        multiline
        className={styles.note ?? ''}
        onCommit={(next) => run(editObservation, { observationId, note: next })}
      />
      {!isCounted && <span className={styles.quiet}>not counted</span>}
      {isOpen && (
        <MenuButton
          label={`More on ${name}`}
          icon={<Icon as={EllipsisIcon} size="small" />}
          iconOnly
          size="small"
          align="end"
          items={[
            {
              id: 'turn',
              label: met ? 'It was not met after all' : 'It was met after all',
              onSelect: () => run(editObservation, { observationId, met: !met }),
            },
            {
              id: 'remove',
              label: 'Take out of the count',
              onSelect: () => run(removeObservation, { observationId }, { toast: true }),
            },
          ]}
        />
      )}
    </li>
  )
}

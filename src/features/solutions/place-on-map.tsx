// Where an assumption stands on the map, in two quick choices: how much depends on it, how much is known.
import { useRun } from '../../data/react/use-run.ts'
import { placeAssumption } from '../../domain/assumptions/assumption-commands.ts'
import type { Assumption } from '../../domain/model/records.ts'
import { PopoverButton } from '../../ui/popover-button.tsx'
import { SegmentedControl } from '../../ui/segmented-control.tsx'
import styles from './solution-panel.module.css'

const LOW = 0.25
const HIGH = 0.75

type Level = 'low' | 'high'

const levelOf = (value: number | null): Level => (value !== null && value > 0.5 ? 'high' : 'low')
const valueOf = (level: Level): number => (level === 'high' ? HIGH : LOW)

export function PlaceOnMap({ assumption }: { readonly assumption: Assumption }) {
  const run = useRun()
  const { id: assumptionId, importance, evidence } = assumption
  const isPlaced = importance !== null && evidence !== null
  const place = (fields: { importance?: number; evidence?: number }) =>
    run(placeAssumption, {
      assumptionId,
      importance: fields.importance ?? importance ?? LOW,
      evidence: fields.evidence ?? evidence ?? LOW,
    })

  return (
    <PopoverButton
      size="small"
      variant="quiet"
      label={
        isPlaced ? `${levelOf(importance) === 'high' ? 'Much' : 'Little'} at stake` : 'How much is at stake?'
      }
      content={() => (
        <div className={styles.place}>
          <span className={styles.placeLabel}>How much depends on it</span>
          <SegmentedControl
            label="How much depends on it"
            size="small"
            value={levelOf(importance)}
            segments={[
              { value: 'low', label: 'Little' },
              { value: 'high', label: 'Much' },
            ]}
            onChange={(level) => place({ importance: valueOf(level) })}
          />
          <span className={styles.placeLabel}>How much we know</span>
          <SegmentedControl
            label="How much we know"
            size="small"
            value={levelOf(evidence)}
            segments={[
              { value: 'low', label: 'Little' },
              { value: 'high', label: 'Much' },
            ]}
            onChange={(level) => place({ evidence: valueOf(level) })}
          />
          <p className={styles.quiet}>Much at stake and little known: a leap of faith, to test first.</p>
        </div>
      )}
    />
  )
}

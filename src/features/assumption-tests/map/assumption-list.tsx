// The assumption map as a list: the same places, riskiest first, changed by two sliders. One write when a slider rests.
import { useState } from 'react'
import { useRun } from '../../../data/react/use-run.ts'
import { useView } from '../../../data/react/use-view.ts'
import { placeAssumption } from '../../../domain/assumptions/assumption-commands.ts'
import type { AssumptionMap } from '../../../domain/assumptions/assumption-map.ts'
import { isLeapOfFaith } from '../../../domain/assumptions/leaps-of-faith.ts'
import { assumptionTestState } from '../../../domain/assumptions/solution-state.ts'
import { solutionsOf } from '../../../domain/assumptions/stakes.ts'
import type { Assumption } from '../../../domain/model/records.ts'
import { ASSUMPTION_WORDS, STATE_MARKS, STATE_WORDS } from '../../../records/evidence-words.ts'
import { RecordLink } from '../../../records/record-link.tsx'
import { Badge } from '../../../ui/badge.tsx'
import { Clamped } from '../../../ui/clamped.tsx'
import { EvidenceMark } from '../../../ui/evidence-mark.tsx'
import { VirtualList } from '../../../ui/virtual-list.tsx'
import styles from './assumption-list.module.css'

export function AssumptionList({ points }: { readonly points: AssumptionMap }) {
  const items = [...points.dots.map((dot) => dot.assumption), ...points.unplaced]
  return (
    <VirtualList
      label="Assumptions, the riskiest first"
      items={items}
      keyOf={(row) => row.id}
      nameOf={(row) => row.statement}
      estimatedRowHeight={72}
      renderRow={(row, { tabIndex }) => <Row assumption={row} tabIndex={tabIndex} />}
    />
  )
}

interface RowProps {
  readonly assumption: Assumption
  readonly tabIndex: 0 | -1
}

function Row({ assumption, tabIndex }: RowProps) {
  const run = useRun()
  const { id: assumptionId, statement, importance, evidence } = assumption
  const state = useView((view) => assumptionTestState(view, assumption))
  const isLeap = useView((view) => isLeapOfFaith(view, assumption))
  const solutions = useView((view) => solutionsOf(view, assumptionId))
  const place = (fields: { importance?: number; evidence?: number }) =>
    run(placeAssumption, {
      assumptionId,
      importance: fields.importance ?? importance ?? 0.5,
      evidence: fields.evidence ?? evidence ?? 0.5,
    })
  return (
    <div className={styles.row}>
      <div className={styles.words}>
        <Clamped className={styles.statement}>{statement}</Clamped>
        <span className={styles.about}>
          <EvidenceMark state={STATE_MARKS[state]} label={STATE_WORDS[state]} />
          <Badge look="outline">{ASSUMPTION_WORDS[assumption.kind].name}</Badge>
          {isLeap && <Badge tone="warn">Leap of faith</Badge>}
          {importance === null && <span>Not placed yet</span>}
          {solutions.map((solution) => (
            <RecordLink key={solution.id} type="solution" id={solution.id} className={styles.link ?? ''}>
              {solution.title}
            </RecordLink>
          ))}
        </span>
      </div>
      <Slider
        label="Depends on it"
        name={statement}
        value={importance}
        tabIndex={tabIndex}
        onRest={(value) => place({ importance: value })}
      />
      <Slider
        label="Evidence"
        name={statement}
        value={evidence}
        tabIndex={tabIndex}
        onRest={(value) => place({ evidence: value })}
      />
    </div>
  )
}

interface SliderProps {
  readonly label: string
  readonly name: string
  readonly value: number | null
  readonly tabIndex: 0 | -1
  readonly onRest: (value: number) => void
}

function Slider({ label, name, value, tabIndex, onRest }: SliderProps) {
  const [draft, setDraft] = useState<number | null>(null)
  function handleRest(): void {
    if (draft === null) return
    setDraft(null)
    if (draft !== value) onRest(draft)
  }
  const shown = draft ?? value ?? 0.5
  return (
    <label className={styles.slider} data-empty={value === null || undefined}>
      <span aria-hidden>{label}</span>
      <input
        type="range"
        min={0}
        max={1}
        step={0.05}
        aria-label={`${label}: ${name}`}
        aria-valuetext={value === null && draft === null ? 'not placed' : `${Math.round(shown * 100)} of 100`}
        tabIndex={tabIndex}
        value={shown}
        onChange={(event) => setDraft(Number(event.target.value))}
        onPointerUp={handleRest}
        onKeyDown={(event) => {
          // Arrows belong to the slider here, not to the row.
          if (event.key !== 'Tab' && event.key !== 'Escape') event.stopPropagation()
        }}
        onKeyUp={handleRest}
        onBlur={handleRest}
      />
    </label>
  )
}

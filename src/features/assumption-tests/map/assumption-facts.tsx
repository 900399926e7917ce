// The chosen assumption beside the map: what it says, who rests on it, its tests, and the way to a new one.
import { useRun } from '../../../data/react/use-run.ts'
import { useView } from '../../../data/react/use-view.ts'
import { editAssumption, placeAssumption } from '../../../domain/assumptions/assumption-commands.ts'
import { placeInWords } from '../../../domain/assumptions/assumption-map.ts'
import { trailOf } from '../../../domain/assumptions/dot-trail.ts'
import { isLeapOfFaith } from '../../../domain/assumptions/leaps-of-faith.ts'
import { assumptionTestState } from '../../../domain/assumptions/solution-state.ts'
import { solutionsOf } from '../../../domain/assumptions/stakes.ts'
import { createTest, testName } from '../../../domain/assumptions/test-commands.ts'
import { testsOf } from '../../../domain/assumptions/tests-of.ts'
import type { Assumption } from '../../../domain/model/records.ts'
import { ASSUMPTION_WORDS, STATE_MARKS, STATE_WORDS } from '../../../records/evidence-words.ts'
import { RecordLink, useOpenRecord } from '../../../records/record-link.tsx'
import { Badge } from '../../../ui/badge.tsx'
import { Button } from '../../../ui/button.tsx'
import { EditableText } from '../../../ui/editable-text.tsx'
import { EvidenceMark } from '../../../ui/evidence-mark.tsx'
import styles from './assumption-map.module.css'

const NO_TEST = { title: '', action: '' }

export function AssumptionFacts({ assumption }: { readonly assumption: Assumption }) {
  const run = useRun()
  const openRecord = useOpenRecord()
  const { id: assumptionId, importance } = assumption
  const state = useView((view) => assumptionTestState(view, assumption))
  const isLeap = useView((view) => isLeapOfFaith(view, assumption))
  const solutions = useView((view) => solutionsOf(view, assumptionId))
  const tests = useView((view) => testsOf(view, assumptionId))
  const view = useView((whole) => whole)
  const trail = trailOf(view, assumption)
  function handleTest(): void {
    const plan = run(createTest, { assumptionId })
    if (plan.ok && plan.value.focusId) openRecord('test', plan.value.focusId)
  }
  return (
    <section className={styles.facts} aria-label="Chosen assumption">
      <div className={styles.factsHead}>
        <EvidenceMark state={STATE_MARKS[state]} label={STATE_WORDS[state]} />
        <Badge look="outline">{ASSUMPTION_WORDS[assumption.kind].name}</Badge>
        {isLeap && <Badge tone="warn">Leap of faith</Badge>}
      </div>
      <EditableText
        label="Assumption"
        look="strong"
        value={assumption.statement}
        required
        multiline
        onCommit={(statement) => run(editAssumption, { assumptionId, statement })}
      />
      <ul className={styles.links} aria-label="Solutions that rest on it">
        {solutions.map((solution) => (
          <li key={solution.id}>
            <RecordLink type="solution" id={solution.id}>
              {solution.title}
            </RecordLink>
          </li>
        ))}
      </ul>
      {trail.length > 0 && (
        <ol className={styles.trail} aria-label="How its dot came here">
          {trail.map(({ testId, verdict, ...point }) => (
            <li key={testId}>
              Before “{testName(tests.find((test) => test.id === testId) ?? NO_TEST)}” ({verdict}):{' '}
              {placeInWords(point)}
            </li>
          ))}
          {assumption.importance !== null && assumption.evidence !== null && (
            <li>Now: {placeInWords({ importance: assumption.importance, evidence: assumption.evidence })}</li>
          )}
        </ol>
      )}
      {tests.length > 0 && (
        <ul className={styles.links} aria-label="Its tests">
          {tests.map((test) => (
            <li key={test.id}>
              <RecordLink type="test" id={test.id}>
                Test: {testName(test)}
              </RecordLink>
            </li>
          ))}
        </ul>
      )}
      <div className={styles.factsHead}>
        <Button size="small" onClick={handleTest}>
          {tests.length === 0 ? 'Plan a test' : 'Another test'}
        </Button>
        {importance !== null && (
          <Button
            size="small"
            variant="quiet"
            onClick={() =>
              run(placeAssumption, { assumptionId, importance: null, evidence: null }, { toast: true })
            }
          >
            Take off the map
          </Button>
        )}
      </div>
    </section>
  )
}

// The criteria while they can still change: at least k of n, who, and what they are watched doing.
// What is wrong is said at its field; nothing that was typed is thrown away.
import { type FormEvent, useRef, useState } from 'react'
import { useRun } from '../../data/react/use-run.ts'
import {
  criteriaInWords,
  type CriteriaField,
  problemsBeforeStart,
  type StartProblem,
} from '../../domain/assumptions/criteria.ts'
import { editTest, startTest } from '../../domain/assumptions/test-commands.ts'
import { type AssumptionTest, METHODS } from '../../domain/model/records.ts'
import { Button } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import { LockIcon } from '../../ui/icons.ts'
import { SegmentedControl } from '../../ui/segmented-control.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { CompareGroups } from './compare-groups.tsx'
import { CountField } from './count-field.tsx'
import { METHOD_WORDS, UNIT_WORDS } from './test-words.ts'
import styles from './test-card.module.css'

export function CriteriaForm({ test }: { readonly test: AssumptionTest }) {
  const run = useRun()
  const form = useRef<HTMLFormElement>(null)
  const [wasTried, setWasTried] = useState(false)
  const problems = problemsBeforeStart(test)
  const words = METHOD_WORDS[test.method]
  const unit = UNIT_WORDS[test.method]

  /** What is missing is said once the start was tried; what cannot hold is said at once. */
  function problemAt(field: CriteriaField): string | null {
    const isSaid = ({ code }: StartProblem) => wasTried || code === 'k-over-n' || code === 'percentage'
    return problems.find((problem) => problem.field === field && isSaid(problem))?.words ?? null
  }
  function handleSubmit(event: FormEvent): void {
    event.preventDefault()
    setWasTried(true)
    const wanting = new Set<string>(problems.map((problem) => problem.field))
    const fields = [...(form.current?.querySelectorAll<HTMLElement>('[data-field]') ?? [])]
    if (problems.length > 0) fields.find((field) => wanting.has(field.dataset['field'] ?? ''))?.focus()
    else run(startTest, { testId: test.id })
  }
  const edit = (fields: Partial<Pick<AssumptionTest, CriteriaField>>) =>
    run(editTest, { testId: test.id, ...fields })

  return (
    <form ref={form} className={styles.criteria} aria-label="Criteria" onSubmit={handleSubmit} noValidate>
      <SegmentedControl
        label="How it is tested"
        value={test.method}
        segments={METHODS.map((method) => ({ value: method, label: METHOD_WORDS[method].name }))}
        onChange={(method) => edit({ method })}
        size="small"
        className={styles.methods ?? ''}
      />
      <TextArea
        label={words.moment}
        help={words.momentHelp}
        rows={2}
        value={test.moment}
        data-field="moment"
        onCommit={(moment) => edit({ moment })}
      />
      <TextField
        label="Who takes part"
        help="Like the people you interview, and how you find them."
        value={test.audience}
        error={problemAt('audience')}
        data-field="audience"
        onCommit={(audience) => edit({ audience })}
      />
      <fieldset className={styles.sentence}>
        <legend>It holds when …</legend>
        <div className={styles.counts}>
          <CountField
            label="at least"
            field="needed"
            value={test.needed}
            of={test.of}
            error={problemAt('needed')}
            onCommit={(needed) => edit({ needed })}
          />
          <CountField
            label={`of how many ${unit}`}
            field="of"
            value={test.of}
            error={problemAt('of')}
            onCommit={(of) => edit({ of })}
          />
        </div>
        <TextField
          label="do this"
          help="Something an outsider could see and count."
          placeholder="tap “Free tonight” without help"
          value={test.action}
          error={problemAt('action')}
          data-field="action"
          onCommit={(action) => edit({ action })}
        />
      </fieldset>
      <div className={styles.counts}>
        <CountField
          label="Days it may take"
          field="days"
          value={test.days}
          error={null}
          onCommit={(days) => run(editTest, { testId: test.id, days })}
        />
      </div>
      <p className={styles.preview} aria-live="polite">
        {criteriaInWords(test)}
      </p>
      {(test.method === 'survey' || test.method === 'data') && <CompareGroups />}
      <div className={styles.foot}>
        <Button type="submit" variant="primary" icon={<Icon as={LockIcon} size="small" />}>
          Start the test
        </Button>
        <span className={styles.quiet}>
          Starting freezes the criteria, so that the result cannot bend them.
        </span>
      </div>
    </form>
  )
}

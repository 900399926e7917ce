// The story map of a solution: who does what, step by step, until somebody gets value; assumptions hang on the steps.
import { type FormEvent, useRef, useState } from 'react'
import type { Id } from '../../lib/ids.ts'
import { useRun } from '../../data/react/use-run.ts'
import { useView } from '../../data/react/use-view.ts'
import { addStep, stepsOf } from '../../domain/assumptions/story-steps.ts'
import { Button } from '../../ui/button.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { StoryStep } from './story-step.tsx'
import panel from './solution-panel.module.css'
import styles from './story-map.module.css'

export function StoryMap({ solutionId }: { readonly solutionId: Id }) {
  const steps = useView((view) => stepsOf(view, solutionId))
  return (
    <section className={styles.story} aria-label="Story map">
      <div className={panel.sectionHead}>
        <h3>Step by step</h3>
      </div>
      {steps.length === 0 && (
        <p className={panel.quiet}>
          Who does what, in which order, until somebody gets something out of it? One step a line.
        </p>
      )}
      <ol className={styles.steps}>
        {steps.map((step, at) => (
          <StoryStep key={step.id} step={step} place={at + 1} />
        ))}
      </ol>
      <AddStep solutionId={solutionId} lastActor={steps.at(-1)?.actor ?? ''} />
    </section>
  )
}

interface AddStepProps {
  readonly solutionId: Id
  readonly lastActor: string
}

function AddStep({ solutionId, lastActor }: AddStepProps) {
  const run = useRun()
  const [actor, setActor] = useState<string | null>(null)
  const [label, setLabel] = useState('')
  const field = useRef<HTMLInputElement>(null)
  function handleSubmit(event: FormEvent): void {
    event.preventDefault()
    if (label.trim() !== '') {
      const plan = run(addStep, { solutionId, actor: actor ?? lastActor, label })
      if (plan.ok) {
        setLabel('')
        setActor(null)
      }
    }
    field.current?.focus()
  }
  return (
    <form className={styles.add} aria-label="Add a step" onSubmit={handleSubmit}>
      <TextField
        label="Who acts"
        hideLabel
        placeholder="Who"
        value={actor ?? lastActor}
        onChange={setActor}
        autoComplete="off"
      />
      <TextField
        label="What they do"
        hideLabel
        placeholder="does what next"
        value={label}
        onChange={setLabel}
        ref={field}
        autoComplete="off"
      />
      <Button type="submit" size="small">
        Add
      </Button>
    </form>
  )
}

// The story map of a solution: who does what, step by step, until somebody gets value; assumptions hang on the steps.
import { type ClipboardEvent, type FormEvent, useRef, useState } from 'react'
import type { Id } from '../../lib/ids.ts'
import { useRun } from '../../data/react/use-run.ts'
import { useView } from '../../data/react/use-view.ts'
import { addSteps, stepsOf } from '../../domain/assumptions/story-steps.ts'
import { ScreenLink } from '../../records/screen-link.tsx'
import { Button } from '../../ui/button.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { StoryStep } from './story-step.tsx'
import panel from './solution-panel.module.css'
import styles from './story-map.module.css'

interface StoryMapProps {
  readonly solutionId: Id
  /** `panel`: one under the other; `page`: side by side, assumptions ready to be written under each step. */
  readonly look?: 'panel' | 'page'
}

export function StoryMap({ solutionId, look = 'panel' }: StoryMapProps) {
  const steps = useView((view) => stepsOf(view, solutionId))
  return (
    <section className={styles.story} aria-label="Story map" data-look={look}>
      <div className={panel.sectionHead}>
        {look === 'page' ? <h2>Step by step</h2> : <h3>Step by step</h3>}
        {look === 'panel' && <ScreenLink to={`/story/${solutionId}`}>Open over the whole width</ScreenLink>}
      </div>
      {steps.length === 0 && (
        <p className={panel.quiet}>
          Who does what, in which order, until somebody gets something out of it? One step a line.
        </p>
      )}
      <ol className={styles.steps}>
        {steps.map((step, at) => (
          <StoryStep key={step.id} step={step} place={at + 1} look={look} />
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
    if (label.trim() !== '') write(label)
    field.current?.focus()
  }
  function write(text: string): void {
    if (!run(addSteps, { solutionId, actor: actor ?? lastActor, text }).ok) return
    setLabel('')
    setActor(null)
  }
  function handlePaste(event: ClipboardEvent): void {
    const pasted = event.clipboardData.getData('text/plain')
    if (!/\S.*\r?\n\s*\S/.test(pasted)) return
    event.preventDefault()
    write(pasted)
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
        placeholder="does what next; “Guest: opens the map” names who"
        onPaste={handlePaste}
        data-next-step
        value={label}
        onChange={setLabel}
        ref={field}
        autoComplete="off"
      />
      <Button type="submit">Add</Button>
    </form>
  )
}

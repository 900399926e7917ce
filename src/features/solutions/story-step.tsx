// One step of a story map: edited in place, moved with Alt and the arrows, with the assumptions that hang on it.
import { type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react'
import { useRun } from '../../data/react/use-run.ts'
import { useView } from '../../data/react/use-view.ts'
import { archiveStep, assumptionsOnStep, editStep, moveStep } from '../../domain/assumptions/story-steps.ts'
import type { Step } from '../../domain/model/records.ts'
import { Button } from '../../ui/button.tsx'
import { EditableText } from '../../ui/editable-text.tsx'
import { Icon } from '../../ui/icon.tsx'
import { EllipsisIcon } from '../../ui/icons.ts'
import { MenuButton } from '../../ui/menu-button.tsx'
import { AddAssumption } from './add-assumption.tsx'
import styles from './story-map.module.css'

interface StoryStepProps {
  readonly step: Step
  readonly place: number
  readonly look: 'panel' | 'page'
}

export function StoryStep({ step, place, look }: StoryStepProps) {
  const run = useRun()
  const back = useRef<HTMLElement | null>(null)
  const [isAdding, setIsAdding] = useState(false)
  const view = useView((whole) => whole)
  const hanging = assumptionsOnStep(view, step)
  const stepId = step.id

  // The element moves with its step; the browser drops the focus on the way.
  useLayoutEffect(() => {
    back.current?.focus()
    back.current = null
  }, [place])
  function handleKeyDown(event: KeyboardEvent): void {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return
    event.preventDefault()
    event.stopPropagation()
    back.current = document.activeElement instanceof HTMLElement ? document.activeElement : null
    if (!run(moveStep, { stepId, by: event.key === 'ArrowUp' ? -1 : 1 }).ok) back.current = null
  }
  return (
    // Keys of what stands inside: Alt and an arrow on any of it move the step.
    <li className={styles.step} onKeyDown={handleKeyDown}>
      <span className={styles.place} aria-hidden>
        {place}
      </span>
      <div className={styles.words}>
        <EditableText
          label={`Who acts in step ${place}`}
          look="strong"
          placeholder="Who"
          value={step.actor}
          onCommit={(actor) => run(editStep, { stepId, actor })}
        />
        <EditableText
          label={`Step ${place}`}
          value={step.label}
          required
          multiline
          onCommit={(label) => run(editStep, { stepId, label })}
        />
        {hanging.length > 0 && (
          <ul className={styles.hanging} aria-label={`Assumptions of step ${place}`}>
            {hanging.map((assumption) => (
              <li key={assumption.id} dir="auto">
                {assumption.statement}
              </li>
            ))}
          </ul>
        )}
        {look === 'page' && !isAdding && (
          <Button
            size="small"
            variant="quiet"
            className={styles.assume ?? ''}
            onClick={() => setIsAdding(true)}
          >
            {hanging.length === 0 ? 'What has to be true here?' : 'Another assumption'}
          </Button>
        )}
        {isAdding && (
          <AddAssumption
            solutionId={step.solutionId}
            stepId={stepId}
            label={`Assumption of step ${place}`}
            onDone={() => setIsAdding(false)}
          />
        )}
      </div>
      <MenuButton
        label={`More on step ${place}`}
        icon={<Icon as={EllipsisIcon} size="small" />}
        iconOnly
        size="small"
        align="end"
        items={[
          { id: 'assume', label: 'Assumption of this step', onSelect: () => setIsAdding(true) },
          { id: 'up', label: 'Move up', keys: 'Alt+↑', onSelect: () => run(moveStep, { stepId, by: -1 }) },
          { id: 'down', label: 'Move down', keys: 'Alt+↓', onSelect: () => run(moveStep, { stepId, by: 1 }) },
          {
            id: 'archive',
            label: 'Archive the step',
            onSelect: () => run(archiveStep, { stepId }, { toast: true }),
          },
        ]}
      />
    </li>
  )
}

// The research questions, edited where they stand; without words one is gone. Alt+Shift+arrows reorder.
import type { KeyboardEvent } from 'react'
import { useRun } from '../../../data/react/use-run.ts'
import type { Snapshot } from '../../../domain/model/records.ts'
import {
  addResearchQuestion,
  editResearchQuestion,
  moveResearchQuestion,
} from '../../../domain/snapshots/guide-commands.ts'
import { shortly } from '../../../domain/snapshots/spoken-place.ts'
import { EditableText } from '../../../ui/editable-text.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { IconButton } from '../../../ui/icon-button.tsx'
import { XIcon } from '../../../ui/icons.ts'
import { AddLine } from '../page/add-line.tsx'
import styles from './guide.module.css'

export function QuestionList({ snapshot }: { readonly snapshot: Snapshot }) {
  const run = useRun()
  const { id: snapshotId, researchQuestions: questions } = snapshot

  function handleKeyDown(event: KeyboardEvent<HTMLLIElement>, index: number): void {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    const to = index + step
    if (!event.altKey || !event.shiftKey || step === 0 || to < 0 || to >= questions.length) return
    event.preventDefault()
    const list = event.currentTarget.parentElement
    run(moveResearchQuestion, { snapshotId, index, to })
    // The words keep the focus, in their new place, before the next key.
    queueMicrotask(() => list?.children[to]?.querySelector<HTMLElement>('[tabindex], button')?.focus())
  }

  return (
    <div>
      {questions.length > 0 && (
        <ol className={styles.questions}>
          {questions.map((question, index) => (
            // The keys reorder the question that has the focus; its controls are inside. Its words are no identity: two may
            // be the same while one is being written.
            <li key={index} className={styles.question} onKeyDown={(event) => handleKeyDown(event, index)}>
              <div className={styles.questionLine}>
                <EditableText
                  label={`Research question ${index + 1}`}
                  value={question}
                  multiline
                  onCommit={(text) => run(editResearchQuestion, { snapshotId, index, text })}
                />
                <IconButton
                  label={`Remove “${shortly(question, 30)}”`}
                  size="small"
                  icon={<Icon as={XIcon} size="small" />}
                  onClick={() => run(editResearchQuestion, { snapshotId, index, text: '' }, { toast: true })}
                />
              </div>
            </li>
          ))}
        </ol>
      )}
      <AddLine
        label="Add a research question"
        placeholder="How do people choose what to watch?"
        onAdd={(text) => run(addResearchQuestion, { snapshotId, text })}
      />
    </div>
  )
}

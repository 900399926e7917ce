// The one thing that is asked: a prompt for one story of the past, with suggestions from the research questions, and what
// may be wrong with a question that comes to mind.
import { useId, useState } from 'react'
import { useRun } from '../../../data/react/use-run.ts'
import type { Snapshot } from '../../../domain/model/records.ts'
import { writeStoryPrompt } from '../../../domain/snapshots/guide-commands.ts'
import { questionHints, storyPromptHints } from '../../../domain/snapshots/question-hints.ts'
import { storyPrompts } from '../../../domain/snapshots/story-prompts.ts'
import { Disclosure } from '../../../ui/disclosure.tsx'
import { EditableText } from '../../../ui/editable-text.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { QuestionHints } from './question-hints.tsx'
import styles from './guide.module.css'

const MOST_SUGGESTIONS = 3

export function StoryPrompt({ snapshot }: { readonly snapshot: Snapshot }) {
  const run = useRun()
  const { id: snapshotId, storyPrompt, researchQuestions } = snapshot
  const suggested = storyPrompts(researchQuestions)
    .filter((prompt) => prompt !== storyPrompt)
    .slice(0, MOST_SUGGESTIONS)
  const write = (text: string) => void run(writeStoryPrompt, { snapshotId, text })
  const listId = useId()
  return (
    <>
      <section className={styles.part} aria-label="Story prompt">
        <h2>What do we ask?</h2>
        <p className={styles.teach}>
          One question is enough: it asks for one story of the past and leaves the rest to the person.
        </p>
        <div className={styles.prompt}>
          <EditableText
            look="voice"
            label="Story prompt"
            value={storyPrompt}
            placeholder="Tell me about the last time you …"
            multiline
            onCommit={write}
          />
        </div>
        <QuestionHints hints={storyPromptHints(storyPrompt)} />
        {suggested.length > 0 && (
          <div>
            <p id={listId} className={styles.small}>
              From your research questions:
            </p>
            <ul className={styles.suggestions} aria-labelledby={listId}>
              {suggested.map((prompt) => (
                <li key={prompt}>
                  <button type="button" className={styles.suggestion} onClick={() => write(prompt)}>
                    {prompt}
                  </button>
                </li>
              ))}
            </ul>
          </div>
        )}
      </section>
      <Disclosure summary="Try a question before you ask it">
        <TryQuestion />
      </Disclosure>
    </>
  )
}

function TryQuestion() {
  const [question, setQuestion] = useState('')
  const hints = questionHints(question)
  return (
    <div className={styles.try}>
      <TextField
        label="A question that comes to mind"
        placeholder="Would you use a reminder?"
        value={question}
        onChange={setQuestion}
      />
      <QuestionHints hints={hints} praise={question.trim().endsWith('?') || question.trim().endsWith('.')} />
      <p className={styles.small}>It is looked at here and kept nowhere.</p>
    </div>
  )
}

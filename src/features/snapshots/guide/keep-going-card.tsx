// During the call: the prompt that starts the story, and what to say when it stops, turns general or becomes a wish.
import { Disclosure } from '../../../ui/disclosure.tsx'
import styles from './guide.module.css'

const PROMPTS = [
  ['To begin', ['Where were you? Who was with you?', 'What set it off?']],
  ['It stops', ['What happened next?', 'And before that?', 'How did you decide?']],
  ['“Usually …”', ['And that last time, how was it then?']],
  ['“You should build …”', ['If you had that, what would it do for you?']],
] as const

interface KeepGoingCardProps {
  readonly storyPrompt: string
  readonly isOpen: boolean
  readonly onToggle: (isOpen: boolean) => void
}

export function KeepGoingCard({ storyPrompt, isOpen, onToggle }: KeepGoingCardProps) {
  return (
    <aside className={styles.card} aria-label="Prompts for the call">
      <Disclosure summary="Keep the story going" isOpen={isOpen} onToggle={onToggle}>
        {storyPrompt && <p className={styles.asked}>{storyPrompt}</p>}
        <dl className={styles.prompts}>
          {PROMPTS.map(([when, lines]) => (
            <div key={when} className={styles.promptRow}>
              <dt>{when}</dt>
              {lines.map((line) => (
                <dd key={line}>{line}</dd>
              ))}
            </div>
          ))}
        </dl>
      </Disclosure>
    </aside>
  )
}

// The heading of a main screen: the term as people want to read it, and the quiet help beside it.
import { Term } from '../ui/term.tsx'
import { HelpNote } from './help-note.tsx'
import type { HelpTopic } from './help-store.ts'
import styles from './help.module.css'

interface ScreenTitleProps {
  readonly term: string
  readonly help?: HelpTopic
}

export function ScreenTitle({ term, help }: ScreenTitleProps) {
  return (
    <div className={styles.title}>
      <h1>
        <Term>{term}</Term>
      </h1>
      {help && <HelpNote topic={help} />}
    </div>
  )
}

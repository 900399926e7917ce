// What the question mark opens: the note of its topic, and the way to put it away for good.
import { Button } from '../ui/button.tsx'
import type { HelpTopic } from './help-store.ts'
import { HelpText } from './help-text.tsx'
import { ScreenLink } from './screen-link.tsx'
import styles from './help.module.css'

interface HelpPopoverProps {
  readonly topic: HelpTopic
  readonly onAway: () => void
}

export function HelpPopover({ topic, onAway }: HelpPopoverProps) {
  return (
    <div className={styles.note}>
      <HelpText topic={topic} headingLevel={2} />
      <p className={styles.foot}>
        <ScreenLink to={`/help?at=${topic}`}>All of Help</ScreenLink>
        <Button variant="quiet" size="small" onClick={onAway}>
          Don’t show this here again
        </Button>
      </p>
    </div>
  )
}

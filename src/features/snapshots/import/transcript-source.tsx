// Where there is no transcript yet: what it is good for, and the three ways to bring one.
import { Button } from '../../../ui/button.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { FileUpIcon, MessageSquareIcon } from '../../../ui/icons.ts'
import { Kbd } from '../../../ui/kbd.tsx'
import styles from './import.module.css'

interface TranscriptSourceProps {
  readonly onChoose: () => void
  /** The snapshot has one, but this device does not hold its file. */
  readonly isMissing: boolean
}

export function TranscriptSource({ onChoose, isMissing }: TranscriptSourceProps) {
  return (
    <div className={styles.source}>
      <EmptyState
        look="inline"
        title={isMissing ? 'The transcript is not on this device' : 'No transcript yet'}
        sentence={
          isMissing
            ? 'It was added elsewhere and its file has not come along. Everything marked in it is on the page. You can add the file here again.'
            : 'With a transcript, a quote or an opportunity is two keys: select the words, press a letter. The exact words and their time stay with it.'
        }
        drawing={<Icon as={MessageSquareIcon} size="large" />}
        action={
          <Button variant="primary" icon={<Icon as={FileUpIcon} />} onClick={onChoose}>
            Choose a file
          </Button>
        }
      />
      <p className={styles.ways}>
        or drop it anywhere here, or paste it with <Kbd keys="Mod+V" />
      </p>
      <p className={styles.formats}>
        VTT and SRT as Zoom, Teams and Meet save them; Word documents; words copied from Google Docs or a
        page; plain text and Markdown with “Name: words”. Without one, write notes and add what you heard on
        the page.
      </p>
    </div>
  )
}

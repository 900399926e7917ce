// The people in a transcript: their names, which side of the talk they are on, and two spellings made one.
import type { LikelySame } from '../../../domain/snapshots/transcript/edit-speakers.ts'
import type { SpeakerSide, Transcript } from '../../../domain/snapshots/transcript/transcript.ts'
import { Button } from '../../../ui/button.tsx'
import { EditableText } from '../../../ui/editable-text.tsx'
import { Select } from '../../../ui/select.tsx'
import styles from './speakers.module.css'

interface SpeakerListProps {
  readonly transcript: Transcript
  readonly suggestions: readonly LikelySame[]
  readonly onRename: (key: string, name: string) => void
  readonly onSide: (key: string, side: SpeakerSide) => void
  readonly onMerge: (from: string, into: string) => void
}

const SIDES: readonly { readonly value: SpeakerSide; readonly label: string }[] = [
  { value: 'participant', label: 'Participant' },
  { value: 'interviewer', label: 'Interviewer' },
  { value: 'unknown', label: 'Not said' },
]

export function SpeakerList({ transcript, suggestions, onRename, onSide, onMerge }: SpeakerListProps) {
  const names = new Map(transcript.speakers.map((speaker) => [speaker.key, speaker.name]))
  return (
    <div className={styles.speakers}>
      <ul>
        {transcript.speakers.map(({ key, name, side }) => (
          <li key={key} className={styles.speaker}>
            <EditableText
              look="strong"
              label={`Name of ${name}`}
              value={name}
              required
              onCommit={(next) => onRename(key, next)}
            />
            <Select
              label={`${name} is`}
              hideLabel
              size="small"
              value={side}
              options={SIDES}
              onChange={(next) => onSide(key, next)}
            />
          </li>
        ))}
      </ul>
      {transcript.speakers.length > 1 && (
        <p className={styles.help}>One person under two names? Give both the same name.</p>
      )}
      {suggestions.map(({ from, into }) => (
        <p key={`${from}-${into}`} className={styles.suggestion}>
          “{names.get(from)}” and “{names.get(into)}” look like one person.
          <Button size="small" onClick={() => onMerge(from, into)}>
            Make them one
          </Button>
        </p>
      ))}
    </div>
  )
}

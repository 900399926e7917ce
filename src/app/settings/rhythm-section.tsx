// How often the trio interviews, and how long things are meant to take: the targets of every timer.
import { useRun } from '../../data/react/use-run.ts'
import { useView } from '../../data/react/use-view.ts'
import { editMeta, type MetaEdit } from '../../domain/model/edit-meta.ts'
import { TextField } from '../../ui/text-field.tsx'
import styles from './settings.module.css'

type Amount = 'interviewsPerWeek' | 'interviewMinutes' | 'snapshotMinutes' | 'quietMinutes' | 'reviewMinutes'

const AMOUNTS: readonly { readonly field: Amount; readonly label: string; readonly help?: string }[] = [
  {
    field: 'interviewsPerWeek',
    label: 'Interviews a week',
    help: 'What the habit on This week counts towards.',
  },
  {
    field: 'interviewMinutes',
    label: 'Minutes for an interview',
    help: 'How long the calendar file blocks.',
  },
  { field: 'snapshotMinutes', label: 'Minutes for a snapshot', help: 'The clock beside the page.' },
  { field: 'quietMinutes', label: 'Quiet minutes in a round', help: 'When each draws a map alone.' },
  { field: 'reviewMinutes', label: 'Minutes for a review', help: 'The clock of the walk.' },
]

export function RhythmSection() {
  const meta = useView((view) => view.meta)
  const run = useRun()
  return (
    <section className={styles.section} aria-labelledby="settings-rhythm">
      <h2 id="settings-rhythm">Rhythm and timers</h2>
      <p className={styles.help}>For the whole trio. Timers tell the time and never stop anybody.</p>
      <div className={styles.amounts}>
        {AMOUNTS.map(({ field, label, help }) => (
          <TextField
            key={field}
            label={label}
            help={help}
            inputMode="numeric"
            value={String(meta[field])}
            validate={whyNot}
            onCommit={(text) => {
              if (whyNot(text) !== null) return
              const fields: MetaEdit = { [field]: Number(text) }
              run(editMeta, fields)
            }}
          />
        ))}
      </div>
    </section>
  )
}

function whyNot(text: string): string | null {
  return /^\d{1,3}$/.test(text.trim()) && Number(text) > 0 ? null : 'Write a whole number above zero.'
}

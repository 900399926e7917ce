// What each column of a table of notes holds: the guess, and the means to correct it.
import type { Row } from '../../../domain/interchange/formats/csv-rows.ts'
import {
  guessNoteMapping,
  NOTE_ROLES,
  withNoteRole,
  type NoteMapping,
  type NoteRole,
} from '../../../domain/interchange/formats/notes-of-table.ts'
import { Checkbox } from '../../../ui/checkbox.tsx'
import { Disclosure } from '../../../ui/disclosure.tsx'
import { Select } from '../../../ui/select.tsx'
import { exampleIn, inOneLine } from '../table/column-words.ts'
import styles from '../table/table-form.module.css'

export interface NoteTableFormProps {
  readonly rows: readonly Row[]
  readonly mapping: NoteMapping
  readonly onChange: (mapping: NoteMapping) => void
}

const ROLES: Readonly<Record<NoteRole, string>> = {
  participant: 'participant',
  day: 'day of the interview',
  need: 'needs',
  pain: 'pain points',
  desire: 'desires',
  kind: 'need, pain point or desire',
  insight: 'insights',
  quote: 'their words',
  moment: 'moments of the story',
  note: 'notes',
  fact: 'a quick fact',
  out: 'not at all',
}
const OPTIONS = NOTE_ROLES.map((value) => ({ value, label: ROLES[value] }))
const MOST_COLUMNS = 48

export function NoteTableForm({ rows, mapping, onChange }: NoteTableFormProps) {
  const { hasHead, columns } = mapping
  return (
    <Disclosure summary="Change what the columns are">
      <div className={styles.form}>
        <Checkbox
          label="The first row names the columns"
          checked={hasHead}
          onChange={(next) => onChange(guessNoteMapping(rows, next))}
        />
        <ul className={styles.columns} aria-label="Columns">
          {columns.slice(0, MOST_COLUMNS).map((role, at) => (
            <li key={at}>
              <Select
                label={`Column ${at + 1}${hasHead && rows[0]?.[at] ? `: ${inOneLine(rows[0][at])}` : ''}`}
                help={exampleIn(rows, at, hasHead)}
                size="small"
                value={role}
                options={OPTIONS}
                onChange={(next) => onChange(withNoteRole(mapping, at, next))}
              />
            </li>
          ))}
        </ul>
        {columns.length > MOST_COLUMNS && (
          <p className={styles.more}>
            {columns.length - MOST_COLUMNS} more columns stay as they were guessed.
          </p>
        )}
      </div>
    </Disclosure>
  )
}

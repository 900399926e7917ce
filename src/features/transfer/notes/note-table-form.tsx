// What each column of a table of notes holds: the guess, and the means to correct it.
import type { Row } from '../../../domain/interchange/formats/csv-rows.ts'
import {
  guessNoteMapping,
  NOTE_ROLES,
  withNoteRole,
  type NoteMapping,
  type NoteRole,
} from '../../../domain/interchange/formats/notes-of-table.ts'
import { Disclosure } from '../../../ui/disclosure.tsx'
import { ColumnRoles } from '../table/column-roles.tsx'
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
        <ColumnRoles
          rows={rows}
          hasHead={hasHead}
          roles={columns}
          options={OPTIONS}
          most={MOST_COLUMNS}
          onHead={(next) => onChange(guessNoteMapping(rows, next))}
          onRole={(at, next) => onChange(withNoteRole(mapping, at, next))}
        />
      </div>
    </Disclosure>
  )
}

// Which snapshots some notes become: who, when, what was heard. How the notes are parted and what columns hold can be
// corrected, and single interviews left out, before anything happens.
import { useEffect, useId, useMemo, useRef, useState } from 'react'
import { useView } from '../../../data/react/use-view.ts'
import {
  NOTE_SPLITS,
  type ForeignNote,
  type NoteSource,
  type NoteSplit,
} from '../../../domain/interchange/formats/foreign-note.ts'
import { knownAliases } from '../../../domain/interchange/formats/import-notes.ts'
import {
  guessNoteMapping,
  notesOfTable,
  type NoteMapping,
} from '../../../domain/interchange/formats/notes-of-table.ts'
import { guessSplit, notesOfText } from '../../../domain/interchange/formats/read-note-text.ts'
import { Button } from '../../../ui/button.tsx'
import { Checkbox } from '../../../ui/checkbox.tsx'
import { Select } from '../../../ui/select.tsx'
import styles from '../tree/tree-transfer.module.css'
import { NoteTableForm } from './note-table-form.tsx'
import { noteInWords } from './note-in-words.ts'
import { numberText } from '../../../lib/locale.ts'

export interface NotesPreviewProps {
  readonly sources: readonly NoteSource[]
  readonly onImport: (notes: readonly ForeignNote[]) => void
  readonly onBack: () => void
}

type Choice =
  { readonly is: 'text'; readonly split: NoteSplit } | { readonly is: 'table'; readonly mapping: NoteMapping }

const MOST_LINES = 200
const SPLITS: Readonly<Record<NoteSplit, string>> = {
  file: 'Each file is one interview',
  1: 'Each heading of level 1 (#) is one interview',
  2: 'Each heading of level 2 (##) is one interview',
  3: 'Each heading of level 3 (###) is one interview',
}

export function NotesPreview({ sources, onImport, onBack }: NotesPreviewProps) {
  const [page, setPage] = useState(0)
  const [chosen, setChosen] = useState<Choice | null>(null)
  const [left, setLeft] = useState<ReadonlySet<number>>(new Set())
  const heading = useRef<HTMLHeadingElement>(null)
  const headingId = useId()
  const known = useView(knownAliases)
  useEffect(() => heading.current?.focus(), [])
  const source = sources[page] ?? sources[0]
  const guess = useMemo(() => source && guessOf(source), [source])
  const choice = chosen ?? guess
  const notes = useMemo(() => (source && choice ? notesOf(source, choice) : []), [source, choice])
  if (!source || !choice) return null
  const taken = notes.filter((_, at) => !left.has(at))
  const correct = (next: Choice | null) => {
    setChosen(next)
    setLeft(new Set())
  }

  return (
    <section className={styles.preview} aria-labelledby={headingId}>
      <h3 id={headingId} ref={heading} tabIndex={-1} className={styles.name} dir="auto">
        {source.name === '' ? 'Pasted notes' : source.name}
      </h3>
      {sources.length > 1 && (
        <Select
          label="Part"
          help={`There are ${sources.length} parts. One comes in at a time.`}
          value={String(page)}
          options={sources.map(({ name }, at) => ({ value: String(at), label: name }))}
          onChange={(value) => {
            setPage(Number(value))
            correct(null)
          }}
        />
      )}
      {choice.is === 'text' && (
        <Select
          label="Where an interview begins"
          value={String(choice.split)}
          options={NOTE_SPLITS.map((split) => ({ value: String(split), label: SPLITS[split] }))}
          onChange={(value) =>
            correct({ is: 'text', split: NOTE_SPLITS.find((split) => String(split) === value) ?? 'file' })
          }
        />
      )}
      {choice.is === 'table' && source.is === 'table' && (
        <NoteTableForm
          rows={source.rows}
          mapping={choice.mapping}
          onChange={(mapping) => correct({ is: 'table', mapping })}
        />
      )}
      {notes.length === 0 ? (
        <p>Nothing comes in with these choices.</p>
      ) : (
        <>
          <p className={styles.origin}>
            Names become the aliases of participants, so write aliases where people should not be named.
          </p>
          <ul className={styles.outline} aria-label="Snapshots that come in">
            {notes.slice(0, MOST_LINES).map((note, at) => (
              <li key={at}>
                <Checkbox
                  label={<span dir="auto">{note.participant}</span>}
                  help={noteInWords(note, known.has(note.participant.trim().toLowerCase()))}
                  checked={!left.has(at)}
                  onChange={(isOn) => setLeft(toggled(left, at, !isOn))}
                />
              </li>
            ))}
            {notes.length > MOST_LINES && <li>and {numberText(notes.length - MOST_LINES)} more</li>}
          </ul>
        </>
      )}
      <div className={styles.actions}>
        <Button
          variant="primary"
          whyNot={taken.length === 0 ? 'Nothing comes in with these choices.' : null}
          onClick={() => onImport(taken)}
        >
          {taken.length === 1 ? 'Import 1 snapshot' : `Import ${numberText(taken.length)} snapshots`}
        </Button>
        <Button variant="quiet" onClick={onBack}>
          Not this one
        </Button>
      </div>
    </section>
  )
}

function guessOf(source: NoteSource): Choice {
  return source.is === 'text'
    ? { is: 'text', split: guessSplit(source.files) }
    : { is: 'table', mapping: guessNoteMapping(source.rows) }
}

function notesOf(source: NoteSource, choice: Choice): readonly ForeignNote[] {
  if (source.is === 'text') return choice.is === 'text' ? notesOfText(source.files, choice.split) : []
  return choice.is === 'table' ? notesOfTable(source.rows, choice.mapping) : []
}

function toggled(set: ReadonlySet<number>, at: number, isIn: boolean): ReadonlySet<number> {
  const next = new Set(set)
  if (isIn) next.add(at)
  else next.delete(at)
  return next
}

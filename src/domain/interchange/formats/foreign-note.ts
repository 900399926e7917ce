// The neutral shape between interview notes from elsewhere and our snapshots.
// Invariant: texts are clean (clean-text.ts); nothing of a note is lost: what is no heard opportunity stays in its words.
import type { HEARD_KINDS } from '../../model/records.ts'
import type { Row } from './csv-rows.ts'
import type { ForeignField, ForeignProblem } from './foreign-tree.ts'

export type HeardKind = (typeof HEARD_KINDS)[number]

export interface HeardNote {
  readonly kind: HeardKind
  readonly statement: string
  /** The words of the participant, or ''. */
  readonly quote: string
}

/** One interview as a file has it. */
export interface ForeignNote {
  readonly participant: string
  /** `YYYY-MM-DD`, or '' where the file does not say. */
  readonly day: string
  readonly facts: readonly ForeignField[]
  readonly quote: string
  readonly moments: readonly string[]
  readonly heard: readonly HeardNote[]
  readonly insights: readonly string[]
  /** What was written down besides, lines by `\n`. */
  readonly notes: string
}

/** Where one interview ends and the next begins in a text: each file is one, or each heading of a level. */
export type NoteSplit = 'file' | 1 | 2 | 3
export const NOTE_SPLITS: readonly NoteSplit[] = ['file', 1, 2, 3]

/** What the files hold before they become notes; a corrected reading starts from here again. */
export type NoteSource =
  | {
      readonly is: 'text'
      readonly name: string
      readonly files: readonly { readonly name: string; readonly text: string }[]
    }
  | { readonly is: 'table'; readonly name: string; readonly rows: readonly Row[] }

export interface NoteReading {
  readonly notes: readonly ForeignNote[]
  readonly problems: readonly ForeignProblem[]
}

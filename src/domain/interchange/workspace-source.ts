// What a workspace is outside the document: raw rows, people and blobs, as files carry them.
// Invariant: rows are JSON as stored, unknown fields and unknown types included; nothing here has been read
// through the model. `notes` of a snapshot or an opportunity is rich text (see rich-text.ts), never plain text.
import type { Id } from '../../lib/ids.ts'
import type { FileRepair } from './file-repair.ts'

/** A record as stored, its id under `id`. A missing field means its default. Own keys may be any string. */
export type RawRow = Readonly<Record<string, unknown>>

/** The bytes behind a BlobRef; its key is their SHA-256 in lower-case hex. */
export interface FileBlob {
  readonly mediaType: string
  readonly bytes: Uint8Array
}

/**
 * The exact state of the documents as updates of the shared document: what makes two people's work merge field by
 * field. Opaque here; `data/crdt` alone reads it, and only believes it when it says the same as the rows.
 */
export interface SharedState {
  readonly main: Uint8Array
  /** null: personal data was left out. */
  readonly people: Uint8Array | null
}

/** Everything that a workspace file is written from. */
export interface WorkspaceSource {
  /** The id of the workspace on the device it came from; null when it never had one. */
  readonly id: Id | null
  /** The meta map as stored (see model/workspace-meta), unknown fields included. */
  readonly meta: RawRow
  /** Rows by type, archived ones too, in any order. */
  readonly records: Readonly<Record<string, readonly RawRow[]>>
  /** Personal data, each row under its participant's id; null: left out. */
  readonly people: readonly RawRow[] | null
  /** Blobs by hash; null: left out. */
  readonly blobs: ReadonlyMap<string, FileBlob> | null
  /** What merging needs; missing in files that were written by hand, anonymised, or by a program without documents. */
  readonly state?: SharedState | null
}

/** Whether a file is as it was written: `none` when it carries no check sum. */
export type FileCheck = 'none' | 'intact' | 'changed'

/** What will come in from a file: shown to the person first, then opened as a new workspace. */
export interface ImportPlan extends WorkspaceSource {
  /** The schema that the file was written with, never newer than ours. */
  readonly schema: number
  /** When the file was written, ms since 1970; null when it does not say. */
  readonly exportedAt: number | null
  /** What did not fit and how it was mended: the first `MAX_LISTED_REPAIRS` of them. */
  readonly repairs: readonly FileRepair[]
  /** How many repairs there were in all. */
  readonly repairCount: number
  readonly check: FileCheck
  readonly counts: ImportCounts
}

export interface ImportCounts {
  /** Live rows by type. */
  readonly byType: ReadonlyMap<string, number>
  readonly archived: number
  readonly people: number
  readonly blobs: number
  /** All rows of all types, archived ones too. */
  readonly records: number
}

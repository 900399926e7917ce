// What a workspace says about itself. One flat map in the document; each field merges on its own.
import * as v from 'valibot'
import { count, text, texts } from './fields.ts'

/** The shape of records that this build writes. */
export const SCHEMA = 1
/** The oldest build that may write what this build wrote. */
export const MIN_WRITER = 1

const metaSchema = v.object({
  name: text(),
  schema: count(SCHEMA),
  minWriter: count(MIN_WRITER),
  createdAt: count(0),
  quickFactKeys: texts(),
  interviewsPerWeek: count(1),
  snapshotMinutes: count(20),
  /** How long an interview blocks the calendar. */
  interviewMinutes: count(45),
  /** The quiet time that a round of drafts begins with. */
  quietMinutes: count(10),
  /** How long a review is meant to take. */
  reviewMinutes: count(30),
  /** Mondays (`YYYY-MM-DD`) of weeks in which nobody was meant to interview. */
  weeksOff: texts(),
})

export type WorkspaceMeta = Readonly<v.InferOutput<typeof metaSchema>>

/** The schema of each field, for what is generated from the model. */
export const META_ENTRIES = metaSchema.entries

/** Field names, in the order of files. */
export const META_FIELDS = Object.keys(metaSchema.entries)

/** Reads anything into a workspace's meta; fields that do not fit get their defaults. */
export function readMeta(raw: Readonly<Record<string, unknown>>): WorkspaceMeta {
  const input: Record<string, unknown> = {}
  for (const name of META_FIELDS) input[name] = Object.hasOwn(raw, name) ? raw[name] : undefined
  return v.parse(metaSchema, input)
}

export const DEFAULT_META: WorkspaceMeta = readMeta({})

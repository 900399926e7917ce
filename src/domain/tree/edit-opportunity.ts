// Edits of one opportunity where it stands: its words, kind, status, and the four lenses it is compared by.
import type { Id } from '../../lib/ids.ts'
import { LENSES, type Lens, type Opportunity } from '../model/records.ts'
import { planned, refused, set, type Command } from '../view/command.ts'
import { rowById } from '../view/workspace-view.ts'
import { quoted } from './short-name.ts'

/** Plans new words for an opportunity; refuses empty ones. */
export const editStatement: Command<{ readonly id: Id; readonly statement: string }> = (view, args) => {
  const row = rowById(view, 'opportunity', args.id)
  if (!row) return refused('gone')
  const statement = args.statement.trim()
  if (statement === '') return refused('empty')
  if (statement === row.statement) return planned('Nothing changed', [])
  return planned(`Changed ${quoted(row.statement)}`, [set('opportunity', row.id, { statement })], row.id)
}

/** Plans the kind of an opportunity: need, pain, desire, or null for unsaid. */
export const setKind: Command<{ readonly id: Id; readonly kind: Opportunity['kind'] }> = (view, args) => {
  const row = rowById(view, 'opportunity', args.id)
  if (!row) return refused('gone')
  const says = args.kind === null ? 'Took the kind off' : `Marked ${quoted(row.statement)} as a ${args.kind}`
  return planned(says, [set('opportunity', row.id, { kind: args.kind })], row.id)
}

/** What a person may set by hand; the target is chosen with `makeTarget`, which writes down why. */
export type PlainStatus = Exclude<Opportunity['status'], 'target'>

const SAYS: Readonly<Record<PlainStatus, string>> = {
  candidate: 'is a candidate again',
  addressed: 'is addressed',
  parked: 'is parked',
}

/** Plans a status for several opportunities. Refuses when none of them is there. */
export const setStatuses: Command<{ readonly ids: readonly Id[]; readonly status: PlainStatus }> = (
  view,
  { ids, status },
) => {
  const rows = ids.flatMap((id) => rowById(view, 'opportunity', id) ?? [])
  const [first] = rows
  if (!first) return refused('gone')
  const changes = rows
    .filter((row) => row.status !== status)
    .map((row) => set('opportunity', row.id, { status }))
  if (rows.length === 1) return planned(`${quoted(first.statement)} ${SAYS[status]}`, changes, first.id)
  return planned(`${rows.length} opportunities: ${status}`, changes, first.id)
}

/** Plans to park one opportunity: it stays in the tree, out of the running. */
export const parkOpportunity: Command<{ readonly id: Id }> = (view, { id }, env) =>
  setStatuses(view, { ids: [id], status: 'parked' }, env)

/** Plans a short note under one of the lenses; empty text takes the note away. No scores (METHOD §6). */
export const setLens: Command<{ readonly id: Id; readonly lens: Lens; readonly note: string }> = (
  view,
  { id, lens, note },
) => {
  const row = rowById(view, 'opportunity', id)
  if (!row) return refused('gone')
  if (!LENSES.includes(lens)) return refused('invalid', lens)
  const value = note.trim() === '' ? null : note.trim()
  const change = { do: 'put', type: 'opportunity', id, field: 'lens', key: lens, value } as const
  return planned(`Noted the ${lens} of ${quoted(row.statement)}`, [change], id)
}

// Who was erased on this device, and what a file that comes in still holds of them.
// Invariant: a notice tells nothing of who it was; the words to take out are known from the file alone.
import type { Id } from '../../lib/ids.ts'
import { numberText } from '../../lib/locale.ts'
import type { RawRow, WorkspaceSource } from '../interchange/workspace-source.ts'
import type { WorkspaceView } from '../view/workspace-view.ts'
import { nameParts } from './personal-text.ts'

/** Somebody was erased. Tells nothing of who it was: every device knows the words from its own copy. */
export interface ErasedNotice {
  readonly participantId: Id
  readonly withInterviews: boolean
  /** Which parts of the name (as `nameParts` gives them) were taken out of the texts as well. */
  readonly parts: readonly number[]
}

/** What an erased participant is called afterwards. */
export const ERASED_ALIAS = 'Erased participant'

/** Somebody erased here of whom a file holds something. */
export interface StillThere {
  readonly notice: ErasedNotice
  /** What tells in this file who it was. */
  readonly words: readonly string[]
}

/** An erasure without its words, as it is remembered and told to other devices. `name`: as it was noted before. */
export function noticeOf(
  wish: { readonly participantId: Id; readonly withInterviews: boolean; readonly words: readonly string[] },
  name: string,
): ErasedNotice {
  const { participantId, withInterviews, words } = wish
  const parts = nameParts(name).flatMap((part, i) => (words.includes(part) ? [i] : []))
  return { participantId, withInterviews, parts }
}

/** Notices as they were stored; what is none is passed over. */
export function readNotices(value: unknown): ErasedNotice[] {
  if (!Array.isArray(value)) return []
  return value.flatMap((one: unknown): ErasedNotice[] => {
    if (typeof one !== 'object' || one === null || !('participantId' in one)) return []
    const { participantId } = one
    if (typeof participantId !== 'string') return []
    const withInterviews = 'withInterviews' in one && one.withInterviews === true
    const parts = 'parts' in one && Array.isArray(one.parts) ? one.parts.filter(isIndex) : []
    return [{ participantId, withInterviews, parts }]
  })
}

function isIndex(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0
}

/** Notices of a workspace, one for each participant: the newest, which goes as far as any before it. */
export function joinNotices(known: readonly ErasedNotice[], notice: ErasedNotice): readonly ErasedNotice[] {
  const before = known.find(({ participantId }) => participantId === notice.participantId)
  const withInterviews = notice.withInterviews || before?.withInterviews === true
  const parts = [...new Set([...(before?.parts ?? []), ...notice.parts])]
  const { participantId } = notice
  const others = known.filter((one) => one.participantId !== participantId)
  return [...others, { participantId, withInterviews, parts }]
}

/** Who was erased from a workspace before this device remembered it: nothing but the alias is left of them. */
export function erasedBefore({ rows, archived, people }: WorkspaceView): readonly ErasedNotice[] {
  return [...rows.participant.values(), ...archived.participant.values()]
    .filter(({ id, alias }) => alias === ERASED_ALIAS && !people.has(id))
    .map(({ id }) => ({ participantId: id, withInterviews: false, parts: [] }))
}

/** Of whom of these `source` holds something; empty when they are erased in it, too, or were never in it. */
export function stillThere(
  { records, people }: Pick<WorkspaceSource, 'records' | 'people'>,
  notices: readonly ErasedNotice[],
): readonly StillThere[] {
  return notices.flatMap((notice): StillThere[] => {
    const { participantId: id } = notice
    const person = people?.find((row) => row['id'] === id)
    const participant = records['participant']?.find((row) => row['id'] === id)
    const alias = textOf(participant, 'alias')
    const isNamed = participant !== undefined && alias !== ERASED_ALIAS
    const interviews = (records['snapshot'] ?? []).filter((row) => row['participantId'] === id)
    const isRecorded = interviews.some((row) => isSet(row['transcript']) || isSet(row['picture']))
    const isTold = notice.withInterviews && interviews.length > 0
    if (!person && !isNamed && !isRecorded && !isTold) return []
    const name = textOf(person, 'name')
    const names = nameParts(name)
    const words = [name, textOf(person, 'contact'), ...notice.parts.map((part) => names[part] ?? '')]
    const all = isNamed ? [...words, alias] : words
    return [{ notice, words: all.filter((word) => word.trim() !== '' && word !== ERASED_ALIAS) }]
  })
}

/** What stays out of a file that comes in. */
export function leftOutInWords(count: number): string {
  return count === 1
    ? 'One participant in this file was erased on this device. Their name, contact, quick facts, transcripts and pictures stay out.'
    : `${numberText(count)} participants in this file were erased on this device. Their names, contacts, quick facts, transcripts and pictures stay out.`
}

function textOf(row: RawRow | undefined, field: string): string {
  const value = row?.[field]
  return typeof value === 'string' ? value : ''
}

function isSet(value: unknown): boolean {
  return value !== undefined && value !== null
}

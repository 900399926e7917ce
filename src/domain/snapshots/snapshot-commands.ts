// Changes of a snapshot itself: its facts, its transcript, its clock, its end. Finishing never waits for anything.
import type { Id } from '../../lib/ids.ts'
import type { Snapshot } from '../model/records.ts'
import { archive, type Command, planned, refused, restore, set } from '../view/command.ts'
import { anyRowById, rowById, type WorkspaceView } from '../view/workspace-view.ts'
import { snapshotName } from './interviews.ts'
import { shortly } from './spoken-place.ts'

/** Whether a text is a calendar day `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  if (!match) return false
  const [year, month, day] = match.slice(1).map(Number)
  if (year === undefined || !month || !day || month > 12) return false
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  const length = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0
  return day <= length
}

export interface SnapshotEdit {
  readonly snapshotId: Id
  readonly fields: Partial<
    Pick<
      Snapshot,
      | 'interviewedOn'
      | 'leadId'
      | 'presentIds'
      | 'researchQuestions'
      | 'storyPrompt'
      | 'picture'
      | 'participantId'
    >
  >
}

/** Sets facts of the interview. Who leads was there; who was not there did not lead. */
export const editSnapshot: Command<SnapshotEdit> = (view, { snapshotId, fields }) => {
  const snapshot = rowById(view, 'snapshot', snapshotId)
  if (!snapshot) return refused('gone')
  if (fields.interviewedOn !== undefined && !isDay(fields.interviewedOn))
    return refused('invalid', fields.interviewedOn)
  let presentIds = fields.presentIds ?? snapshot.presentIds
  let leadId = fields.leadId === undefined ? snapshot.leadId : fields.leadId
  if (leadId && !presentIds.includes(leadId)) {
    if (fields.leadId) presentIds = [...presentIds, leadId]
    else leadId = null
  }
  const changed = set('snapshot', snapshotId, { ...fields, presentIds, leadId })
  return planned(`Snapshot of ${snapshotName(view, snapshotId)} changed`, [changed])
}

/** Puts a transcript (already kept as a blob) on the snapshot; an earlier one is replaced, marks keep their words. */
export const attachTranscript: Command<{
  readonly snapshotId: Id
  readonly ref: NonNullable<Snapshot['transcript']>
}> = (view, { snapshotId, ref }, env) => {
  const snapshot = rowById(view, 'snapshot', snapshotId)
  if (!snapshot) return refused('gone')
  const fields = { transcript: ref, ...started(snapshot, env.now) }
  const verb = snapshot.transcript ? 'replaced by' : 'added:'
  return planned(`Transcript ${verb} ${ref.name}`, [set('snapshot', snapshotId, fields)])
}

/** Takes the transcript off. Quotes and times stay where they were copied to. */
export const detachTranscript: Command<{ readonly snapshotId: Id }> = (view, { snapshotId }) => {
  const snapshot = rowById(view, 'snapshot', snapshotId)
  if (!snapshot?.transcript) return refused('gone')
  return planned('Transcript taken off', [set('snapshot', snapshotId, { transcript: null })])
}

/** Writes the memorable quote by hand; its place in the transcript stays. An empty text removes it. */
export const writeQuote: Command<{ readonly snapshotId: Id; readonly text: string }> = (view, args) => {
  const snapshot = rowById(view, 'snapshot', args.snapshotId)
  if (!snapshot) return refused('gone')
  const text = args.text.trim()
  const quote = text ? { at: null, passage: null, ...snapshot.quote, text } : null
  const says = quote ? `Memorable quote: “${shortly(text)}”` : 'Memorable quote removed'
  return planned(says, [set('snapshot', args.snapshotId, { quote })])
}

/** Starts the clock of fifteen to twenty minutes, starts it again, or stops it (`isOn: false`). */
export const setClock: Command<{ readonly snapshotId: Id; readonly isOn: boolean }> = (view, args, env) => {
  if (!rowById(view, 'snapshot', args.snapshotId)) return refused('gone')
  const startedAt = args.isOn ? env.now : null
  return planned(args.isOn ? 'Timer started' : 'Timer stopped', [
    set('snapshot', args.snapshotId, { startedAt }),
  ])
}

/** Marks the snapshot as finished, whatever it still lacks. */
export const finishSnapshot: Command<{ readonly snapshotId: Id }> = (view, { snapshotId }, env) => {
  if (!rowById(view, 'snapshot', snapshotId)) return refused('gone')
  return planned(`Snapshot of ${snapshotName(view, snapshotId)} finished`, [
    set('snapshot', snapshotId, { finishedAt: env.now }),
  ])
}

/** Takes the finish back; everything stays. */
export const reopenSnapshot: Command<{ readonly snapshotId: Id }> = (view, { snapshotId }) => {
  if (!rowById(view, 'snapshot', snapshotId)) return refused('gone')
  return planned(`Snapshot of ${snapshotName(view, snapshotId)} opened again`, [
    set('snapshot', snapshotId, { finishedAt: null }),
  ])
}

/** Archives the snapshot alone; what was heard in it stays as it is. */
export const archiveSnapshot: Command<{ readonly snapshotId: Id }> = (view, { snapshotId }, env) => {
  if (!rowById(view, 'snapshot', snapshotId)) return refused('gone')
  return planned(`Snapshot of ${snapshotName(view, snapshotId)} archived`, [
    archive('snapshot', snapshotId, env),
  ])
}

/** Brings an archived snapshot back. */
export const restoreSnapshot: Command<{ readonly snapshotId: Id }> = (view, { snapshotId }) => {
  if (!anyRowById(view, 'snapshot', snapshotId)) return refused('gone')
  return planned('Snapshot brought back', [restore('snapshot', snapshotId)])
}

/** The clock starts by itself with the first mark or transcript. */
export function started(snapshot: Snapshot, now: number): Partial<Pick<Snapshot, 'startedAt'>> {
  return snapshot.startedAt === null && snapshot.finishedAt === null ? { startedAt: now } : {}
}

/** The change that starts the clock, when it has not been started. */
export function startClock(view: WorkspaceView, snapshotId: Id, now: number) {
  const snapshot = rowById(view, 'snapshot', snapshotId)
  const fields = snapshot ? started(snapshot, now) : {}
  return fields.startedAt === undefined ? [] : [set('snapshot', snapshotId, fields)]
}

// Changes of the interview guide: what the team wants to know, and the one prompt that starts the story.
import type { Id } from '../../lib/ids.ts'
import { memoBy } from '../../lib/memo.ts'
import type { Snapshot } from '../model/records.ts'
import { type Command, planned, refused, set } from '../view/command.ts'
import { rowById, type WorkspaceView } from '../view/workspace-view.ts'
import { interviews, snapshotName } from './interviews.ts'
import { shortly } from './spoken-place.ts'

interface At {
  readonly snapshotId: Id
  readonly index: number
}

/** Adds a research question at the end. */
export const addResearchQuestion: Command<{ readonly snapshotId: Id; readonly text: string }> = (
  view,
  { snapshotId, text },
) => {
  const words = text.trim()
  if (!words) return refused('empty')
  return write(view, snapshotId, `Research question: “${shortly(words)}”`, (all) => [...all, words])
}

/** Words a research question anew; without words it is removed. */
export const editResearchQuestion: Command<At & { readonly text: string }> = (
  view,
  { snapshotId, index, text },
) => {
  const words = text.trim()
  const says = words ? `Research question: “${shortly(words)}”` : 'Research question removed'
  return write(view, snapshotId, says, (all) =>
    index in all ? all.flatMap((one, i) => (i !== index ? [one] : words ? [words] : [])) : null,
  )
}

/** Moves a research question to `to`, counted without itself. */
export const moveResearchQuestion: Command<At & { readonly to: number }> = (
  view,
  { snapshotId, index, to },
) =>
  write(view, snapshotId, `Now research question ${to + 1}`, (all) => {
    const moved = all[index]
    if (moved === undefined || to < 0 || to >= all.length) return null
    return all.toSpliced(index, 1).toSpliced(to, 0, moved)
  })

/** Writes the prompt that starts the story; an empty one removes it. */
export const writeStoryPrompt: Command<{ readonly snapshotId: Id; readonly text: string }> = (view, args) => {
  if (!rowById(view, 'snapshot', args.snapshotId)) return refused('gone')
  const storyPrompt = args.text.trim()
  const says = storyPrompt ? `Story prompt: “${shortly(storyPrompt)}”` : 'Story prompt removed'
  return planned(says, [set('snapshot', args.snapshotId, { storyPrompt })])
}

/** Takes the guide of another interview: its questions go below those already here, its prompt stands in when there is none. */
export const copyGuide: Command<{ readonly snapshotId: Id; readonly fromId: Id }> = (
  view,
  { snapshotId, fromId },
) => {
  const snapshot = rowById(view, 'snapshot', snapshotId)
  const from = rowById(view, 'snapshot', fromId)
  if (!snapshot || !from) return refused('gone')
  const researchQuestions = [...new Set([...snapshot.researchQuestions, ...from.researchQuestions])]
  const storyPrompt = snapshot.storyPrompt || from.storyPrompt
  return planned(`Guide copied from ${snapshotName(view, fromId)}`, [
    set('snapshot', snapshotId, { researchQuestions, storyPrompt }),
  ])
}

/** Whether there is anything in a snapshot's guide. */
export function hasGuide(snapshot: Pick<Snapshot, 'researchQuestions' | 'storyPrompt'>): boolean {
  return snapshot.researchQuestions.length > 0 || snapshot.storyPrompt !== ''
}

/** Snapshots with a guide, the newest first, one for each guide. */
export const guides = memoBy(
  (view: WorkspaceView) => [view.rows.snapshot],
  (view): readonly Snapshot[] => {
    const seen = new Set<string>()
    return interviews(view).filter((snapshot) => {
      const key = JSON.stringify([snapshot.researchQuestions, snapshot.storyPrompt])
      if (!hasGuide(snapshot) || seen.has(key)) return false
      seen.add(key)
      return true
    })
  },
)

/** Whether the interview is still to come on day `today`: nothing of it is there yet. */
export function isToCome(snapshot: Snapshot, today: string): boolean {
  if (isBegun(snapshot)) return false
  return snapshot.interviewedOn > today || (snapshot.interviewedOn === today && isPlanned(snapshot))
}

/** Whether the interview took place by `today`: its day has come, and it is no plan that nothing came of. */
export function isHeld(snapshot: Snapshot, today: string): boolean {
  if (isBegun(snapshot)) return true
  return snapshot.interviewedOn !== '' && snapshot.interviewedOn <= today && !isPlanned(snapshot)
}

/** Whether it is only arranged so far: a day, a time or a guide, and nothing told yet, whatever day it is. */
export function isOnlyPlanned(snapshot: Snapshot): boolean {
  return isPlanned(snapshot) && !isBegun(snapshot)
}

function isBegun({ transcript, startedAt, finishedAt, notes, quote }: Snapshot): boolean {
  return transcript !== null || startedAt !== null || finishedAt !== null || notes !== '' || quote !== null
}

function isPlanned(snapshot: Snapshot): boolean {
  return hasGuide(snapshot) || snapshot.startsAt !== ''
}

function write(
  view: WorkspaceView,
  snapshotId: Id,
  says: string,
  change: (questions: readonly string[]) => readonly string[] | null,
) {
  const snapshot = rowById(view, 'snapshot', snapshotId)
  const researchQuestions = snapshot && change(snapshot.researchQuestions)
  if (!researchQuestions) return refused('gone')
  return planned(says, [set('snapshot', snapshotId, { researchQuestions })])
}

// What to send a stakeholder now, as plain text for chat and mail: the thirty seconds; for those who want to see more also
// what has changed since they last saw the work; and what became of what they said.
import type { Id } from '../../lib/ids.ts'
import { RECORDS, type Stakeholder } from '../model/records.ts'
import { treesOf } from '../tree/trees.ts'
import type { WorkspaceView } from '../view/workspace-view.ts'
import { answersFor } from './answers.ts'
import { changedSince } from './changed-since.ts'
import { dayInWords } from './day-in-words.ts'
import { pitchOf } from './pitch.ts'
import { reviewLists } from './reviews.ts'

/** The message, or '' while there is no tree. */
export function messageFor(view: WorkspaceView, stakeholder: Stakeholder): string {
  const treeId = lastTreeFor(view, stakeholder.id)
  if (treeId === null) return ''
  const draft = RECORDS.review.read({
    id: `draft ${stakeholder.id}`,
    treeId,
    audienceIds: [stakeholder.id],
    detail: stakeholder.detail,
  })
  const since = stakeholder.detail === 'pitch' ? null : changedSince(view, draft)
  const changed = since?.isSameAudience ? since : null
  const said = answersFor(view, draft).filter(({ fate }) => fate.status !== 'open')
  return [
    pitchOf(view, treeId).sentence,
    ...listed(
      `Changed since ${changed ? dayInWords(changed.last.on) : ''}:`,
      changed?.lines.map((line) => line.words) ?? [],
    ),
    ...listed(
      'What you said, and what became of it:',
      said.map(({ remark, fate }) => `${remark.text} → ${fate.words}`),
    ),
  ].join('\n\n')
}

/** The tree they saw last, else the one the trio works on. */
function lastTreeFor(view: WorkspaceView, stakeholderId: Id): Id | null {
  const seen = reviewLists(view).past.find((review) => review.audienceIds.includes(stakeholderId))
  const tree = treesOf(view).find((row) => row.id === seen?.treeId) ?? treesOf(view)[0]
  return tree?.id ?? null
}

function listed(title: string, items: readonly string[]): readonly string[] {
  return items.length === 0 ? [] : [[title, ...items.map((item) => `- ${item}`)].join('\n')]
}

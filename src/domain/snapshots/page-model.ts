// The snapshot page as plain content, for everything that shows it without editing: print, picture, Markdown, the room.
// Invariant: it names the person by alias alone; nothing of the people document gets in.
import type { Id } from '../../lib/ids.ts'
import type { HeardKind, Snapshot } from '../model/records.ts'
import { rowById, type WorkspaceView } from '../view/workspace-view.ts'
import { heardByMoment, insightsOf } from './heard-of.ts'
import { participantOf, snapshotName } from './interviews.ts'
import { orderedFacts } from './quick-facts.ts'
import { storyOf } from './story.ts'
import { type StoryTurn, turnsOf } from './story-turns.ts'

export interface PageModel {
  readonly id: Id
  readonly alias: string
  /** `YYYY-MM-DD`, or '' when unknown. */
  readonly day: string
  readonly picture: Snapshot['picture']
  readonly facts: readonly (readonly [key: string, value: string])[]
  /** '' when there is none yet. */
  readonly quote: string
  readonly story: readonly string[]
  /** Where the story loops, goes wrong or is left. */
  readonly turns: readonly StoryTurn[]
  readonly groups: readonly PageGroup[]
  readonly insights: readonly string[]
  /** What consent holds back and why, in words; '' when all is there (see `pageToShare`). */
  readonly heldBack: string
}

export interface PageGroup {
  /** Place in the story from 0, null for what is tied to no moment. */
  readonly moment: number | null
  readonly title: string
  readonly heard: readonly PageHeard[]
}

export interface PageHeard {
  readonly kind: HeardKind
  readonly statement: string
  /** The exact words where they differ from the statement, else ''. */
  readonly quote: string
}

/** The page of a snapshot, or null when it is gone. */
export function pageOf(view: WorkspaceView, snapshotId: Id): PageModel | null {
  const snapshot = rowById(view, 'snapshot', snapshotId)
  if (!snapshot) return null
  const story = storyOf(view, snapshotId)
  const facts = orderedFacts(participantOf(view, snapshotId)?.quickFacts ?? {}, view.meta.quickFactKeys)
  return {
    id: snapshotId,
    alias: snapshotName(view, snapshotId),
    day: snapshot.interviewedOn,
    picture: snapshot.picture,
    facts: facts.filter(([, value]) => value.trim() !== ''),
    quote: snapshot.quote?.text.trim() ?? '',
    story: story.map((moment) => moment.label),
    turns: turnsOf(view, snapshotId),
    groups: heardByMoment(view, snapshotId).map(({ moment, heard }) => ({
      moment: moment ? story.indexOf(moment) : null,
      title: moment ? moment.label : story.length > 0 ? 'Not tied to a moment' : '',
      heard: heard.map(({ kind, statement, quote }) => ({
        kind,
        statement,
        quote: quote === statement ? '' : quote,
      })),
    })),
    insights: insightsOf(view, snapshotId).map((insight) => insight.text),
    heldBack: '',
  }
}

/** How many lines below the story the page has: opportunities and insights. */
export function linesOf(page: PageModel): number {
  return page.groups.reduce((sum, group) => sum + group.heard.length, 0) + page.insights.length
}

/** The page with only its first `most` opportunities and insights; groups that become empty go. */
export function cutPage(page: PageModel, most: number): PageModel {
  let left = Math.max(0, most)
  const take = <Item>(items: readonly Item[]): readonly Item[] => {
    const taken = items.slice(0, left)
    left -= taken.length
    return taken
  }
  const groups = page.groups.flatMap((group) => {
    const heard = take(group.heard)
    return heard.length > 0 ? [{ ...group, heard }] : []
  })
  return { ...page, groups, insights: take(page.insights) }
}

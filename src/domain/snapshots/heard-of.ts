// What a snapshot holds besides its story: opportunities heard and insights, in order, and both by moment.
import type { Id } from '../../lib/ids.ts'
import type { Heard, Insight, Moment } from '../model/records.ts'
import type { WorkspaceView } from '../view/workspace-view.ts'
import { byOrder, groupRows } from './group-rows.ts'
import { storyOf } from './story.ts'

/** Opportunities heard in a snapshot, in order; the same array until one of them changes. */
export const heardOf = groupRows<Heard>(
  (view) => view.rows.heard,
  (heard) => heard.snapshotId,
  byOrder,
)

/** Insights of a snapshot, in order; the same array until one of them changes. */
export const insightsOf = groupRows<Insight>(
  (view) => view.rows.insight,
  (insight) => insight.snapshotId,
  byOrder,
)

export interface HeardGroup {
  /** Null: heard outside any moment of the story. */
  readonly moment: Moment | null
  readonly heard: readonly Heard[]
}

const known = new WeakMap<readonly Heard[], { story: readonly Moment[]; groups: readonly HeardGroup[] }>()

/** The opportunities under their moments, in the story's order; those without a living moment come last. */
export function heardByMoment(view: WorkspaceView, snapshotId: Id): readonly HeardGroup[] {
  const story = storyOf(view, snapshotId)
  const all = heardOf(view, snapshotId)
  const before = known.get(all)
  if (before?.story === story) return before.groups
  const inStory = new Set(story.map((moment) => moment.id))
  const groups: HeardGroup[] = story.map((moment) => ({
    moment,
    heard: all.filter((heard) => heard.momentId === moment.id),
  }))
  groups.push({
    moment: null,
    heard: all.filter((heard) => heard.momentId === null || !inStory.has(heard.momentId)),
  })
  const answer = groups.filter((group) => group.heard.length > 0)
  known.set(all, { story, groups: answer })
  return answer
}

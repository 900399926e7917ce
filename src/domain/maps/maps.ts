// Which maps there are, what they are called, and who may look into a draft before the reveal.
import { compareIds, type Id } from '../../lib/ids.ts'
import { memoBy } from '../../lib/memo.ts'
import type { ExperienceMap } from '../model/records.ts'
import { rowById, type WorkspaceView } from '../view/workspace-view.ts'

/** A round: drafts begun together (in older builds: that answer one question), by their authors' names. */
export interface Round {
  /** The id of its first draft. */
  readonly id: Id
  readonly scope: string
  readonly drafts: readonly ExperienceMap[]
  readonly isRevealed: boolean
}

export interface MapsOverview {
  readonly shared: readonly ExperienceMap[]
  readonly rounds: readonly Round[]
  /** Of snapshots that are there, the newest interview first. */
  readonly stories: readonly ExperienceMap[]
}

/** All live maps, sorted for a list. */
export const mapsOverview = memoBy<WorkspaceView, MapsOverview>(
  (view) => [view.rows.map, view.rows.snapshot, view.rows.member],
  (view) => {
    const maps = [...view.rows.map.values()].sort(
      (a, b) => b.createdAt - a.createdAt || (a.id < b.id ? -1 : 1),
    )
    const dayOf = (map: ExperienceMap): string =>
      rowById(view, 'snapshot', map.snapshotId)?.interviewedOn ?? ''
    return {
      shared: maps.filter((map) => map.kind === 'shared'),
      rounds: roundsOf(
        maps.filter((map) => map.kind === 'draft'),
        (map) => rowById(view, 'member', map.authorId)?.name ?? '',
      ),
      stories: maps
        .filter(
          (map) => map.kind === 'story' && rowById(view, 'snapshot', map.snapshotId)?.storyMapId === map.id,
        )
        .sort((a, b) => (dayOf(a) < dayOf(b) ? 1 : dayOf(a) > dayOf(b) ? -1 : 0)),
    }
  },
)

function roundsOf(
  drafts: readonly ExperienceMap[],
  authorOf: (draft: ExperienceMap) => string,
): readonly Round[] {
  const groups = new Map<string, ExperienceMap[]>()
  for (const draft of drafts) {
    const key = draft.roundId ?? `${draft.outcomeId ?? ''} ${draft.scope.trim().toLocaleLowerCase('en')}`
    const group = groups.get(key)
    if (group) group.push(draft)
    else groups.set(key, [draft])
  }
  const byAuthor = (a: ExperienceMap, b: ExperienceMap): number =>
    compareIds(authorOf(a), authorOf(b)) || a.createdAt - b.createdAt || compareIds(a.id, b.id)
  const sorted = [...groups.values()].map((group) => group.toSorted(byAuthor))
  return sorted.map((group) => ({
    id: group[0]?.id ?? '',
    scope: group[0]?.scope ?? '',
    drafts: group,
    isRevealed: group.every((draft) => draft.revealedAt !== null),
  }))
}

/** The round a draft belongs to, or null. */
export function roundOf(view: WorkspaceView, mapId: Id): Round | null {
  return mapsOverview(view).rounds.find((round) => round.drafts.some((draft) => draft.id === mapId)) ?? null
}

/** What a map is called: its title, else its question, else whose story or draft it is. */
export function mapName(view: WorkspaceView, map: ExperienceMap): string {
  if (map.title.trim() || map.scope.trim()) return map.title.trim() || map.scope.trim()
  if (map.kind === 'story') {
    const snapshot = rowById(view, 'snapshot', map.snapshotId)
    const alias = rowById(view, 'participant', snapshot?.participantId)?.alias
    return alias ? `The story of ${alias}` : 'A story'
  }
  return map.kind === 'draft' ? 'A draft' : 'A map without a name'
}

/** Whether the person at this device may look: a draft is its author's own until the reveal. */
export function canSee(map: ExperienceMap, me: Id | null): boolean {
  return map.kind !== 'draft' || map.revealedAt !== null || map.authorId === null || map.authorId === me
}

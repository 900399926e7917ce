// Ideas grouped by likeness: the machine suggests by shared words, people decide. A group is its name on each idea.
// Invariant: a suggestion never holds an idea that is in a group already, and no idea twice.
import type { Id } from '../../lib/ids.ts'
import { jaccard, tokensOf } from '../inbox/look-alikes.ts'
import type { Solution } from '../model/records.ts'
import { quoted } from '../tree/short-name.ts'
import { type Command, planned, refused, set } from '../view/command.ts'
import { rowById } from '../view/workspace-view.ts'

export interface IdeaGroup {
  /** '' for those that stand alone. */
  readonly name: string
  readonly ideas: readonly Solution[]
}

/** The ideas by group, in the order in which groups first appear; those in none come last under ''. */
export function groupsOf(ideas: readonly Solution[]): readonly IdeaGroup[] {
  const groups = new Map<string, Solution[]>()
  for (const idea of ideas) {
    const list = groups.get(idea.group.trim())
    if (list) list.push(idea)
    else groups.set(idea.group.trim(), [idea])
  }
  const alone = groups.get('')
  groups.delete('')
  if (alone) groups.set('', alone)
  return [...groups].map(([name, list]) => ({ name, ideas: list }))
}

/** Below this share of common words two ideas are not suggested as a group; lower than a look-alike on purpose. */
const KINDRED = 0.15

/** Groups that the words of the ungrouped ideas suggest, each of two or more, the largest first. */
export function suggestGroups(ideas: readonly Solution[]): readonly IdeaGroup[] {
  const free = ideas.filter((idea) => idea.group.trim() === '' && idea.status !== 'dropped')
  const tokens = new Map(free.map((idea) => [idea.id, tokensOf(idea.title)]))
  const of = (idea: Solution) => tokens.get(idea.id) ?? new Set<string>()
  const clusters: Solution[][] = []
  for (const idea of free) {
    // An idea joins where it is kin to most: one common word with one member makes no group of strangers.
    const home = clusters.find((cluster) => {
      const kin = cluster.filter((other) => jaccard(of(idea), of(other)) >= KINDRED)
      return kin.length * 2 >= cluster.length
    })
    if (home) home.push(idea)
    else clusters.push([idea])
  }
  return clusters
    .filter((cluster) => cluster.length > 1)
    .sort((a, b) => b.length - a.length)
    .map((cluster) => ({ name: commonWords(cluster.map(of)), ideas: cluster }))
}

/** The word or two that most of them share, as a name to begin with. */
function commonWords(sets: readonly ReadonlySet<string>[]): string {
  const counts = new Map<string, number>()
  for (const tokens of sets) for (const token of tokens) counts.set(token, (counts.get(token) ?? 0) + 1)
  const words = [...counts].filter(([, count]) => count > 1).sort((a, b) => b[1] - a[1])
  const name = words
    .slice(0, 2)
    .map(([word]) => word)
    .join(' ')
  return name === '' ? 'Alike' : name.charAt(0).toUpperCase() + name.slice(1)
}

export interface GroupIdeas {
  readonly solutionIds: readonly Id[]
  /** The name of the group; '' takes them out of theirs. */
  readonly name: string
}

/** Puts ideas into a group, or takes them out. Refuses `gone` when none of them is there. */
export const groupIdeas: Command<GroupIdeas> = (view, { solutionIds, name }) => {
  const group = name.trim()
  const rows = solutionIds.flatMap((id) => rowById(view, 'solution', id) ?? [])
  if (rows.length === 0) return refused('gone')
  const moving = rows.filter((row) => row.group !== group)
  const what = rows.length === 1 ? quoted(rows[0]?.title ?? '') : `${rows.length} ideas`
  const says = group === '' ? `${what} out of the group` : `${what} in the group ${quoted(group)}`
  const changes = moving.map((row) => set('solution', row.id, { group }))
  return planned(says, changes, rows[0]?.id)
}

// The storm for ideas: each member adds alone, hidden from the others; shared, an idea becomes a solution under its opportunity.
// Invariant: a hidden idea is no solution, so no tree, review or export for others shows it.
import { compareIds, type Id } from '../../lib/ids.ts'
import { memoBy } from '../../lib/memo.ts'
import type { Idea } from '../model/records.ts'
import { solutionsByOpportunity } from '../tree/forest.ts'
import { slotsAt } from '../tree/place-changes.ts'
import { quoted } from '../tree/short-name.ts'
import { archive, type Command, create, newRow, planned, refused, set } from '../view/command.ts'
import { rowById, type WorkspaceView } from '../view/workspace-view.ts'

/** How many ideas make a set worth choosing from (METHOD §6). */
export const ENOUGH_IDEAS = { least: 15, most: 20 } as const

const NONE: readonly Idea[] = []

const ideasByOpportunity = memoBy(
  (view: WorkspaceView) => [view.rows.idea],
  (view): ReadonlyMap<Id, readonly Idea[]> => {
    const lists = new Map<Id, Idea[]>()
    for (const idea of view.rows.idea.values()) {
      const list = lists.get(idea.opportunityId)
      if (list) list.push(idea)
      else lists.set(idea.opportunityId, [idea])
    }
    for (const list of lists.values())
      list.sort((a, b) => a.createdAt - b.createdAt || compareIds(a.id, b.id))
    return lists
  },
)

/** Ideas for an opportunity that nobody has shared yet, oldest first. Show a member only their own. */
export function hiddenIdeas(view: WorkspaceView, opportunityId: Id): readonly Idea[] {
  return ideasByOpportunity(view).get(opportunityId) ?? NONE
}

export interface AddIdea {
  readonly opportunityId: Id
  readonly title: string
  /** The member whose idea it is. */
  readonly byId: Id
}

/** Writes an idea down that only its member sees; what is said of it does not tell it either. Several lines are several ideas. Refuses `empty` and `gone`. */
export const addIdea: Command<AddIdea> = (view, { opportunityId, title, byId }, env) => {
  if (!rowById(view, 'opportunity', opportunityId) || !rowById(view, 'member', byId)) return refused('gone')
  const titles = linesOf(title)
  if (titles.length === 0) return refused('empty')
  const rows = titles.map((words, at) => ({
    ...newRow('idea', env, { opportunityId, title: words, byId }),
    // Ideas of one paste keep the order in which they stand.
    createdAt: env.now + at,
  }))
  const says = rows.length === 1 ? 'Wrote down an idea' : `Wrote down ${rows.length} ideas`
  const changes = rows.map((row) => create('idea', row))
  return planned(says, changes, rows[0]?.id)
}

/** The lines of a text without list marks and empty ones. */
export function linesOf(text: string): readonly string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.replace(/^\s*(?:[-*•]|\d+[.)])\s+/, '').trim())
    .filter((line) => line !== '')
}

/** Changes a hidden idea; refuses an empty one. */
export const editIdea: Command<{ readonly ideaId: Id; readonly title: string }> = (
  view,
  { ideaId, title },
) => {
  if (!rowById(view, 'idea', ideaId)) return refused('gone')
  if (title.trim() === '') return refused('empty')
  return planned('Changed an idea', [set('idea', ideaId, { title: title.trim() })], ideaId)
}

/** Takes a hidden idea away. */
export const archiveIdea: Command<{ readonly ideaId: Id }> = (view, { ideaId }, env) => {
  const idea = rowById(view, 'idea', ideaId)
  if (!idea) return refused('gone')
  return planned('Took away an idea', [archive('idea', ideaId, env)])
}

export interface AddTogether {
  readonly opportunityId: Id
  /** One idea a line. */
  readonly text: string
  /** Whose they are: a member, a stakeholder, or nobody's in particular. */
  readonly fromId: Id | null
}

/** Adds ideas that everybody sees, in one step. Refuses `empty` and `gone`. */
export const addTogether: Command<AddTogether> = (view, { opportunityId, text, fromId }, env) => {
  const opportunity = rowById(view, 'opportunity', opportunityId)
  if (!opportunity) return refused('gone')
  const titles = linesOf(text)
  if (titles.length === 0) return refused('empty')
  const there = placesOf(view, opportunityId)
  const { keys, rekeyed } = slotsAt(there, there.length, titles.length, env)
  const rows = titles.map((title, at) =>
    newRow('solution', env, { opportunityId, title, fromId, order: keys[at] ?? 'a0' }),
  )
  const what = rows.length === 1 ? `the idea ${quoted(titles[0] ?? '')}` : `${rows.length} ideas`
  const changes = [
    ...rekeyed.map(({ id, key }) => set('solution', id, { order: key })),
    ...rows.map((row) => create('solution', row)),
  ]
  return planned(`Added ${what}`, changes, rows[0]?.id)
}

function placesOf(view: WorkspaceView, opportunityId: Id) {
  return (solutionsByOpportunity(view).get(opportunityId) ?? []).map(({ id, order }) => ({ id, key: order }))
}

export interface ShareIdeas {
  readonly opportunityId: Id
  /** Of one member; of everybody when null. */
  readonly byId: Id | null
}

/**
 * Shows hidden ideas to all: each becomes a solution that keeps whose idea it was, in one step.
 * The solution's id follows from the idea's, so that two devices sharing at once do not double it. Refuses `empty`.
 */
export const shareIdeas: Command<ShareIdeas> = (view, { opportunityId, byId }, env) => {
  const opportunity = rowById(view, 'opportunity', opportunityId)
  if (!opportunity) return refused('gone')
  const ideas = hiddenIdeas(view, opportunityId).filter((idea) => byId === null || idea.byId === byId)
  if (ideas.length === 0) return refused('empty')
  const there = placesOf(view, opportunityId)
  const { keys, rekeyed } = slotsAt(there, there.length, ideas.length, env)
  const changes = rekeyed.map(({ id, key }) => set('solution', id, { order: key }))
  ideas.forEach((idea, at) => {
    const given = { opportunityId, title: idea.title, fromId: idea.byId, order: keys[at] ?? 'a0' }
    changes.push(create('solution', newRow('solution', env, { ...given, id: sharedId(idea) })))
    changes.push(archive('idea', idea.id, env))
  })
  const many = ideas.length === 1 ? 'one idea' : `${ideas.length} ideas`
  return planned(`Shared ${many} for ${quoted(opportunity.statement)}`, changes, sharedId(ideas[0] ?? null))
}

function sharedId(idea: Idea | null): Id {
  return `s${idea?.id.slice(1) ?? ''}`
}

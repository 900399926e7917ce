// Solutions under an opportunity. The method wants them under the target only; elsewhere they are kept too
// (an idea goes to the opportunity it serves, METHOD §8), and the coach says so.
import type { Id } from '../../lib/ids.ts'
import { err } from '../../lib/result.ts'
import type { Ordered } from '../../lib/order-keys.ts'
import type { Solution } from '../model/records.ts'
import type { Change } from '../view/change.ts'
import { create, newRow, planned, refused, set, type Command } from '../view/command.ts'
import { rowById, type WorkspaceView } from '../view/workspace-view.ts'
import { solutionsByOpportunity } from './forest.ts'
import { slotsAt } from './place-changes.ts'
import { nameOfCard, whyNotAllUnder } from './rules.ts'
import { quoted } from './short-name.ts'

export interface NewSolution {
  readonly opportunityId: Id
  readonly title: string
  /** Among the opportunity's solutions; the end when not given. */
  readonly index?: number
  readonly description?: string
  /** Whose idea it was: a member or a stakeholder; whoever acts when not given. */
  readonly fromId?: Id | null
  /** Where it was heard: a snapshot, something heard, an insight, a remark of a review. */
  readonly sourceId?: Id | null
}

/** Plans a solution; `focusId` is its id. Says so when the opportunity is not the target. */
export const addSolution: Command<NewSolution> = (view, args, env) => {
  const opportunity = rowById(view, 'opportunity', args.opportunityId)
  if (!opportunity) return refused('gone')
  const title = args.title.trim()
  if (title === '') return refused('empty')
  const siblings = orderedSolutions(view, opportunity.id, new Set())
  const { keys, rekeyed } = slotsAt(siblings, args.index ?? siblings.length, 1, env)
  const row = newRow('solution', env, {
    opportunityId: opportunity.id,
    title,
    description: args.description?.trim() ?? '',
    order: keys[0] ?? 'a0',
    fromId: args.fromId === undefined ? env.me : args.fromId,
    sourceId: args.sourceId ?? null,
  })
  const hint = opportunity.status === 'target' ? '' : ', which is not the target'
  return planned(
    `Added the solution ${quoted(title)} to ${quoted(opportunity.statement)}${hint}`,
    [...reorder(rekeyed), create('solution', row)],
    row.id,
  )
}

export interface SolutionEdit {
  readonly id: Id
  readonly title?: string
  readonly description?: string
}

/** Plans new words for a solution; refuses an empty title. */
export const editSolution: Command<SolutionEdit> = (view, { id, title, description }) => {
  const row = rowById(view, 'solution', id)
  if (!row) return refused('gone')
  if (title?.trim() === '') return refused('empty')
  const fields = {
    ...(title === undefined ? {} : { title: title.trim() }),
    ...(description === undefined ? {} : { description: description.trim() }),
  }
  return planned(`Changed ${quoted(row.title)}`, [set('solution', id, fields)], id)
}

const SAYS: Readonly<Record<Solution['status'], string>> = {
  idea: 'is an idea',
  candidate: 'is one of the candidates',
  dropped: 'is dropped',
  building: 'is being built',
  shipped: 'is shipped',
}

/** Plans the status of a solution; what ships keeps the day. */
export const setSolutionStatus: Command<{ readonly id: Id; readonly status: Solution['status'] }> = (
  view,
  { id, status },
  env,
) => {
  const row = rowById(view, 'solution', id)
  if (!row) return refused('gone')
  const isNew = status === 'shipped' && row.status !== 'shipped' && row.shippedOn === ''
  const fields = isNew ? { status, shippedOn: env.today } : { status }
  return planned(`${quoted(row.title)} ${SAYS[status]}`, [set('solution', id, fields)], id)
}

export interface SolutionMove {
  readonly ids: readonly Id[]
  readonly opportunityId: Id
  /** Before which of the solutions that stand there now; the end when not given. */
  readonly index?: number
}

/** Plans to move solutions to an opportunity, or to another place among its solutions. */
export const moveSolutions: Command<SolutionMove> = (view, { ids, opportunityId, index }, env) => {
  const why = whyNotAllUnder(view, ids, opportunityId)
  if (why) return err(why)
  const moving = new Set(ids.filter((id) => view.rows.solution.has(id)))
  const [first] = moving
  if (first === undefined || !view.rows.opportunity.has(opportunityId)) return refused('gone')
  const before = (solutionsByOpportunity(view).get(opportunityId) ?? []).map((row) => row.id)
  const rest = before.filter((id) => !moving.has(id))
  const at = index === undefined ? rest.length : before.slice(0, index).filter((id) => !moving.has(id)).length
  const after = [...rest.slice(0, at), ...moving, ...rest.slice(at)]
  if (after.length === before.length && after.every((id, i) => id === before[i]))
    return refused('same-place', moving.size === 1 ? nameOfCard(view, first) : '')
  const { keys, rekeyed } = slotsAt(orderedSolutions(view, opportunityId, moving), at, moving.size, env)
  const changes = [...moving].map((id, i) => set('solution', id, { opportunityId, order: keys[i] ?? 'a0' }))
  const what = moving.size === 1 ? quoted(nameOfCard(view, first)) : `${moving.size} solutions`
  const says = `Moved ${what} under ${quoted(nameOfCard(view, opportunityId))}, ${at + 1} of ${after.length}`
  return planned(says, [...reorder(rekeyed), ...changes], first)
}

function orderedSolutions(view: WorkspaceView, opportunityId: Id, without: ReadonlySet<Id>): Ordered[] {
  return (solutionsByOpportunity(view).get(opportunityId) ?? [])
    .filter((row) => !without.has(row.id))
    .map((row) => ({ id: row.id, key: row.order }))
}

function reorder(rekeyed: readonly Ordered[]): Change[] {
  return rekeyed.map(({ id, key }) => set('solution', id, { order: key }))
}

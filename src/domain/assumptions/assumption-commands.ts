// Commands for assumptions: write one down for a solution, share it, place it on the map, take it away.
// Invariant: a live assumption that was added here always carries at least one stake.
import type { Id } from '../../lib/ids.ts'
import { ASSUMPTION_KINDS, type Assumption, type AssumptionKind } from '../model/records.ts'
import { archive, type Command, create, newRow, planned, refused, set } from '../view/command.ts'
import { rowById } from '../view/workspace-view.ts'
import { sameAssumption } from './recognise.ts'
import { solutionsOf, stakesBetween } from './stakes.ts'

export interface AddAssumption {
  readonly statement: string
  readonly kind: AssumptionKind
  readonly solutionId: Id
  /** The step of the solution's story map that it came from. */
  readonly stepId?: Id
}

/**
 * Writes an assumption down and joins it to a solution, in one step. One with the very same words is not written
 * twice: the solution rests on that one too. Refuses `empty`, `gone`, and `already-linked`.
 */
export const addAssumption: Command<AddAssumption> = (view, args, env) => {
  const statement = args.statement.trim()
  if (statement === '') return refused('empty')
  const solution = rowById(view, 'solution', args.solutionId)
  if (!solution) return refused('gone')
  const same = sameAssumption(view, statement)
  if (same) {
    if (stakesBetween(view, solution.id, same.id).length > 0) return refused('already-linked', same.statement)
    const { id: assumptionId } = same
    const shared = newRow('stake', env, {
      assumptionId,
      solutionId: solution.id,
      stepId: args.stepId ?? null,
    })
    return planned(`“${solution.title}” rests on it too`, [create('stake', shared)], assumptionId)
  }
  const assumption = newRow('assumption', env, { statement, kind: args.kind })
  const stake = newRow('stake', env, {
    assumptionId: assumption.id,
    solutionId: solution.id,
    stepId: args.stepId ?? null,
  })
  const changes = [create('assumption', assumption), create('stake', stake)]
  return planned(`Added the assumption “${statement}”`, changes, assumption.id)
}

/** Says that another solution rests on the same assumption. Refuses `already-linked` and `gone`. */
export const shareAssumption: Command<{ readonly assumptionId: Id; readonly solutionId: Id }> = (
  view,
  { assumptionId, solutionId },
  env,
) => {
  const assumption = rowById(view, 'assumption', assumptionId)
  const solution = rowById(view, 'solution', solutionId)
  if (!assumption || !solution) return refused('gone')
  if (stakesBetween(view, solutionId, assumptionId).length > 0)
    return refused('already-linked', assumption.statement)
  const stake = newRow('stake', env, { assumptionId, solutionId })
  return planned(`“${solution.title}” rests on it too`, [create('stake', stake)], assumptionId)
}

/** Takes an assumption off one solution; off the last one, it is archived with its stake. */
export const unshareAssumption: Command<{ readonly assumptionId: Id; readonly solutionId: Id }> = (
  view,
  { assumptionId, solutionId },
  env,
) => {
  const assumption = rowById(view, 'assumption', assumptionId)
  const stakes = stakesBetween(view, solutionId, assumptionId)
  if (!assumption || stakes.length === 0) return refused('gone')
  const changes = stakes.map((stake) => archive('stake', stake.id, env))
  const isLast = solutionsOf(view, assumptionId).every((solution) => solution.id === solutionId)
  if (isLast) changes.push(archive('assumption', assumptionId, env))
  return planned(`Took off the assumption “${assumption.statement}”`, changes)
}

export interface EditAssumption {
  readonly assumptionId: Id
  readonly statement?: string
  readonly kind?: AssumptionKind
}

/** Changes the words or the type. Refuses `empty`, `gone`, and `invalid` for a type that does not exist. */
export const editAssumption: Command<EditAssumption> = (view, args) => {
  const assumption = rowById(view, 'assumption', args.assumptionId)
  if (!assumption) return refused('gone')
  const fields: { statement?: string; kind?: AssumptionKind } = {}
  if (args.statement !== undefined) {
    fields.statement = args.statement.trim()
    if (fields.statement === '') return refused('empty')
  }
  if (args.kind !== undefined) {
    if (!ASSUMPTION_KINDS.includes(args.kind)) return refused('invalid')
    fields.kind = args.kind
  }
  const says = `Changed the assumption “${fields.statement ?? assumption.statement}”`
  return planned(says, [set('assumption', assumption.id, fields)], assumption.id)
}

export interface PlaceAssumption {
  readonly assumptionId: Id
  /** 0 little depends on it, 1 everything does; null takes it off the map. */
  readonly importance: number | null
  /** 0 nothing known, 1 strong evidence; null takes it off the map. The map draws 1 at the left. */
  readonly evidence: number | null
}

/** Places an assumption on the map; both values are brought into 0–1. */
export const placeAssumption: Command<PlaceAssumption> = (view, args) => {
  const assumption = rowById(view, 'assumption', args.assumptionId)
  if (!assumption) return refused('gone')
  const fields: Pick<Assumption, 'importance' | 'evidence'> = {
    importance: intoShare(args.importance),
    evidence: intoShare(args.evidence),
  }
  return planned(
    `Placed “${assumption.statement}”`,
    [set('assumption', assumption.id, fields)],
    assumption.id,
  )
}

function intoShare(value: number | null): number | null {
  if (value === null || Number.isNaN(value)) return null
  return Math.max(0, Math.min(1, value))
}

/** Archives an assumption for every solution that rests on it; its tests stay and can be read. */
export const archiveAssumption: Command<{ readonly assumptionId: Id }> = (view, { assumptionId }, env) => {
  const assumption = rowById(view, 'assumption', assumptionId)
  if (!assumption) return refused('gone')
  return planned(`Archived the assumption “${assumption.statement}”`, [
    archive('assumption', assumptionId, env),
  ])
}

// The rows of the driver tree: all outcomes, and the one that is being written.
import type { Outcome } from '../../domain/model/records.ts'
import { driversOf, feedersOf, treeIdOf } from '../../domain/outcomes/drivers.ts'
import { currentValue, withUnit } from '../../domain/outcomes/measurements-of.ts'
import { formulaInWords, reckon, signOf } from '../../domain/outcomes/reckon.ts'
import type { WorkspaceView } from '../../domain/view/workspace-view.ts'
import type { Id } from '../../lib/ids.ts'
import { OPERATOR_WORDS } from './outcome-words.ts'

/** Where an outcome that is being written will stand. */
export interface DriverDraft {
  readonly place: 'child' | 'after' | 'above'
  readonly ofId: Id
}

export const DRIVER_DRAFT = 'draft'

export interface DriverRow {
  readonly id: Id
  /** Null for the one that is being written. */
  readonly outcome: Outcome | null
  readonly parentId: Id | null
  readonly level: number
  readonly setSize: number
  readonly posInSet: number
  readonly hasBelow: boolean
}

export function driverRows(view: WorkspaceView, draft: DriverDraft | null): DriverRow[] {
  const { roots, parentOf, levels } = driversOf(view)
  const rows = [...levels].flatMap(([id, level]): DriverRow[] => {
    const outcome = view.rows.outcome.get(id)
    if (!outcome) return []
    const parentId = parentOf.get(id) ?? null
    const siblings = parentId === null ? roots : feedersOf(view, parentId)
    return [
      {
        id,
        outcome,
        parentId,
        level,
        setSize: siblings.length,
        posInSet: siblings.indexOf(id) + 1,
        hasBelow: feedersOf(view, id).length > 0,
      },
    ]
  })
  return draft === null ? rows : withDraft(rows, draft)
}

function withDraft(rows: readonly DriverRow[], { place, ofId }: DriverDraft): DriverRow[] {
  const at = rows.findIndex((row) => row.id === ofId)
  const of = rows[at]
  if (!of) return [...rows]
  const level = place === 'child' ? of.level + 1 : of.level
  const parentId = place === 'child' ? of.id : of.parentId
  const empty = { id: DRIVER_DRAFT, outcome: null, parentId, level, setSize: 1, posInSet: 1, hasBelow: false }
  if (place === 'above') return [...rows.slice(0, at), empty, ...rows.slice(at)]
  let end = at + 1
  while ((rows[end]?.level ?? 0) > of.level) end++
  return [...rows.slice(0, end), empty, ...rows.slice(end)]
}

export interface DriverFacts {
  readonly sign: string
  /** "500 customers", or '' when nothing is known. */
  readonly now: string
  readonly target: string
  /** "= customers × spend"; '' without a formula. */
  readonly formula: string
  /** What the numbers below give. */
  readonly computed: string
  readonly ifReached: string
  readonly differs: boolean
  readonly missing: readonly string[]
}

/** What stands beside an outcome in the driver tree. */
export function driverFacts(view: WorkspaceView, outcome: Outcome, isRoot: boolean): DriverFacts {
  const { unit } = outcome
  const { now, ifReached, differs, missing } = reckon(view, outcome.id)
  return {
    sign: isRoot ? '' : signOf(outcome.operator),
    now: withUnit(currentValue(view, outcome), unit),
    target: withUnit(outcome.target, unit),
    formula: formulaInWords(view, outcome.id),
    computed: withUnit(now, unit),
    ifReached: withUnit(ifReached, unit),
    differs,
    missing: missing.map((id) => {
      const row = view.rows.outcome.get(id)
      return row?.metric || row?.title || ''
    }),
  }
}

/** The whole row as it is read aloud. */
export function driverName(view: WorkspaceView, row: DriverRow): string {
  const { outcome } = row
  if (!outcome) return 'New outcome'
  const facts = driverFacts(view, outcome, row.parentId === null)
  return [
    outcome.title,
    `${outcome.kind} outcome`,
    row.parentId === null ? '' : OPERATOR_WORDS[outcome.operator],
    facts.now && `now ${facts.now}`,
    facts.target && `target ${facts.target}`,
    facts.computed &&
      (facts.differs ? `but what feeds it gives ${facts.computed}` : 'as what feeds it gives'),
    facts.missing.length > 0 ? `a number is missing for ${facts.missing.join(' and ')}` : '',
    treeIdOf(view, outcome.id) === null ? '' : 'with a tree of opportunities',
  ]
    .filter(Boolean)
    .join(', ')
}

// Outcomes and their measurements: made, edited, measured.
import type { Id } from '../../lib/ids.ts'
import type { Outcome } from '../model/records.ts'
import type { Change } from '../view/change.ts'
import { archive, create, newRow, planned, refused, set, type Command } from '../view/command.ts'
import { rowById, type WorkspaceView } from '../view/workspace-view.ts'
import { quoted } from '../tree/short-name.ts'

export type OutcomeFields = Partial<
  Pick<
    Outcome,
    'title' | 'kind' | 'goal' | 'metric' | 'unit' | 'baseline' | 'target' | 'due' | 'health' | 'status'
  >
>

/** Plans an outcome without a tree; `focusId` is its id. A title is needed. */
export const createOutcome: Command<OutcomeFields> = (_view, fields, env) => {
  const title = fields.title?.trim() ?? ''
  if (title === '') return refused('empty')
  const row = newRow('outcome', env, { ...fields, title })
  return planned(`Added the outcome ${quoted(title)}`, [create('outcome', row)], row.id)
}

/** Plans new values for an outcome; its trees take its new title along. Refuses an empty title or a broken date. */
export const editOutcome: Command<{ readonly id: Id; readonly fields: OutcomeFields }> = (
  view,
  { id, fields },
) => {
  const row = rowById(view, 'outcome', id)
  if (!row) return refused('gone')
  const title = fields.title?.trim()
  if (title === '') return refused('empty')
  if (fields.due !== undefined && !isDay(fields.due)) return refused('invalid', fields.due)
  const clean = title === undefined ? fields : { ...fields, title }
  const changes: Change[] = [set('outcome', id, clean)]
  if (title !== undefined) changes.push(...renameTrees(view, row, title))
  return planned(`Changed the outcome ${quoted(title ?? row.title)}`, changes, id)
}

function renameTrees(view: WorkspaceView, outcome: Outcome, title: string): Change[] {
  return [...view.rows.tree.values()]
    .filter((tree) => tree.outcomeId === outcome.id && tree.title === outcome.title && tree.title !== title)
    .map((tree) => set('tree', tree.id, { title }))
}

export interface NewMeasurement {
  readonly outcomeId: Id
  /** `YYYY-MM-DD`; today when not given. */
  readonly on?: string
  readonly value: number
  readonly note?: string
}

/** Plans a measurement of an outcome. */
export const addMeasurement: Command<NewMeasurement> = (view, args, env) => {
  const outcome = rowById(view, 'outcome', args.outcomeId)
  if (!outcome) return refused('gone')
  const on = args.on ?? env.today
  if (!Number.isFinite(args.value) || on === '' || !isDay(on)) return refused('invalid', outcome.title)
  const note = args.note?.trim() ?? ''
  const row = newRow('measurement', env, { outcomeId: outcome.id, on, value: args.value, note })
  const unit = outcome.unit ? ` ${outcome.unit}` : ''
  return planned(
    `Measured ${args.value}${unit} for ${quoted(outcome.title)}`,
    [create('measurement', row)],
    row.id,
  )
}

/** Plans to take a measurement away. */
export const archiveMeasurement: Command<{ readonly id: Id }> = (view, { id }, env) => {
  const row = rowById(view, 'measurement', id)
  if (!row) return refused('gone')
  return planned(`Took the measurement of ${row.on} away`, [archive('measurement', id, env)])
}

function isDay(text: string): boolean {
  if (text === '') return true
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  if (!parts) return false
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])]
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}

// The story map of a solution: actors and what they do, in order, until somebody gets value from it.
// Invariant: steps are ordered by key then id; an assumption hangs on a step through its stake, or on none.
import { compareIds, type Id } from '../../lib/ids.ts'
import { memoBy } from '../../lib/memo.ts'
import type { Assumption, Step } from '../model/records.ts'
import { quoted } from '../tree/short-name.ts'
import { slotsAt } from '../tree/place-changes.ts'
import { archive, type Command, create, newRow, planned, refused, set } from '../view/command.ts'
import { rowById, type WorkspaceView } from '../view/workspace-view.ts'
import { assumptionsOf, stakesBetween } from './stakes.ts'

const NO_STEPS: readonly Step[] = []

const stepsBySolution = memoBy(
  (view: WorkspaceView) => [view.rows.step],
  (view): ReadonlyMap<Id, readonly Step[]> => {
    const lists = new Map<Id, Step[]>()
    for (const step of view.rows.step.values()) {
      const list = lists.get(step.solutionId)
      if (list) list.push(step)
      else lists.set(step.solutionId, [step])
    }
    const byOrder = (a: Step, b: Step) => compareIds(a.order, b.order) || compareIds(a.id, b.id)
    for (const list of lists.values()) list.sort(byOrder)
    return lists
  },
)

/** The live steps of a solution, in order. */
export function stepsOf(view: WorkspaceView, solutionId: Id): readonly Step[] {
  return stepsBySolution(view).get(solutionId) ?? NO_STEPS
}

/** The step an assumption came from in this solution; null when it hangs on none that still stands. */
export function stepOfAssumption(view: WorkspaceView, solutionId: Id, assumptionId: Id): Step | null {
  for (const stake of stakesBetween(view, solutionId, assumptionId)) {
    const step = rowById(view, 'step', stake.stepId)
    if (step && step.solutionId === solutionId) return step
  }
  return null
}

/** The assumptions of a solution that hang on one of its steps. */
export function assumptionsOnStep(view: WorkspaceView, step: Step): readonly Assumption[] {
  return assumptionsOf(view, step.solutionId).filter(
    (assumption) => stepOfAssumption(view, step.solutionId, assumption.id)?.id === step.id,
  )
}

const stepName = ({ actor, label }: Pick<Step, 'actor' | 'label'>) =>
  quoted([actor.trim(), label.trim()].filter(Boolean).join(': '))

const ordered = (view: WorkspaceView, solutionId: Id, without: Id | null = null) =>
  stepsOf(view, solutionId)
    .filter((step) => step.id !== without)
    .map((step) => ({ id: step.id, key: step.order }))

export interface AddStep {
  readonly solutionId: Id
  readonly actor: string
  readonly label: string
  /** The step it follows; the end when not given. */
  readonly afterId?: Id
}

/** Writes a step down. Refuses `empty` without words for what happens, and `gone`. */
export const addStep: Command<AddStep> = (view, { solutionId, actor, label, afterId }, env) => {
  if (label.trim() === '') return refused('empty')
  if (!rowById(view, 'solution', solutionId)) return refused('gone')
  const siblings = ordered(view, solutionId)
  const after = siblings.findIndex((step) => step.id === afterId)
  const { keys, rekeyed } = slotsAt(siblings, after < 0 ? siblings.length : after + 1, 1, env)
  const words = { actor: actor.trim(), label: label.trim() }
  const step = newRow('step', env, { solutionId, ...words, order: keys[0] ?? 'a0' })
  const moved = rekeyed.map(({ id, key }) => set('step', id, { order: key }))
  return planned(`Added the step ${stepName(step)}`, [...moved, create('step', step)], step.id)
}

/** "Guest: opens the map" as actor and words; lines without a colon keep the actor before them. */
export function readSteps(
  text: string,
  actor: string,
): readonly { readonly actor: string; readonly label: string }[] {
  let who = actor.trim()
  return text.split(/\r?\n/).flatMap((line) => {
    const words = line.replace(/^\s*(?:[-*•]|\d+[.)])\s+/, '').trim()
    const named = /^([^:]{1,40}):\s+(\S.*)$/.exec(words)
    if (named) who = named[1]?.trim() ?? who
    const label = named?.[2] ?? words
    return label === '' ? [] : [{ actor: who, label }]
  })
}

export interface AddSteps {
  readonly solutionId: Id
  /** Who acts in the lines that name nobody. */
  readonly actor: string
  /** One step a line; "Who: does what" names the actor. */
  readonly text: string
}

/** Writes several steps down in one go, at the end. Refuses `empty` and `gone`. */
export const addSteps: Command<AddSteps> = (view, { solutionId, actor, text }, env) => {
  const read = readSteps(text, actor)
  if (read.length === 0) return refused('empty')
  if (!rowById(view, 'solution', solutionId)) return refused('gone')
  const siblings = ordered(view, solutionId)
  const { keys, rekeyed } = slotsAt(siblings, siblings.length, read.length, env)
  const steps = read.map((words, at) =>
    newRow('step', env, { solutionId, ...words, order: keys[at] ?? 'a0' }),
  )
  const moved = rekeyed.map(({ id, key }) => set('step', id, { order: key }))
  const [first] = steps
  const says =
    steps.length === 1 && first ? `Added the step ${stepName(first)}` : `Added ${steps.length} steps`
  const changes = [...moved, ...steps.map((step) => create('step', step))]
  return planned(says, changes, steps.at(-1)?.id)
}

export interface EditStep {
  readonly stepId: Id
  readonly actor?: string
  readonly label?: string
}

/** Changes who acts or what happens. Refuses `empty` and `gone`. */
export const editStep: Command<EditStep> = (view, { stepId, actor, label }) => {
  const step = rowById(view, 'step', stepId)
  if (!step) return refused('gone')
  if (label?.trim() === '') return refused('empty')
  const fields = {
    ...(actor === undefined ? {} : { actor: actor.trim() }),
    ...(label === undefined ? {} : { label: label.trim() }),
  }
  return planned(`Changed the step ${stepName(step)}`, [set('step', stepId, fields)], stepId)
}

/** Moves a step one place. Refuses `first-already` and `last-already`. */
export const moveStep: Command<{ readonly stepId: Id; readonly by: -1 | 1 }> = (
  view,
  { stepId, by },
  env,
) => {
  const step = rowById(view, 'step', stepId)
  if (!step) return refused('gone')
  const steps = stepsOf(view, step.solutionId)
  const at = steps.findIndex((row) => row.id === stepId) + by
  if (at < 0) return refused('first-already', step.label)
  if (at >= steps.length) return refused('last-already', step.label)
  const { keys, rekeyed } = slotsAt(ordered(view, step.solutionId, stepId), at, 1, env)
  const moved = rekeyed.map(({ id, key }) => set('step', id, { order: key }))
  const says = `Moved the step ${stepName(step)} to place ${at + 1} of ${steps.length}`
  return planned(says, [...moved, set('step', stepId, { order: keys[0] ?? 'a0' })], stepId)
}

/** Archives a step; assumptions that hung on it stay with the solution. */
export const archiveStep: Command<{ readonly stepId: Id }> = (view, { stepId }, env) => {
  const step = rowById(view, 'step', stepId)
  if (!step) return refused('gone')
  return planned(`Archived the step ${stepName(step)}`, [archive('step', stepId, env)])
}

export interface HangOnStep {
  readonly assumptionId: Id
  readonly solutionId: Id
  /** Null: on no step. */
  readonly stepId: Id | null
}

/** Hangs an assumption of a solution on one of its steps. Refuses `gone`. */
export const hangOnStep: Command<HangOnStep> = (view, { assumptionId, solutionId, stepId }) => {
  const stakes = stakesBetween(view, solutionId, assumptionId)
  const step = rowById(view, 'step', stepId)
  const isElsewhere = stepId !== null && step?.solutionId !== solutionId
  if (stakes.length === 0 || isElsewhere) return refused('gone')
  const where = step ? `on the step ${stepName(step)}` : 'on no step'
  const changes = stakes.map((stake) => set('stake', stake.id, { stepId }))
  return planned(`The assumption hangs ${where}`, changes, assumptionId)
}

// The work in thirty seconds, always as outcome, opportunity, solution, evidence; drafted from the tree.
import type { Id } from '../../lib/ids.ts'
import { assumptionTestState } from '../assumptions/solution-state.ts'
import { assumptionsOf } from '../assumptions/stakes.ts'
import { peopleOf } from '../tree/people-of.ts'
import type { Review } from '../model/records.ts'
import type { WorkspaceView } from '../view/workspace-view.ts'
import { withUnit } from '../outcomes/measurements-of.ts'
import { outcomeContent } from './outcome-stop.ts'
import { solutionsInPlay, talkOf, type Talk } from './talk.ts'

export interface Pitch {
  readonly outcome: string
  readonly opportunity: string
  readonly solution: string
  readonly evidence: string
  /** The four as one paragraph, to be said or sent. */
  readonly sentence: string
}

/** What a review says in thirty seconds: the trio's own words, else the draft of its tree. */
export function pitchWords(view: WorkspaceView, review: Review): string {
  return review.pitch.trim() || pitchOfTalk(view, talkOf(view, { ...review, detail: 'pitch' })).sentence
}

/** The pitch of a tree. Total: what is not there yet is said as such. */
export function pitchOf(view: WorkspaceView, treeId: Id): Pitch {
  return pitchOfTalk(view, talkOf(view, { treeId, detail: 'pitch' }))
}

export function pitchOfTalk(view: WorkspaceView, talk: Talk): Pitch {
  const outcome = outcomePart(view, talk)
  const opportunity = opportunityPart(view, talk)
  const solution = solutionPart(talk)
  const evidence = evidencePart(view, talk)
  return {
    outcome,
    opportunity,
    solution,
    evidence,
    sentence: [outcome, opportunity, solution, evidence].join(' '),
  }
}

function outcomePart(view: WorkspaceView, talk: Talk): string {
  const { outcome, current } = outcomeContent(view, talk)
  const title = outcome?.title.trim() || talk.tree?.title.trim() || ''
  if (title === '') return 'We have not set an outcome yet.'
  const unit = outcome?.unit ?? ''
  const now = current === null ? '' : `${withUnit(current, unit)} today`
  const goal =
    outcome?.target === null || outcome === null ? '' : `${withUnit(outcome.target, unit)} is the target`
  const numbers = [now, goal].filter((part) => part !== '').join(', ')
  return numbers === ''
    ? `We work towards this: ${ended(title)}`
    : `We work towards this: ${bare(title)} (${numbers}).`
}

function opportunityPart(view: WorkspaceView, { target }: Talk): string {
  if (!target) return 'We have not chosen a target opportunity yet.'
  const people = peopleOf(view, target.id).size
  const heard = people === 0 ? '' : ` ${people === 1 ? 'One person' : `${people} people`} told us so.`
  return `What we address now: “${bare(target.statement)}”.${heard}`
}

function solutionPart(talk: Talk): string {
  const inPlay = solutionsInPlay(talk)
  const ahead = inPlay.filter(({ status }) => status === 'shipped' || status === 'building')
  const shown = ahead.length > 0 ? ahead : inPlay
  const [first] = shown
  if (!first) return 'There is no solution yet.'
  const names = shown.slice(0, 3).map(({ title }) => `“${bare(title)}”`)
  if (shown.length > 3) names.push(`${shown.length - 3} more`)
  if (first.status === 'shipped') return `We shipped ${inSeries(names)}.`
  if (first.status === 'building') return `We are building ${inSeries(names)}.`
  return shown.length === 1 ? `We look into ${inSeries(names)}.` : `We compare ${inSeries(names)}.`
}

function evidencePart(view: WorkspaceView, talk: Talk): string {
  const solutions = solutionsInPlay(talk)
  const assumptions = new Set(solutions.flatMap((solution) => assumptionsOf(view, solution.id)))
  const sum = { supported: 0, refuted: 0, running: 0, open: 0 }
  for (const assumption of assumptions) sum[assumptionTestState(view, assumption)]++
  const parts = [
    sum.supported > 0 ? `${counted(sum.supported)} held up` : '',
    sum.refuted > 0 ? `${counted(sum.refuted)} did not` : '',
    sum.running > 0 ? `${counted(sum.running)} ${sum.running === 1 ? 'is' : 'are'} being tested` : '',
  ].filter((part) => part !== '')
  if (assumptions.size === 0) return 'Its assumptions are still to be written down.'
  if (parts.length === 0) return `None of its ${assumptions.size} assumptions is tested yet.`
  return `Of ${assumptions.size} ${assumptions.size === 1 ? 'assumption' : 'assumptions'}, ${inSeries(parts)}.`
}

function counted(count: number): string {
  return count === 1 ? 'one' : String(count)
}

function inSeries(parts: readonly string[]): string {
  if (parts.length < 2) return parts.join('')
  return `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`
}

/** Without the full stop that a sentence of ours brings. */
function bare(text: string): string {
  return text
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/[.。]+$/u, '')
}

function ended(text: string): string {
  return /[.!?。！？…]$/u.test(text) ? text : `${text}.`
}

// What a card says about itself, besides its words: for the eye in few signs, for the ear in one sentence.
import type { Id } from '../../lib/ids.ts'
import { testStateOf, type SolutionTestState } from '../../domain/assumptions/solution-state.ts'
import { OPPORTUNITY_STATUS_WORDS, SOLUTION_STATUS_WORDS } from '../../domain/model/status-words.ts'
import { currentValue, spanInWords, withUnit } from '../../domain/outcomes/measurements-of.ts'
import { branchCounts, countsInWords } from '../../domain/tree/branch-counts.ts'
import { solutionsByOpportunity } from '../../domain/tree/forest.ts'
import { peopleOf } from '../../domain/tree/people-of.ts'
import { outcomeOf } from '../../domain/tree/trees.ts'
import type { SinceLine } from '../../domain/review/since-line.ts'
import { peopleInSegment } from '../../domain/tree/tree-filter.ts'
import type { WorkspaceView } from '../../domain/view/workspace-view.ts'
import { NO_SIGHT, type Sight } from './sight.ts'
import { DRAFT_ID } from './tree-session.ts'
import type { TreeRow } from './tree-rows.ts'

export const KIND_WORDS = { need: 'Need', pain: 'Pain point', desire: 'Desire' } as const

/** The words of a card. */
export function textOf(view: WorkspaceView, row: TreeRow): string {
  if (row.id === DRAFT_ID) return ''
  if (row.kind === 'opportunity') return view.rows.opportunity.get(row.id)?.statement ?? ''
  if (row.kind === 'solution') return view.rows.solution.get(row.id)?.title ?? ''
  const tree = view.rows.tree.get(row.id) ?? null
  return outcomeOf(view, tree)?.title ?? tree?.title ?? 'Outcome'
}

/** What a folded branch holds, in words; '' for a card that is open or has nothing below. */
export function insideWords(view: WorkspaceView, row: TreeRow, sight: Sight = NO_SIGHT): string {
  if (row.isExpanded !== false) return ''
  const counts = branchCounts(view, row.id)
  const words = countsInWords(counts)
  const found = sight.below(row.id)
  const wanted = found === 0 ? '' : sight.hits ? `${found} found` : `${found} lit`
  return [words === String(counts.opportunities) ? `${words} inside` : words, wanted]
    .filter(Boolean)
    .join(' · ')
}

/** How many rows of badges a card needs: its size is computed before it is drawn. */
export function badgeRowsOf(view: WorkspaceView, row: TreeRow): number {
  if (row.id === DRAFT_ID) return 0
  if (row.kind === 'outcome') return outcomeLine(view, row.id) === '' ? 0 : 1
  if (row.kind === 'solution') return hasAssumptions(testStateOf(view, row.id)) ? 1 : 0
  const first = row.isExpanded !== undefined || peopleOf(view, row.id).size > 0 ? 1 : 0
  return first + (insideWords(view, row) === '' ? 0 : 1)
}

export function hasAssumptions(state: SolutionTestState): boolean {
  return state.supported + state.refuted + state.running + state.open > 0
}

/** "34 % → 60 % · now 41 %" for the root card. */
export function outcomeLine(view: WorkspaceView, treeId: Id): string {
  const outcome = outcomeOf(view, view.rows.tree.get(treeId) ?? null)
  if (!outcome) return ''
  const span = spanInWords(outcome)
  const now = currentValue(view, outcome)
  const isNews = now !== null && now !== outcome.baseline
  return [span, isNews ? `now ${withUnit(now, outcome.unit)}` : ''].filter(Boolean).join(' · ')
}

/** What has become of a card, for the eye and the ear. */
export const CHANGE_WORDS: Readonly<Record<SinceLine['kind'], string>> = {
  added: 'New',
  moved: 'Moved',
  reworded: 'Reworded',
  decision: 'Decided',
  evidence: 'New evidence',
  result: 'Test result',
  status: 'Status',
  outcome: 'Changed',
  gone: 'Gone',
}

/** What a card says besides what its row and its records say. */
export interface Ear {
  readonly sight: Sight
  readonly hints: ReadonlyMap<Id, string>
}

const PLAIN_EAR: Ear = { sight: NO_SIGHT, hints: new Map() }

/** The accessible name of a card: what a reader must hear; level and place are said by the tree itself. */
export function nameForEar(view: WorkspaceView, row: TreeRow, ear: Ear = PLAIN_EAR): string {
  const text = textOf(view, row) || 'New card'
  const parts =
    row.kind === 'outcome'
      ? [`Outcome: ${text}`, outcomeLine(view, row.id)]
      : row.kind === 'solution'
        ? solutionParts(view, row.id, text)
        : opportunityParts(view, row, text, ear.sight)
  const changes = ear.sight.since?.marks.get(row.id) ?? []
  const outcomeId = view.rows.tree.get(row.id)?.outcomeId ?? ''
  return [
    ...parts,
    ...changes.map((kind) => CHANGE_WORDS[kind].toLowerCase()),
    ear.hints.get(row.id) ?? '',
    ear.hints.get(outcomeId) ?? '',
  ]
    .filter(Boolean)
    .join(', ')
}

function opportunityParts(view: WorkspaceView, row: TreeRow, text: string, sight: Sight): string[] {
  const opportunity = view.rows.opportunity.get(row.id)
  const kind = opportunity?.kind ? KIND_WORDS[opportunity.kind] : 'Opportunity'
  const people = peopleInSegment(view, row.id, sight.segment).size
  const solutions = solutionsByOpportunity(view).get(row.id)?.length ?? 0
  const status = opportunity?.status ?? 'candidate'
  return [
    `${kind}: ${text}`,
    status === 'candidate' ? '' : OPPORTUNITY_STATUS_WORDS[status].toLowerCase(),
    people === 0 ? '' : `heard from ${people} ${people === 1 ? 'person' : 'people'}`,
    solutions === 0 ? '' : `${solutions} ${solutions === 1 ? 'solution' : 'solutions'}`,
    row.isExpanded === false ? `folded: ${insideWords(view, row, sight)}` : '',
  ]
}

function solutionParts(view: WorkspaceView, id: Id, text: string): string[] {
  const status = view.rows.solution.get(id)?.status ?? 'idea'
  const { supported, running, refuted, open } = testStateOf(view, id)
  return [
    `Solution: ${text}`,
    SOLUTION_STATUS_WORDS[status].toLowerCase(),
    supported > 0 ? `${supported} supported` : '',
    running > 0 ? `${running} being tested` : '',
    refuted > 0 ? `${refuted} refuted` : '',
    open > 0 ? `${open} ${open === 1 ? 'assumption' : 'assumptions'} open` : '',
  ]
}

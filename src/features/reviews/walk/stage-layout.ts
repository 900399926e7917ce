// From the cards of the stage to cards with a size and a place, in the type of the stage.
// A long statement is cut on the map; the stop says it in full.
import { measureCard, type CanvasCard, type CardMetrics } from '../../../canvas/index.ts'
import { testStateOf, type SolutionTestState } from '../../../domain/assumptions/solution-state.ts'
import { layoutRows } from '../../../domain/layout/tidy-tree.ts'
import type { HeardKind, Verdict } from '../../../domain/model/records.ts'
import { currentValue, withUnit } from '../../../domain/outcomes/measurements-of.ts'
import { stageCards, type StageCard, type Unfolded } from '../../../domain/review/stage-cards.ts'
import { peopleOf } from '../../../domain/tree/people-of.ts'
import { rowById, type WorkspaceView } from '../../../domain/view/workspace-view.ts'
import type { Id } from '../../../lib/ids.ts'

/** What a card of the stage shows, besides its place. */
export interface StageFacts {
  readonly lines: readonly string[]
  readonly kind: StageCard['kind']
  readonly variant: HeardKind | null
  readonly isTarget: boolean
  readonly people: number
  readonly folded: number
  readonly state: SolutionTestState | null
  readonly verdict: Verdict | null
  readonly isRunning: boolean
  readonly numbers: string
  /** It changed since the audience last saw it. */
  readonly isChanged: boolean
}

export interface Stage {
  readonly cards: readonly CanvasCard[]
  readonly facts: ReadonlyMap<Id, StageFacts>
}

/** Widths in pixels for 20 px type; larger type makes wider cards. */
const WIDTHS: Readonly<Record<StageCard['kind'], number>> = {
  outcome: 340,
  opportunity: 236,
  solution: 228,
  test: 228,
}
const BASE_TYPE = 20
const GAPS = { siblingGap: 24, branchGap: 40, levelGap: 64 }
const LONGEST = 110

export function stageOf(
  view: WorkspaceView,
  treeId: Id,
  unfolded: Unfolded,
  metrics: CardMetrics,
  changedIds: ReadonlySet<Id>,
  hidden: readonly Id[],
): Stage {
  const scale = metrics.bodySize.opportunity / BASE_TYPE
  const facts = new Map<Id, StageFacts>()
  const sized = stageCards(view, treeId, unfolded, hidden).map((card) => {
    const text = cut(textOf(view, card))
    const fact = { ...factsOf(view, card), isChanged: changedIds.has(card.id) }
    const badgesRows = hasBadges(fact) ? 1 : 0
    const size = measureCard(
      { text, kind: card.kind, badgesRows, width: Math.round(WIDTHS[card.kind] * scale) },
      metrics,
    )
    // Badges are set in the type of the stage, which is taller than the row that the card counts with.
    const height = size.height + (badgesRows > 0 ? Math.ceil(metrics.headSize * 0.5) : 0)
    facts.set(card.id, { ...fact, lines: size.lines })
    return { ...card, width: size.width, height, text, lines: size.lines.length }
  })
  const gaps = {
    siblingGap: GAPS.siblingGap * scale,
    branchGap: GAPS.branchGap * scale,
    levelGap: GAPS.levelGap * scale,
  }
  const { positions } = layoutRows(sized, gaps)
  const cards = sized.map(
    ({ id, parentId, width, height, kind, level, setSize, posInSet, text, lines }): CanvasCard => {
      const { x, y } = positions.get(id) ?? { x: 0, y: 0 }
      const label = labelOf(kind, text, facts.get(id))
      return { id, parentId, x, y, width, height, kind, level, setSize, posInSet, label, title: text, lines }
    },
  )
  return { cards, facts }
}

function textOf(view: WorkspaceView, card: StageCard): string {
  switch (card.kind) {
    case 'outcome': {
      const tree = rowById(view, 'tree', card.id)
      return rowById(view, 'outcome', tree?.outcomeId)?.title || tree?.title || 'Outcome'
    }
    case 'opportunity':
      return rowById(view, 'opportunity', card.id)?.statement ?? ''
    case 'solution':
      return rowById(view, 'solution', card.id)?.title ?? ''
    case 'test': {
      const test = rowById(view, 'test', card.id)
      return rowById(view, 'assumption', test?.assumptionId)?.statement ?? test?.title ?? ''
    }
  }
}

function factsOf(view: WorkspaceView, card: StageCard): Omit<StageFacts, 'lines' | 'isChanged'> {
  const tree = rowById(view, 'tree', card.kind === 'outcome' ? card.id : null)
  const outcome = rowById(view, 'outcome', tree?.outcomeId)
  const test = rowById(view, 'test', card.kind === 'test' ? card.id : null)
  const current = outcome ? withUnit(currentValue(view, outcome), outcome.unit) : ''
  return {
    kind: card.kind,
    variant: rowById(view, 'opportunity', card.id)?.kind ?? null,
    isTarget: card.isTarget,
    people: card.kind === 'opportunity' ? peopleOf(view, card.id).size : 0,
    folded: card.folded,
    state: card.kind === 'solution' ? testStateOf(view, card.id) : null,
    verdict: test?.verdict ?? null,
    isRunning: test !== null && test.startedAt !== null && test.finishedAt === null,
    numbers: current,
  }
}

export function hasBadges({
  people,
  folded,
  state,
  verdict,
  isRunning,
  numbers,
  isChanged,
}: Omit<StageFacts, 'lines'>): boolean {
  const tested = state !== null && state.supported + state.refuted + state.running > 0
  return people > 0 || folded > 0 || tested || verdict !== null || isRunning || numbers !== '' || isChanged
}

const KIND_WORDS = {
  outcome: 'Outcome',
  opportunity: 'Opportunity',
  solution: 'Solution',
  test: 'Test',
} as const

function labelOf(kind: StageCard['kind'], text: string, facts: StageFacts | undefined): string {
  const parts = [
    `${KIND_WORDS[kind]}: ${text}`,
    facts?.isTarget ? 'target' : '',
    facts?.isChanged ? 'changed since the last review' : '',
    facts && facts.people > 0 ? `heard from ${facts.people}` : '',
  ]
  return parts.filter((part) => part !== '').join(', ')
}

/** Cut at a word, so that no card towers over the map. */
function cut(text: string): string {
  const flat = text.trim()
  if (flat.length <= LONGEST) return flat
  const start = flat.slice(0, LONGEST)
  const space = start.lastIndexOf(' ')
  return `${(space > LONGEST / 2 ? start.slice(0, space) : start).replace(/[\uD800-\uDBFF]$/, '')}…`
}

// What became of the cards of a tree between two outlines: new, moved, worded anew, further, gone.
// Invariant: a branch that came or went as a whole is one change, told at its topmost card.
import type { Id } from '../../lib/ids.ts'
import type { Opportunity, Solution } from '../model/records.ts'
import { quoted, shortName } from '../tree/short-name.ts'
import type { OutlineCard, TreeOutline } from './outline.ts'
import type { SinceLine } from './since-line.ts'

type Cards = ReadonlyMap<Id, OutlineCard>

/** The changes of cards from `before` to `now`; the name of a parent is looked up in the outline it stands in. */
export function sinceCards(treeId: Id, before: TreeOutline, now: TreeOutline): SinceLine[] {
  const old = byId(before)
  const current = byId(now)
  const nameIn = (cards: Cards, id: Id, outline: TreeOutline) =>
    shortName(id === treeId ? outline.outcome.title : (cards.get(id)?.text ?? ''))
  const lines: SinceLine[] = []
  for (const card of current.values()) {
    const was = old.get(card.id)
    if (!was) {
      const isInNewBranch = current.has(card.parentId) && !old.has(card.parentId)
      if (!isInNewBranch)
        lines.push(added(card, below(current, card.id), nameIn(current, card.parentId, now)))
      continue
    }
    if (was.parentId !== card.parentId && card.kind !== 'assumption')
      lines.push(
        line('moved', 55, card, `Moved under “${nameIn(current, card.parentId, now)}”: ${said(card)}`),
      )
    if (was.status !== card.status) lines.push(...further(was, card))
    if (was.text.trim() !== card.text.trim())
      lines.push(line('reworded', 25, card, `Worded anew: ${said(card)}, before ${quoted(was.text)}`))
  }
  for (const card of old.values()) {
    const wentWithParent = old.has(card.parentId) && !current.has(card.parentId)
    if (current.has(card.id) || wentWithParent) continue
    const weight = card.kind === 'opportunity' ? 52 : card.kind === 'solution' ? 35 : 10
    const words = `No longer in the tree: ${said(card)}${andBelow(below(old, card.id))}`
    lines.push({
      kind: 'gone',
      weight,
      words,
      record: { type: card.kind, id: card.id },
      cardIds: [card.parentId],
    })
  }
  return lines
}

function byId({ cards }: TreeOutline): Cards {
  const map = new Map<Id, OutlineCard>()
  // An assumption that several solutions rest on stands in the outline once for each; the first counts.
  for (const card of cards) if (!map.has(card.id)) map.set(card.id, card)
  return map
}

/** Opportunities under a card, at any depth. Parents stand before their children in an outline. */
function below(cards: Cards, id: Id): number {
  const branch = new Set([id])
  for (const card of cards.values())
    if (card.kind === 'opportunity' && branch.has(card.parentId)) branch.add(card.id)
  return branch.size - 1
}

function andBelow(count: number): string {
  return count === 0 ? '' : `, with ${count} below it`
}

function said(card: OutlineCard): string {
  return quoted(card.text)
}

function line(kind: SinceLine['kind'], weight: number, card: OutlineCard, words: string): SinceLine {
  const { id, parentId } = card
  return { kind, weight, words, record: { type: card.kind, id }, cardIds: [id, parentId] }
}

function added(card: OutlineCard, count: number, parent: string): SinceLine {
  switch (card.kind) {
    case 'opportunity': {
      const from =
        card.people === 0 ? '' : `, heard from ${card.people === 1 ? 'one person' : `${card.people} people`}`
      return line('added', 60, card, `New opportunity: ${said(card)}${from}${andBelow(count)}`)
    }
    case 'solution':
      return line('added', 40, card, `New idea for “${parent}”: ${said(card)}`)
    case 'assumption':
      return line('added', 15, card, `New assumption behind “${parent}”: ${said(card)}`)
  }
}

/** A status that says something to an audience; becoming the target is told as a decision. */
const OPPORTUNITY_STEPS: Readonly<Partial<Record<Opportunity['status'], readonly [number, string]>>> = {
  addressed: [66, 'Addressed by now'],
  parked: [50, 'Parked'],
}
const SOLUTION_STEPS: Readonly<Record<Solution['status'], readonly [number, string]>> = {
  shipped: [68, 'Shipped'],
  building: [65, 'Being built'],
  candidate: [45, 'A candidate now'],
  dropped: [48, 'Dropped'],
  idea: [20, 'An idea again'],
}
const ASSUMPTION_STEPS: Readonly<Record<string, readonly [number, string]>> = {
  supported: [58, 'Supported by now'],
  refuted: [59, 'Refuted by now'],
  running: [30, 'In test now'],
  open: [22, 'Open again'],
}

function further(was: OutlineCard, card: OutlineCard): SinceLine[] {
  if (card.kind === 'opportunity' && was.status === 'parked' && card.status === 'candidate')
    return [line('status', 44, card, `No longer parked: ${said(card)}`)]
  const steps: Readonly<Record<string, readonly [number, string] | undefined>> =
    card.kind === 'opportunity'
      ? OPPORTUNITY_STEPS
      : card.kind === 'solution'
        ? SOLUTION_STEPS
        : ASSUMPTION_STEPS
  const step = steps[card.status]
  return step ? [line('status', step[0], card, `${step[1]}: ${said(card)}`)] : []
}

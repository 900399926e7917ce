// What has changed beside the cards of a tree: its target, results of tests, the outcome, what customers said.
import type { Id } from '../../lib/ids.ts'
import { assumptionsOf } from '../assumptions/stakes.ts'
import { testsOf } from '../assumptions/tests-of.ts'
import type { Verdict } from '../model/records.ts'
import { withUnit } from '../outcomes/measurements-of.ts'
import { heardFor, peopleOf } from '../tree/people-of.ts'
import { quoted } from '../tree/short-name.ts'
import { rowById, type WorkspaceView } from '../view/workspace-view.ts'
import type { TreeOutline } from './outline.ts'
import type { SinceLine } from './since-line.ts'

/** The latest choice of a target; or a target that came or went without a word. */
export function decisionLines(
  view: WorkspaceView,
  before: TreeOutline,
  now: TreeOutline,
  treeId: Id,
  since: number,
): SinceLine[] {
  const targets = (outline: TreeOutline) => outline.cards.filter((card) => card.status === 'target')
  const old = targets(before)
  const isTarget = new Set(targets(now).map((card) => card.id))
  const left = old.filter((card) => !isTarget.has(card.id))
  const instead = left[0] ? `, instead of ${quoted(left[0].text)}` : ''
  const chosen = targets(now).filter((card) => !old.some((was) => was.id === card.id))
  if (chosen.length > 0)
    return chosen.map((card) => decision(card.id, 100, `New target: ${quoted(card.text)}${instead}`))
  if (left.length > 0)
    return left.map((card) => decision(card.id, 98, `No longer the target: ${quoted(card.text)}`))
  const again = [...view.rows.decision.values()]
    .filter((row) => row.treeId === treeId && row.createdAt > since && isTarget.has(row.chosenId))
    .sort((a, b) => b.createdAt - a.createdAt)[0]
  const text = again ? rowById(view, 'opportunity', again.chosenId)?.statement : undefined
  return again && text !== undefined
    ? [decision(again.chosenId, 80, `Decided again, the target stays: ${quoted(text)}`)]
    : []
}

function decision(id: Id, weight: number, words: string): SinceLine {
  return { kind: 'decision', weight, words, record: { type: 'opportunity', id }, cardIds: [id] }
}

const VERDICTS: Readonly<Record<Verdict, readonly [number, string]>> = {
  refuted: [95, 'Refuted by a test'],
  supported: [92, 'Supported by a test'],
  inconclusive: [82, 'Tested without a clear answer'],
}

/** Tests closed since then; `about` is the assumption. */
export function resultLines(
  view: WorkspaceView,
  now: TreeOutline,
  since: number,
): (SinceLine & { readonly about: readonly Id[] })[] {
  const seen = new Set<Id>()
  return now.cards
    .filter((card) => card.kind === 'solution')
    .flatMap((card) => assumptionsOf(view, card.id).map((assumption) => ({ card, assumption })))
    .flatMap(({ card, assumption }) => {
      if (seen.has(assumption.id)) return []
      seen.add(assumption.id)
      const [test] = testsOf(view, assumption.id)
        .filter((row) => row.finishedAt !== null && row.finishedAt > since)
        .toSorted((a, b) => (b.finishedAt ?? 0) - (a.finishedAt ?? 0))
      if (!test) return []
      const [weight, words] = VERDICTS[test.verdict ?? 'inconclusive']
      return [
        {
          kind: 'result' as const,
          weight,
          words: `${words}: ${quoted(assumption.statement)}`,
          record: { type: 'test' as const, id: test.id },
          cardIds: [test.id, card.id, card.parentId],
          about: [assumption.id],
        },
      ]
    })
}

export function outcomeLines(
  view: WorkspaceView,
  before: TreeOutline,
  now: TreeOutline,
  treeId: Id,
): SinceLine[] {
  const outcome = rowById(view, 'outcome', rowById(view, 'tree', treeId)?.outcomeId)
  if (!outcome) return []
  const line = (weight: number, words: string): SinceLine => ({
    kind: 'outcome',
    weight,
    words,
    record: { type: 'outcome', id: outcome.id },
    cardIds: [treeId],
  })
  const [was, is] = [before.outcome, now.outcome]
  const number = (value: number | null) => withUnit(value, outcome.unit)
  const lines: SinceLine[] = []
  if (was.title.trim() !== is.title.trim())
    lines.push(line(90, `The outcome reads ${quoted(is.title)}, before ${quoted(was.title)}`))
  if (was.target !== is.target && is.target !== null)
    lines.push(
      line(
        91,
        `The target is ${number(is.target)}${was.target === null ? '' : `, it was ${number(was.target)}`}`,
      ),
    )
  if (was.current !== is.current && is.current !== null)
    lines.push(
      line(
        85,
        `The outcome stands at ${number(is.current)}${was.current === null ? '' : `, it stood at ${number(was.current)}`}`,
      ),
    )
  return lines
}

/** New words of customers, told at the opportunity they are linked to; new cards tell their own. */
export function evidenceLines(
  view: WorkspaceView,
  before: TreeOutline,
  now: TreeOutline,
  since: number,
): SinceLine[] {
  const old = new Map(before.cards.map((card) => [card.id, card]))
  const newly = new Map<Id, Set<Id>>()
  for (const { opportunityId, heardId, createdAt } of view.rows.evidence.values()) {
    if (createdAt <= since) continue
    const heard = newly.get(opportunityId)
    if (heard) heard.add(heardId)
    else newly.set(opportunityId, new Set([heardId]))
  }
  return now.cards.flatMap((card): SinceLine[] => {
    const was = old.get(card.id)
    const ids = newly.get(card.id)
    if (card.kind !== 'opportunity' || !was || !ids) return []
    const heard = heardFor(view, card.id).filter((row) => ids.has(row.id)).length
    if (heard === 0) return []
    const people = peopleOf(view, card.id).size - was.people
    const words =
      people > 0
        ? `Heard from ${people === 1 ? 'one more person' : `${people} more people`}`
        : `Heard ${heard === 1 ? 'once more' : `${heard} times more`}, from people we knew`
    const weight =
      (people > 0 ? 70 : 62) + Math.min(5, Math.max(0, people)) + (card.status === 'target' ? 4 : 0)
    const { id, parentId } = card
    return [
      {
        kind: 'evidence',
        weight,
        words: `${words}: ${quoted(card.text)}`,
        record: { type: 'opportunity', id },
        cardIds: [id, parentId],
      },
    ]
  })
}

// What an audience may keep of a walk: one section per stop, in plain text, for every kind of file.
// Invariant: customers appear as the review was prepared (by alias unless names were chosen); names of stakeholders and of
// the trio are left out, as are photos and links; what was left out of the review is not in the data.
import type { Review } from '../model/records.ts'
import { answersFor } from './answers.ts'
import { changedSince } from './changed-since.ts'
import { dayInWords } from './day-in-words.ts'
import { keepBlocks } from './keep-blocks.ts'
import { fateOf } from './fates.ts'
import { feedbackOf } from './reviews.ts'
import { rowById, type WorkspaceView } from '../view/workspace-view.ts'
import { stageCards } from './stage-cards.ts'
import { drawStage, type StageDrawing } from './stage-drawing.ts'
import type { StopId } from './stops.ts'
import { walkOf, type Stop } from './walk.ts'

export type KeepBlock =
  | { readonly kind: 'statement'; readonly text: string }
  | { readonly kind: 'text'; readonly text: string }
  /** Words of a customer, and whose, by alias. */
  | { readonly kind: 'quote'; readonly text: string; readonly by: string }
  | { readonly kind: 'list'; readonly title: string; readonly items: readonly string[] }
  | {
      readonly kind: 'table'
      readonly head: readonly string[]
      readonly rows: readonly (readonly string[])[]
    }

export interface KeepCard {
  /** 1 for the root. */
  readonly level: number
  readonly kind: 'outcome' | 'opportunity' | 'solution' | 'test'
  readonly text: string
  readonly isLit: boolean
  readonly isTarget: boolean
}

export interface KeepSection {
  readonly id: StopId
  readonly title: string
  readonly question: string
  readonly headline: string
  readonly blocks: readonly KeepBlock[]
  /** What was said here, without names, and what became of it. */
  readonly remarks: readonly { readonly text: string; readonly fate: string }[]
  /** The tree as far as it is unfolded here, in reading order. */
  readonly cards: readonly KeepCard[]
  /** The same as a picture; null where there are too many cards to be read. */
  readonly drawing: StageDrawing | null
}

export interface Keep {
  readonly title: string
  /** "21 November 2026" or ''. */
  readonly day: string
  readonly sections: readonly KeepSection[]
}

/** A review as it can be kept. Total: a review of a tree that is gone has a title and empty stops. */
export function keepOf(view: WorkspaceView, review: Review): Keep {
  const tree = rowById(view, 'tree', review.treeId)
  const outcome = rowById(view, 'outcome', tree?.outcomeId)
  return {
    title: review.title.trim() || outcome?.title.trim() || tree?.title.trim() || 'Review',
    day: dayInWords(review.on),
    sections: walkOf(view, review).map((stop) => sectionOf(view, review, stop)),
  }
}

function sectionOf(view: WorkspaceView, review: Review, stop: Stop): KeepSection {
  const { id, title, question, headline, content, litIds } = stop
  const cards = stageCards(view, review.treeId, id, review.hidden).map((card) => ({
    ...card,
    text: cardText(view, card.kind, card.id),
    isLit: litIds.has(card.id),
  }))
  return {
    id,
    title,
    question,
    headline,
    blocks: [
      ...(review.detail === 'pitch' ? [{ kind: 'statement', text: headline } as const] : keepBlocks(content)),
      ...(id === FIRST ? sinceBlocks(view, review) : []),
    ],
    remarks: feedbackOf(view, review.id)
      .filter((remark) => remark.stop === id)
      .map((remark) => ({ text: remark.text, fate: fateOf(view, remark).words })),
    cards,
    // Beside the top row, what is not talked about here is left to the list.
    drawing: drawStage(cards.filter((card) => card.isLit || card.level <= TOP_ROW)),
  }
}

const TOP_ROW = 2
const FIRST: StopId = 'outcome'

/** At the first stop: what has changed for this audience, and what became of what it said. */
function sinceBlocks(view: WorkspaceView, review: Review): readonly KeepBlock[] {
  const since = changedSince(view, review)
  const answers = answersFor(view, review)
  const lists: readonly KeepBlock[] = [
    {
      kind: 'list',
      title: since?.last.id === review.id ? 'Changed since this review' : 'Changed since the last review',
      items: since?.lines.map((line) => line.words) ?? [],
    },
    {
      kind: 'list',
      title: 'What was said last time, and what became of it',
      items: answers.map(({ remark, fate }) => `${remark.text} → ${fate.words}`),
    },
  ]
  return lists.filter((block) => block.kind === 'list' && block.items.length > 0)
}

/** The words of a card of the stage. */
export function cardText(view: WorkspaceView, kind: KeepCard['kind'], id: string): string {
  switch (kind) {
    case 'outcome': {
      const tree = rowById(view, 'tree', id)
      return rowById(view, 'outcome', tree?.outcomeId)?.title || tree?.title || 'Outcome'
    }
    case 'opportunity':
      return rowById(view, 'opportunity', id)?.statement ?? ''
    case 'solution':
      return rowById(view, 'solution', id)?.title ?? ''
    case 'test': {
      const test = rowById(view, 'test', id)
      return rowById(view, 'assumption', test?.assumptionId)?.statement || test?.title || ''
    }
  }
}

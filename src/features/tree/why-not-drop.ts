// Whether something may be let go on a card, asked of the same commands that the drop will run.
import { dropHeard } from '../../domain/inbox/drop-heard.ts'
import { dropCards } from '../../domain/tree/drop-cards.ts'
import { nameOfCard } from '../../domain/tree/rules.ts'
import { shortName } from '../../domain/tree/short-name.ts'
import { refusalInWords } from '../../domain/view/refusal.ts'
import type { Id } from '../../lib/ids.ts'
import type { TreePorts } from './tree-ports.ts'

export type Zone = 'before' | 'into' | 'after'

export interface DropTarget {
  readonly id: Id
  readonly zone: Zone
}

/** A plan that is only asked whether it would be refused needs no clock and no chance. */
const ASKING = { now: 0, today: '', me: null, newId: () => '', random: () => 0.5 }

/** Why these cards may not land there, or null. */
export function whyNotDropCards(ports: TreePorts, ids: readonly Id[], { id, zone }: DropTarget) {
  const plan = dropCards(ports.view(), { ids, targetId: id, zone }, ASKING)
  return plan.ok ? null : refusalInWords(plan.error)
}

/** Why something heard may not land there, or null. */
export function whyNotDropHeard(ports: TreePorts, heardId: Id, { id, zone }: DropTarget): string | null {
  const plan = dropHeard(ports.view(), { heardId, targetId: id, zone }, ASKING)
  return plan.ok ? null : refusalInWords(plan.error)
}

const MOVE_WORDS = { before: 'Move before', into: 'Move into', after: 'Move after' } as const
const GROW_WORDS = { before: 'New card before', into: 'New top branch of', after: 'New card after' } as const

/** What letting go of cards there means. */
export function moveInWords(ports: TreePorts, { id, zone }: DropTarget): string {
  return `${MOVE_WORDS[zone]}: ${shortName(nameOfCard(ports.view(), id))}`
}

/** Whether something heard would become a card of its own there. */
export function becomesCard(ports: TreePorts, { id, zone }: DropTarget): boolean {
  return zone !== 'into' || ports.view().rows.tree.has(id)
}

/** What letting go of something heard there means. */
export function heardInWords(ports: TreePorts, target: DropTarget): string {
  const words = becomesCard(ports, target) ? GROW_WORDS[target.zone] : 'Evidence for'
  return `${words}: ${shortName(nameOfCard(ports.view(), target.id))}`
}

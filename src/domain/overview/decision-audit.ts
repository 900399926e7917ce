// What was decided, by whom, on what, and whether a customer's voice was in it; and how that share moved by month.
// Invariant: only what was known when it was decided counts: evidence linked later does not make an old decision better.
import { compareIds, type Id } from '../../lib/ids.ts'
import { memoBy } from '../../lib/memo.ts'
import type { RecordType } from '../model/records.ts'
import { observationsOf } from '../assumptions/tests-of.ts'
import { branchOf } from '../tree/forest.ts'
import type { WorkspaceView } from '../view/workspace-view.ts'
import { plusDays } from './weeks.ts'

export interface AuditedDecision {
  readonly id: Id
  readonly kind: 'target' | 'test'
  /** The record to look at. */
  readonly about: { readonly type: RecordType; readonly id: Id }
  readonly name: string
  /** `YYYY-MM-DD`. */
  readonly on: string
  /** The member who decided, when known. */
  readonly byId: Id | null
  readonly why: string
  /** Distinct participants whose words or doings it rests on. */
  readonly people: number
}

/** Every decision, the latest first: choices of a target, and what was decided after a test. */
export const decisionAudit = memoBy(
  (view: WorkspaceView) => [
    view.rows.decision,
    view.rows.test,
    view.rows.observation,
    view.rows.evidence,
    view.rows.heard,
    view.rows.snapshot,
    view.rows.opportunity,
  ],
  (view): readonly AuditedDecision[] => {
    const linksOf = new Map<Id, { readonly heardId: Id; readonly at: number }[]>()
    for (const link of view.rows.evidence.values()) {
      const list = linksOf.get(link.opportunityId) ?? []
      list.push({ heardId: link.heardId, at: link.createdAt })
      linksOf.set(link.opportunityId, list)
    }
    const heardBy = (opportunityId: Id, until: number): number => {
      const people = new Set<Id>()
      for (const id of new Set([opportunityId, ...branchOf(view, opportunityId)]))
        for (const { heardId, at } of linksOf.get(id) ?? []) {
          const snapshotId = at <= until ? view.rows.heard.get(heardId)?.snapshotId : undefined
          const snapshot = view.rows.snapshot.get(snapshotId ?? '')
          if (snapshot) people.add(snapshot.participantId ?? snapshot.id)
        }
      return people.size
    }
    const audited: AuditedDecision[] = []
    for (const row of view.rows.decision.values())
      audited.push({
        id: row.id,
        kind: 'target',
        about: { type: 'opportunity', id: row.chosenId },
        name: view.rows.opportunity.get(row.chosenId)?.statement ?? '',
        on: row.on,
        byId: row.byId ?? row.createdBy,
        why: row.why,
        people: heardBy(row.chosenId, row.createdAt),
      })
    for (const test of view.rows.test.values())
      if (test.finishedAt !== null && test.nextStep !== '')
        audited.push({
          id: test.id,
          kind: 'test',
          about: { type: 'test', id: test.id },
          name: test.title || test.moment,
          on: new Date(test.finishedAt).toISOString().slice(0, 10),
          byId: test.createdBy,
          why: test.learned,
          people: observationsOf(view, test.id).length,
        })
    return audited.sort((a, b) => compareIds(b.on, a.on) || compareIds(a.id, b.id))
  },
)

/** Whether a customer's voice was in it. */
export function hasVoice(decision: AuditedDecision): boolean {
  return decision.people > 0
}

/** The decisions of the `days` days up to `today`. */
export function decisionsLately(view: WorkspaceView, today: string, days = 7): readonly AuditedDecision[] {
  const from = plusDays(today, -days)
  return decisionAudit(view).filter((one) => one.on > from && one.on <= today)
}

export interface VoiceMonth {
  /** `YYYY-MM`. */
  readonly month: string
  readonly decisions: number
  readonly withVoice: number
}

/** Months with a decision, oldest first, at most the latest twelve. */
export function voiceByMonth(view: WorkspaceView): readonly VoiceMonth[] {
  const months = new Map<string, { decisions: number; withVoice: number }>()
  for (const decision of decisionAudit(view)) {
    const key = decision.on.slice(0, 7)
    const month = months.get(key) ?? { decisions: 0, withVoice: 0 }
    month.decisions += 1
    if (hasVoice(decision)) month.withVoice += 1
    months.set(key, month)
  }
  return [...months]
    .map(([month, counts]) => ({ month, ...counts }))
    .sort((a, b) => compareIds(a.month, b.month))
    .slice(-12)
}

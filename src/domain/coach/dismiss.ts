// Putting a finding aside with a reason, and taking it up again.
// Invariant: a dismissal is kept for one state of the data; when that changes, the finding opens again by itself.
import type { Id } from '../../lib/ids.ts'
import { archive, type Command, create, newRow, planned, refused, set } from '../view/command.ts'
import { rowById } from '../view/workspace-view.ts'
import { codeOf, type Finding } from './finding.ts'

export interface Dismiss {
  readonly finding: Pick<Finding, 'rule' | 'part' | 'aboutId' | 'fingerprint'>
  /** Why it does not matter here; kept for the others. */
  readonly note: string
}

/** Dismisses a finding. Refuses `needs-reason` without a note; a dismissal from before takes the new reason. */
export const dismissFinding: Command<Dismiss> = (view, { finding, note }, env) => {
  const reason = note.trim()
  if (reason === '') return refused('needs-reason')
  const rule = codeOf(finding)
  const { aboutId, fingerprint } = finding
  const before = [...view.rows.dismissal.values()].find((row) => row.rule === rule && row.aboutId === aboutId)
  const says = `Dismissed: ${reason}`
  if (before) return planned(says, [set('dismissal', before.id, { note: reason, fingerprint })], before.id)
  const row = newRow('dismissal', env, { rule, aboutId, note: reason, fingerprint })
  return planned(says, [create('dismissal', row)], row.id)
}

/** Takes a dismissal away, also those that others wrote for the same finding. Refuses `gone`. */
export const reopenFinding: Command<{ readonly dismissalId: Id }> = (view, { dismissalId }, env) => {
  const row = rowById(view, 'dismissal', dismissalId)
  if (!row) return refused('gone')
  const same = [...view.rows.dismissal.values()].filter(
    (other) => other.rule === row.rule && other.aboutId === row.aboutId,
  )
  return planned(
    'Opened the finding again',
    same.map((other) => archive('dismissal', other.id, env)),
  )
}

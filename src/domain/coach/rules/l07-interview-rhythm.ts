// L7: an interview every week, led in turns, heard by more than one role.
import type { Role, Snapshot } from '../../model/records.ts'
import { interviews } from '../../snapshots/interviews.ts'
import type { WorkspaceView } from '../../view/workspace-view.ts'
import { dayNumber } from '../days.ts'
import { finding, type Finding } from '../finding.ts'
import type { Rule } from '../rule.ts'
import { SOURCES } from '../sources.ts'
import { METHODS_OWN, OURS } from '../thresholds.ts'

function rolesIn(view: WorkspaceView, snapshot: Snapshot): ReadonlySet<Role> {
  const ids = snapshot.leadId ? [snapshot.leadId, ...snapshot.presentIds] : snapshot.presentIds
  return new Set(ids.flatMap((id) => view.rows.member.get(id)?.role ?? []))
}

export const interviewRhythm: Rule = {
  id: 'L7',
  title: 'Interviews every week, in turns, together',
  explain:
    'A week without an interview is a week of guessing. Who leads hears less than who listens, so take turns; and three roles hear three different things.',
  mend: 'Put one short interview into each week, let somebody else lead the next one, and bring the whole trio.',
  source: SOURCES.interviews,
  group: 'interviews',
  reads: ['snapshot', 'member'],
  readsToday: true,
  check(view, { today }) {
    const found: Finding[] = []
    const latest = interviews(view)
    const recent = latest.slice(0, OURS.sameLead)
    const about = ['workspace', ''] as const
    const members = [...view.rows.member.values()]

    const leadId = recent[0]?.leadId
    const lead = leadId ? view.rows.member.get(leadId) : undefined
    if (
      lead &&
      members.length > 1 &&
      recent.length === OURS.sameLead &&
      recent.every((one) => one.leadId === leadId)
    ) {
      const says = `${lead.name.trim() || 'The same person'} led the last ${OURS.sameLead} interviews. Somebody else might hear other things.`
      const basis = recent.map((one) => one.id)
      found.push(finding({ rule: 'L7', part: 'a', severity: 'I', about, others: basis, says, basis }))
    }
    if (new Set(members.map((member) => member.role)).size > 1)
      for (const snapshot of recent) {
        const [role, ...more] = rolesIn(view, snapshot)
        if (role === undefined || more.length > 0) continue
        const says = `Only ${role === 'other' ? 'one role' : role} took part. The other roles might have heard something else.`
        found.push(
          finding({
            rule: 'L7',
            part: 'b',
            severity: 'I',
            about: ['snapshot', snapshot.id],
            says,
            basis: [role],
          }),
        )
      }
    const [last, now] = [dayNumber(latest[0]?.interviewedOn ?? ''), dayNumber(today)]
    if (last !== null && now !== null && now - last > METHODS_OWN.week) {
      const says = `The last interview was ${now - last} days ago.`
      found.push(finding({ rule: 'L7', part: 'c', severity: 'I', about, says, basis: [last] }))
    }
    return found
  },
}

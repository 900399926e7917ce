// The trio, the stakeholders, the participants and their personal data.
import type { RawRow } from '../interchange/workspace-source.ts'
import { MEMBERS, PARTICIPANTS, QUICK_FACT_KEYS, STAKEHOLDERS } from './people.ts'
import { INTERVIEWS } from './interviews.ts'
import { sampleId } from './sample-id.ts'
import type { SampleRows } from './sample-rows.ts'

const BEGIN = 90

export function addPeople({ add, clock }: SampleRows): void {
  for (const [colour, { key, name, role }] of MEMBERS.entries())
    add('member', key, { name, role, colour }, clock.at(BEGIN, 9, colour))
  for (const [minute, { key, ...fields }] of STAKEHOLDERS.entries())
    add('stakeholder', key, fields, clock.at(BEGIN - 20, 10, minute))
  for (const { key, alias, facts, source = '', again } of PARTICIPANTS) {
    const quickFacts = Object.fromEntries(QUICK_FACT_KEYS.map((name, index) => [name, facts[index] ?? '']))
    add(
      'participant',
      key,
      { alias, quickFacts, source, meetAgain: again === true },
      clock.at(firstMet(key) + 3, 15),
    )
  }
}

/** Names and consents, for the people document. */
export function samplePeople({ clock }: Pick<SampleRows, 'clock'>): RawRow[] {
  return PARTICIPANTS.flatMap(({ key, person }) => {
    if (!person) return []
    const day = clock.day(clock.workday(firstMet(key)))
    return [
      {
        id: sampleId('participant', key),
        createdAt: clock.at(firstMet(key), 9, 30),
        name: person.name,
        contact: person.contact,
        consentRecording: true,
        consentQuotes: person.quotes,
        consentOn: day,
        retainUntil: clock.day(firstMet(key) - 365),
      },
    ]
  })
}

function firstMet(participant: string): number {
  return INTERVIEWS.find((interview) => interview.participant === participant)?.daysAgo ?? 0
}

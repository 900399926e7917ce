// L6: one instance of the past, not a generality. Customers of the customer ("my customers") are no generality.
import type { Heard, Snapshot } from '../../model/records.ts'
import { finding, type Finding } from '../finding.ts'
import { perRow } from '../per-row.ts'
import type { Rule } from '../rule.ts'
import { SOURCES } from '../sources.ts'
import type { TextCheck } from '../text-rule.ts'
import { anyWord, folded } from '../words.ts'

const GENERALITY = anyWord([
  'usually',
  'typically',
  'generally',
  '(?<!not )always',
  'in general',
  'most of the time',
  '(?<!(?:my|our|your|their|his|her|other) )(?:users|customers)',
])

/** The general word in a text, or null. */
export function generalityIn(text: string): string | null {
  return GENERALITY.exec(folded(text))?.[0] ?? null
}

const advice = (word: string) => `“${word}” might be a generality. What happened the last time?`

export const checkGenerality: TextCheck = (text) => {
  const word = generalityIn(text)
  return word ? { rule: 'L6', part: '', severity: 'W', says: advice(word) } : null
}

const inHeard = perRow((row: Heard) => {
  const word = generalityIn(row.statement) ?? generalityIn(row.quote)
  return word
    ? finding({
        rule: 'L6',
        severity: 'W',
        about: ['heard', row.id],
        says: advice(word),
        basis: [row.statement, row.quote],
      })
    : null
})

const inQuote = perRow((row: Snapshot) => {
  const word = row.quote ? generalityIn(row.quote.text) : null
  return word
    ? finding({
        rule: 'L6',
        severity: 'W',
        about: ['snapshot', row.id],
        says: `In the memorable quote: ${advice(word)}`,
        basis: [row.quote?.text ?? ''],
      })
    : null
})

export const noGenerality: Rule = {
  id: 'L6',
  title: 'An instance, not a generality',
  explain:
    'What people say they usually do is a story about themselves. What they did last Tuesday is evidence, with the detours that nobody remembers in general.',
  mend: 'Look in the interview for the instance and take its words; in the next interview ask for the last time it happened.',
  source: SOURCES.stories,
  group: 'snapshots',
  reads: ['heard', 'snapshot'],
  check(view) {
    const found: Finding[] = []
    for (const snapshot of view.rows.snapshot.values()) {
      const one = inQuote(snapshot)
      if (one) found.push(one)
    }
    for (const heard of view.rows.heard.values()) {
      const one = view.rows.snapshot.has(heard.snapshotId) ? inHeard(heard) : null
      if (one) found.push(one)
    }
    return found
  },
}

// What the coach has to say on cards, as words for those who listen: one sentence a record, counted once for all records.
import { findingsOf, type Findings } from '../domain/coach/findings.ts'
import type { WorkspaceView } from '../domain/view/workspace-view.ts'
import type { Id } from '../lib/ids.ts'
import { SEVERITY_WORDS } from './severity-mark.tsx'

export const SHOWN_ON_CARDS = ['E', 'W'] as const

type Counts = Record<(typeof SHOWN_ON_CARDS)[number], number>

/** "Hints of the coach: 1 comes first, 2 worth a look"; '' without any. */
export function hintsInWords(counts: Readonly<Counts>): string {
  const words = SHOWN_ON_CARDS.filter((severity) => counts[severity] > 0).map(
    (severity) => `${counts[severity]} ${SEVERITY_WORDS[severity].toLowerCase()}`,
  )
  return words.length === 0 ? '' : `hints of the coach: ${words.join(', ')}`
}

let last: { readonly findings: Findings; readonly words: ReadonlyMap<Id, string> } | null = null

/** Those words by record; the same map until a finding changes. */
export function hintsByRecord(view: WorkspaceView, today: string): ReadonlyMap<Id, string> {
  const findings = findingsOf(view, today)
  if (last?.findings === findings) return last.words
  const counts = new Map<Id, Counts>()
  for (const { severity, aboutId } of findings.open) {
    if (severity === 'I') continue
    const known = counts.get(aboutId) ?? { E: 0, W: 0 }
    known[severity]++
    counts.set(aboutId, known)
  }
  last = { findings, words: new Map([...counts].map(([id, each]) => [id, hintsInWords(each)])) }
  return last.words
}

// All findings of a workspace, asked again only where data changed: a rule runs when one of its tables is another one,
// and a finding that says the same as before stays the same object.
import { compareIds, type Id } from '../../lib/ids.ts'
import { sameList } from '../../lib/same-list.ts'
import type { Dismissal } from '../model/records.ts'
import type { WorkspaceView } from '../view/workspace-view.ts'
import { type Finding, keyOf, SEVERITIES } from './finding.ts'
import { RULES } from './registry.ts'
import type { Rule } from './rule.ts'

/** A finding that somebody put aside, with the reason. */
export interface DismissedFinding {
  readonly finding: Finding
  readonly dismissal: Dismissal
}

interface RuleState {
  readonly parts: readonly unknown[]
  /** Everything the rule finds. */
  readonly all: readonly Finding[]
  readonly byKey: ReadonlyMap<string, Finding>
  readonly dismissals: ReadonlyMap<Id, Dismissal>
  readonly open: readonly Finding[]
  readonly dismissed: readonly DismissedFinding[]
  readonly openAbout: ReadonlyMap<Id, readonly Finding[]>
}

const states = new Map<Rule, RuleState>()

function partsOf(rule: Rule, view: WorkspaceView, today: string): readonly unknown[] {
  const tables = rule.reads.flatMap((type) => [view.rows[type], view.archived[type]])
  return rule.readsToday ? [today, ...tables] : tables
}

function stateOf(rule: Rule, view: WorkspaceView, today: string): RuleState {
  const before = states.get(rule)
  const parts = partsOf(rule, view, today)
  const dismissals = view.rows.dismissal
  const isSame = before !== undefined && sameList(before.parts, parts)
  if (isSame && before.dismissals === dismissals) return before
  const { all, byKey } = isSame ? before : ask(rule, view, today, before?.byKey)
  const state = { parts, all, byKey, dismissals, ...sorted(all, dismissals) }
  states.set(rule, state)
  return state
}

function ask(rule: Rule, view: WorkspaceView, today: string, before?: ReadonlyMap<string, Finding>) {
  const byKey = new Map<string, Finding>()
  const all = rule.check(view, { today }).map((found) => {
    const known = before?.get(found.key)
    const same = known && isEqual(known, found) ? known : found
    byKey.set(same.key, same)
    return same
  })
  return { all, byKey }
}

function isEqual(a: Finding, b: Finding): boolean {
  return (
    a === b ||
    (a.fingerprint === b.fingerprint &&
      a.says === b.says &&
      a.severity === b.severity &&
      sameList(a.aboutIds, b.aboutIds))
  )
}

/** Open and dismissed apart: a dismissal holds while the fingerprint is the one it was written for. */
function sorted(all: readonly Finding[], rows: ReadonlyMap<Id, Dismissal>) {
  const dismissals = dismissalsByKey(rows)
  const open: Finding[] = []
  const dismissed: DismissedFinding[] = []
  const openAbout = new Map<Id, Finding[]>()
  for (const found of all) {
    const dismissal = dismissals.get(found.key)?.find((row) => row.fingerprint === found.fingerprint)
    if (dismissal) {
      dismissed.push({ finding: found, dismissal })
      continue
    }
    open.push(found)
    const list = openAbout.get(found.aboutId)
    if (list) list.push(found)
    else openAbout.set(found.aboutId, [found])
  }
  return { open, dismissed, openAbout }
}

const byTable = new WeakMap<ReadonlyMap<Id, Dismissal>, ReadonlyMap<string, readonly Dismissal[]>>()

function dismissalsByKey(rows: ReadonlyMap<Id, Dismissal>): ReadonlyMap<string, readonly Dismissal[]> {
  const known = byTable.get(rows)
  if (known) return known
  const by = new Map<string, Dismissal[]>()
  for (const row of rows.values()) {
    const key = keyOf(row.rule, row.aboutId)
    const list = by.get(key)
    if (list) list.push(row)
    else by.set(key, [row])
  }
  byTable.set(rows, by)
  return by
}

export interface Findings {
  /** Not dismissed; the gravest first, then in the order of the rules. */
  readonly open: readonly Finding[]
  readonly dismissed: readonly DismissedFinding[]
}

let lastAsked: {
  readonly view: WorkspaceView
  readonly today: string
  readonly states: readonly RuleState[]
} | null = null

/** The state of every rule; many cards ask about the same view. */
function statesOf(view: WorkspaceView, today: string): readonly RuleState[] {
  if (lastAsked?.view === view && lastAsked.today === today) return lastAsked.states
  const now = RULES.map((rule) => stateOf(rule, view, today))
  lastAsked = { view, today, states: now }
  return now
}

/** The work of `findingsOf` in steps, so that a hand at work is never held up: done once it has been walked through. */
export function* findingSteps(view: WorkspaceView, today: string): Generator<void> {
  if (lastAsked?.view === view && lastAsked.today === today) return
  for (const rule of RULES) {
    const before = states.get(rule)
    if (rule.prepare && !(before && sameList(before.parts, partsOf(rule, view, today))))
      yield* rule.prepare(view)
    stateOf(rule, view, today)
    yield
  }
}

let last: { readonly states: readonly RuleState[]; readonly findings: Findings } | null = null

/** All findings on a day; the same object until one of them changes. */
export function findingsOf(view: WorkspaceView, today: string): Findings {
  const now = statesOf(view, today)
  if (last && sameList(last.states, now)) return last.findings
  const findings: Findings = {
    open: SEVERITIES.flatMap((severity) =>
      now.flatMap((state) => state.open.filter((found) => found.severity === severity)),
    ),
    dismissed: now
      .flatMap((state) => state.dismissed)
      .sort(
        (a, b) => b.dismissal.createdAt - a.dismissal.createdAt || compareIds(a.finding.key, b.finding.key),
      ),
  }
  last = { states: now, findings }
  return findings
}

const NONE: readonly Finding[] = []
const lastAbout = new Map<Id, readonly Finding[]>()
const MOST_KEPT = 5000

/** The open findings about one record ('' for the workspace), the gravest first; the same list until one changes. */
export function findingsAbout(view: WorkspaceView, today: string, aboutId: Id): readonly Finding[] {
  const found: Finding[] = []
  for (const state of statesOf(view, today)) {
    const own = state.openAbout.get(aboutId)
    if (own) found.push(...own)
  }
  if (found.length === 0) return NONE
  found.sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity))
  const before = lastAbout.get(aboutId)
  if (before && sameList(before, found)) return before
  if (lastAbout.size >= MOST_KEPT) lastAbout.clear()
  lastAbout.set(aboutId, found)
  return found
}

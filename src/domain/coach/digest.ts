// The few findings that help most now: for This week. One of each rule, so that one habit does not fill the list.
import type { Id } from '../../lib/ids.ts'
import { targetsOf } from '../tree/targets.ts'
import type { WorkspaceView } from '../view/workspace-view.ts'
import { type Finding, SEVERITIES } from './finding.ts'
import { findingsOf } from './findings.ts'
import { workingTrees } from './tree-questions.ts'

export interface DigestLine {
  readonly finding: Finding
  /** How many more findings say the same of something else. */
  readonly more: number
}

export const DIGEST_LENGTH = 7

const known = new WeakMap<readonly Finding[], readonly DigestLine[]>()

/** At most seven findings: the gravest first, then what is about the target or its tree; one of each rule. */
export function digestOf(view: WorkspaceView, today: string): readonly DigestLine[] {
  const { open } = findingsOf(view, today)
  const before = known.get(open)
  if (before) return before
  const near = new Set<Id>(workingTrees(view).flatMap((tree) => [tree.id, ...targetsOf(view, tree.id)]))
  const byRule = new Map<string, Finding[]>()
  for (const found of open) {
    const list = byRule.get(found.rule)
    if (list) list.push(found)
    else byRule.set(found.rule, [found])
  }
  const lines = [...byRule.values()].flatMap((list) => {
    const gravest = list.filter((found) => found.severity === list[0]?.severity)
    const finding = gravest.find((found) => near.has(found.aboutId)) ?? gravest[0]
    const like = list.filter((found) => found.part === finding?.part)
    return finding ? [{ finding, more: like.length - 1 }] : []
  })
  const isNear = (line: DigestLine) => near.has(line.finding.aboutId)
  const rank = (line: DigestLine) => SEVERITIES.indexOf(line.finding.severity) * 2 + (isNear(line) ? 0 : 1)
  const digest = lines.sort((a, b) => rank(a) - rank(b)).slice(0, DIGEST_LENGTH)
  known.set(open, digest)
  return digest
}

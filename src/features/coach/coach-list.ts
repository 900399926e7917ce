// Findings as the screen lists them: by what to do next, then by rule.
import type { Finding, Severity } from '../../domain/coach/finding.ts'
import { GROUPS, type GroupId } from '../../domain/coach/groups.ts'
import { RULES } from '../../domain/coach/registry.ts'
import type { Rule } from '../../domain/coach/rule.ts'

export interface RuleFindings {
  readonly rule: Rule
  readonly findings: readonly Finding[]
}

export interface GroupFindings {
  readonly id: GroupId
  readonly title: string
  readonly count: number
  readonly rules: readonly RuleFindings[]
}

export type Filter = Severity | 'all'

/** Groups with findings of the wanted severity, in the order of work. */
export function listedFindings(open: readonly Finding[], filter: Filter): readonly GroupFindings[] {
  const byRule = new Map<string, Finding[]>()
  for (const finding of open) {
    if (filter !== 'all' && finding.severity !== filter) continue
    const list = byRule.get(finding.rule)
    if (list) list.push(finding)
    else byRule.set(finding.rule, [finding])
  }
  return GROUPS.flatMap(({ id, title }) => {
    const rules = RULES.filter((rule) => rule.group === id).flatMap((rule) => {
      const findings = byRule.get(rule.id)
      return findings ? [{ rule, findings }] : []
    })
    const count = rules.reduce((sum, { findings }) => sum + findings.length, 0)
    return count === 0 ? [] : [{ id, title, count, rules }]
  })
}

/** How many findings of each severity are open. */
export function countsOf(open: readonly Finding[]): Readonly<Record<Severity, number>> {
  const counts = { E: 0, W: 0, I: 0 }
  for (const { severity } of open) counts[severity]++
  return counts
}

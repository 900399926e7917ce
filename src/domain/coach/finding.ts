// What the coach says about one record: advice, never blocking (METHOD §11).
// Invariant: a finding keeps its key while it is about the same thing; its fingerprint changes with the data it judged.
import type { Id } from '../../lib/ids.ts'
import type { RecordType } from '../model/records.ts'
import type { RuleId } from './rule.ts'

/** E stands on the canvas, W in the side list, I in the digest. */
export const SEVERITIES = ['E', 'W', 'I'] as const
export type Severity = (typeof SEVERITIES)[number]

export interface Finding {
  readonly rule: RuleId
  /** Which clause of the rule, 'a', 'b', …; '' where it has one only. */
  readonly part: string
  /** Unique in a workspace: rule, part and the record. */
  readonly key: string
  readonly severity: Severity
  readonly aboutType: RecordType | 'workspace'
  /** '' for the workspace. */
  readonly aboutId: Id
  /** All records concerned, `aboutId` first; the finding is shown at the first. */
  readonly aboutIds: readonly Id[]
  /** One plain sentence or two. */
  readonly says: string
  readonly fingerprint: string
}

export interface FindingParts {
  readonly rule: RuleId
  readonly part?: string
  readonly severity: Severity
  readonly about: readonly [type: Finding['aboutType'], id: Id]
  readonly others?: readonly Id[]
  readonly says: string
  /** The data it judged: when one of these changes, a dismissal does not hold any longer. */
  readonly basis: readonly (string | number | boolean | null)[]
}

/** A finding from its parts, with its key and fingerprint. */
export function finding(parts: FindingParts): Finding {
  const { rule, part = '', severity, about, others = [], says, basis } = parts
  const [aboutType, aboutId] = about
  return {
    rule,
    part,
    key: keyOf(rule + part, aboutId),
    severity,
    aboutType,
    aboutId,
    aboutIds: [aboutId, ...others],
    says,
    fingerprint: fingerprintOf(basis),
  }
}

/** What a dismissal writes as its rule: "L12b". */
export function codeOf({ rule, part }: Pick<Finding, 'rule' | 'part'>): string {
  return rule + part
}

/** The key of a finding of this rule and part about this record. */
export function keyOf(code: string, aboutId: Id): string {
  return `${code} ${aboutId}`
}

/** A short digest (FNV-1a twice, 64 bits) of the judged data; for telling changes apart, not for secrets. */
function fingerprintOf(basis: FindingParts['basis']): string {
  const text = basis.join('\u001f')
  let a = 0x811c9dc5
  let b = 0x01000193
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    a = Math.imul(a ^ unit, 0x01000193)
    b = Math.imul(b ^ unit ^ (unit << 7), 0x85ebca6b)
  }
  return (a >>> 0).toString(36) + (b >>> 0).toString(36)
}

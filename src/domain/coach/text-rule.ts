// Rules on words: what they say of a text, and the same of every row that holds one.
import type { Id } from '../../lib/ids.ts'
import type { RecordType } from '../model/records.ts'
import type { WorkspaceView } from '../view/workspace-view.ts'
import { finding, type Finding, type Severity } from './finding.ts'
import { perRow } from './per-row.ts'
import type { RuleId } from './rule.ts'

/** What a text is for: the words of a customer, a card of the tree, an assumption. */
export type TextKind = 'heard' | 'opportunity' | 'quote' | 'assumption'

export interface TextHint {
  readonly rule: RuleId
  readonly part: string
  readonly severity: Severity
  readonly says: string
}

/** Says something of a text, or null. */
export type TextCheck = (text: string, kind: TextKind) => TextHint | null

type Texts = { readonly id: Id }
const NONE: readonly Finding[] = []

/** Findings for rows of one type: `textOf` gives the text of a row; each row is asked once. */
export function textFindings<Type extends 'heard' | 'opportunity' | 'assumption'>(
  type: Type & RecordType,
  check: TextCheck,
): (view: WorkspaceView) => readonly Finding[] {
  const ofRow = perRow((row: Texts & { readonly statement: string }): readonly Finding[] => {
    const hint = check(row.statement, type)
    if (!hint) return NONE
    const { rule, part, severity, says } = hint
    return [finding({ rule, part, severity, says, about: [type, row.id], basis: [row.statement] })]
  })
  return (view) => {
    const found: Finding[] = []
    for (const row of view.rows[type].values()) {
      const own = ofRow(row)
      if (own[0]) found.push(own[0])
    }
    return found
  }
}

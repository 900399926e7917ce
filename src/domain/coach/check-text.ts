// What the coach says of a text while it is being written. The same checks as the rules on words.
import { SEVERITIES } from './finding.ts'
import { checkAssumption } from './rules/l21-assumption-must-be-true.ts'
import { checkClarity } from './rules/l11-one-clear-need.ts'
import { checkCustomersView } from './rules/l09-customers-view.ts'
import { checkFeeling } from './rules/l10-no-bare-feeling.ts'
import { checkGenerality } from './rules/l06-no-generality.ts'
import { checkSolution } from './rules/l08-no-disguised-solution.ts'
import type { TextCheck, TextHint, TextKind } from './text-rule.ts'

const CHECKS: Readonly<Record<TextKind, readonly TextCheck[]>> = {
  heard: [checkSolution, checkCustomersView, checkFeeling, checkGenerality, checkClarity],
  opportunity: [checkSolution, checkCustomersView, checkFeeling, checkClarity],
  quote: [checkGenerality],
  assumption: [checkAssumption],
}

/** Hints for a text (rules L6, L8–L11, L21), the gravest first; none for an empty one. */
export function checkText(kind: TextKind, text: string): readonly TextHint[] {
  if (text.trim() === '') return []
  return CHECKS[kind]
    .flatMap((check) => check(text, kind) ?? [])
    .sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity))
}

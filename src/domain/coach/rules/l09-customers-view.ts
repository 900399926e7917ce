// L9: an opportunity is something a customer could say. A customer may speak for a team too, so in what was heard
// "we" and "our" count only with words of a company.
import type { Rule } from '../rule.ts'
import { SOURCES } from '../sources.ts'
import { textFindings, type TextCheck, type TextKind } from '../text-rule.ts'
import { anyWord, folded, startsWith } from '../words.ts'

const STARTS = startsWith([
  'users should',
  'customers should',
  'increas(?:e|ing)',
  'reduc(?:e|ing)',
  'convert(?:ing)?',
  'upsell(?:ing)?',
])
const WE = startsWith(['we', 'our'])
const COMPANY_WE = startsWith([
  'we (?:should|must|have to build|need to (?:get|make|convince|convert|sell|grow|increase|reduce|build))',
  'our (?:users|customers|product|app|platform|brand|business|revenue|roadmap|sales)',
])
const HOLDS = anyWord([
  'revenues?',
  'churn',
  'retention',
  'conversions?',
  'conversion rates?',
  'adoption',
  'engagement',
  'arr',
  'kpis?',
])

/** The words that sound like the company, or null. */
export function companyWords(text: string, kind: TextKind): string | null {
  const words = folded(text)
  const we = kind === 'opportunity' ? WE : COMPANY_WE
  return (STARTS.exec(words) ?? we.exec(words) ?? HOLDS.exec(words))?.[0] ?? null
}

export const checkCustomersView: TextCheck = (text, kind) => {
  const words = companyWords(text, kind)
  if (words === null) return null
  const says = `“${words}” might be how the company sees it. Could a customer say this sentence?`
  return { rule: 'L9', part: '', severity: 'W', says }
}

const heard = textFindings('heard', checkCustomersView)
const opportunities = textFindings('opportunity', checkCustomersView)

export const customersView: Rule = {
  id: 'L9',
  title: 'In the customer’s view',
  explain:
    'No customer wakes up to raise our retention. A sentence from the company’s side hides the need that would move the number.',
  mend: 'Start with “I”: write what the customer lacks, fears or wants at that moment.',
  source: SOURCES.opportunities,
  group: 'words',
  reads: ['heard', 'opportunity'],
  check: (view) => [...opportunities(view), ...heard(view)],
}

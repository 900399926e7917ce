// Words for the trio: roles, and what somebody did.
import type { Role } from '../../domain/model/records.ts'
import type { Deed, DeedKind } from '../../domain/people/done-by-member.ts'

export const MEMBER_ROLES: readonly { readonly value: Role; readonly label: string }[] = [
  { value: 'product', label: 'Product' },
  { value: 'design', label: 'Design' },
  { value: 'engineering', label: 'Engineering' },
  { value: 'other', label: 'Other' },
]

export const DEED_HEADINGS: Readonly<Record<DeedKind, string>> = {
  interview: 'Interviews',
  decision: 'Decisions',
  draft: 'Drafts drawn',
  test: 'Tests run',
  idea: 'Ideas',
}

/** What stands before the name of the record: "Led the interview with", "Had the idea". */
export function deedInWords({ kind, isLead, type }: Deed): string {
  switch (kind) {
    case 'interview':
      return isLead ? 'Led the interview with' : 'Was there with'
    case 'decision':
      return type === 'test' ? 'Decided after' : 'Chose the target'
    case 'draft':
      return 'Drew'
    case 'test':
      return 'Ran'
    case 'idea':
      return 'Had the idea'
  }
}

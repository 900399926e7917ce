// Where a rule comes from: a public page of the method's author, or her book where no public page says it.
export interface Source {
  readonly label: string
  /** Null for the book. */
  readonly url: string | null
}

const page = (label: string, path: string): Source => ({
  label: `Teresa Torres, ${label}`,
  url: `https://www.producttalk.org/${path}/`,
})

export const SOURCES = {
  outcomes: page('Outcomes vs. Outputs', 'outcomes-vs-outputs'),
  interviews: page('Customer Interviews', 'customer-interviews'),
  stories: page('Story-Based Customer Interviews', 'story-based-customer-interviews'),
  snapshot: page('The Interview Snapshot', 'interview-snapshot'),
  opportunities: page('Sourcing Opportunities', 'sourcing-opportunities'),
  tree: page('Opportunity Solution Trees', 'opportunity-solution-trees'),
  choosing: page('Prioritize Opportunities, Not Solutions', 'prioritize-opportunities'),
  assumptions: page('Assumption Testing', 'assumption-testing'),
  book: { label: 'Teresa Torres, Continuous Discovery Habits (the book)', url: null },
} as const satisfies Record<string, Source>

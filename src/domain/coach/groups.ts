// What to do next, as headings: every rule belongs to one. In the order in which a trio works.
export const GROUPS = [
  { id: 'outcome', title: 'Settle the outcome' },
  { id: 'interviews', title: 'Keep interviewing' },
  { id: 'snapshots', title: 'Finish the snapshots' },
  { id: 'maps', title: 'Complete the experience map' },
  { id: 'words', title: 'Find better words' },
  { id: 'evidence', title: 'Look for evidence' },
  { id: 'tree', title: 'Tidy the tree' },
  { id: 'target', title: 'Choose and serve one target' },
  { id: 'assumptions', title: 'Find the assumptions' },
  { id: 'tests', title: 'Set up tests that can say no' },
] as const

export type GroupId = (typeof GROUPS)[number]['id']

// The numbers that rules compare with. `ours` marks a default of ours, which a team may see differently;
// the others come from the method's sources (METHOD §11).

/** Values that are defaults of ours. */
export const OURS = {
  /** L4: hours between an interview and its finished snapshot. */
  snapshotHours: 24,
  /** L7: interviews in a row with the same lead. */
  sameLead: 4,
  /** L10: words of a bare feeling at most. */
  feelingWords: 6,
  /** L11: a statement of so few words is vague, of more words than that is long. */
  fewWords: 3,
  manyWords: 20,
  /** L12: days after which the newest link is old. */
  oldDays: 90,
  /** L14, L19: token Jaccard anywhere in the tree, and among siblings. */
  alike: 0.6,
  alikeSiblings: 0.45,
  /** L14: the share of heard opportunities that two have in common. */
  alikeEvidence: 0.5,
  /** L15: heard opportunities under two top branches. */
  sharedHeard: 2,
  /** L16 */
  heardWithoutBranch: 2,
  topRow: 7,
  depth: 5,
  /** L20: assumptions of a candidate. */
  assumptions: 5,
} as const

/** Values that the method gives. */
export const METHODS_OWN = {
  /** L7, L23: days. */
  week: 7,
  /** L12, L17, L18, L25: stories after which a question is due. */
  stories: 4,
  /** L17: stories before a tree is drawn. */
  firstStories: 3,
  /** L19: solutions to compare. */
  solutions: 3,
  /** L20: leaps of faith of a solution. */
  leaps: 3,
  /** L25: drafts behind a shared map. */
  drafts: 2,
} as const

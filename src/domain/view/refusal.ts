// Why a command was refused: a closed union with its words. The screen says them as they stand.

export const REFUSALS = {
  gone: 'It is not there any more. It may have been archived in another tab; undo brings it back.',
  empty: 'It needs some words first.',
  'under-itself': 'A branch cannot hang under itself or under one of its own children.',
  'wrong-parent': 'That kind of card cannot hang there.',
  'beside-root': 'Nothing stands beside the outcome: it is the root of the tree.',
  'mixed-kinds': 'Move opportunities and solutions one kind at a time.',
  'same-place': 'It is already there.',
  'top-already': 'It is already in the top row.',
  'first-already': 'It is already the first one here.',
  'last-already': 'It is already the last one here.',
  'merge-two': 'Choose a second opportunity to merge with it.',
  'not-in-version': 'It does not stand in this version of the tree.',
  'has-tree': 'A tree stands on it. Give the tree another outcome, or archive the tree first.',
  'no-sibling-above': 'There is no sibling above to hang it under.',
  'not-a-leaf': 'Only a leaf can be the target: choose one of its children, or archive them first.',
  'target-already': 'It is the target already.',
  'no-target': 'Solutions belong to the target opportunity. Choose a target first.',
  'needs-criteria': 'Write the success criteria first: at least k of n, with k no larger than n.',
  'needs-audience': 'Say who takes part before the test starts.',
  frozen: 'The criteria are frozen because the test has started.',
  'k-over-n': 'The number needed cannot be larger than the number watched.',
  percentage: 'Write counts, not percentages: at least 4 of 10.',
  'not-started': 'It has not started yet.',
  started: 'It has started already.',
  finished: 'It is finished.',
  'not-finished': 'It is not finished yet.',
  'no-dots': 'All three dots are given. Take one back first.',
  'already-linked': 'It is linked there already.',
  'linked-elsewhere': 'It stands on the tree. Take its links away first.',
  'needs-reason': 'Write the reason in a few words.',
  'read-only':
    'This workspace was written by a newer Espalier. Reading and downloading work; update to edit.',
  invalid: 'That value does not fit here.',
} as const

export interface Refusal {
  readonly code: keyof typeof REFUSALS
  /** The name of the record in question, or ''. */
  readonly name: string
}

/** The sentence for a refusal. */
export function refusalInWords(refusal: Refusal): string {
  const words = REFUSALS[refusal.code]
  return refusal.name ? `“${refusal.name}”: ${words}` : words
}

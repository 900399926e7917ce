// What a file holds, in the words of the product.
import type { ImportPlan } from '../../domain/interchange/workspace-source.ts'

/** Shown one by one, in this order; the rest is summed up. */
const COUNTED: readonly (readonly [type: string, one: string, many: string])[] = [
  ['snapshot', 'interview snapshot', 'interview snapshots'],
  ['participant', 'participant', 'participants'],
  ['heard', 'heard opportunity', 'heard opportunities'],
  ['map', 'map', 'maps'],
  ['outcome', 'outcome', 'outcomes'],
  ['opportunity', 'opportunity on the tree', 'opportunities on the tree'],
  ['solution', 'solution', 'solutions'],
  ['assumption', 'assumption', 'assumptions'],
  ['test', 'assumption test', 'assumption tests'],
  ['review', 'review', 'reviews'],
]

export interface CountLine {
  readonly count: number
  readonly words: string
}

/** The kinds of record that the file holds, with how many of each. */
export function countLines(plan: ImportPlan): CountLine[] {
  const { byType, blobs, people, archived } = plan.counts
  const lines = COUNTED.map(([type, one, many]) => line(byType.get(type) ?? 0, one, many))
  return [
    ...lines,
    line(blobs, 'transcript or picture', 'transcripts and pictures'),
    line(people, 'participant with personal details', 'participants with personal details'),
    line(archived, 'archived record', 'archived records'),
  ].filter(({ count }) => count > 0)
}

function line(count: number, one: string, many: string): CountLine {
  return { count, words: count === 1 ? one : many }
}

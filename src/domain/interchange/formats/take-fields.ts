// Hands out the fields of a foreign card to the record's own; what nobody asks for ends in the notes.
import type { Planting } from './plant-kinds.ts'

export interface TakenFields {
  /** The first of these fields, or ''. */
  readonly text: (...names: readonly string[]) => string
  /** A plain number ("40", "-1.5", "40 %"); anything else stays for the notes. */
  readonly number: (...names: readonly string[]) => number | null
  /** A day as `YYYY-MM-DD`, or ''. */
  readonly day: (name: string) => string
  readonly choice: <Word extends string>(name: string, words: readonly Word[]) => Word | null
  /** The note, then a line for each field that nobody took. */
  readonly notes: () => string
}

/** The fields of one card. Ask for its notes last. */
export function takeFields(card: Planting): TakenFields {
  const left = new Map<string, string>()
  for (const [name, value] of card.fields)
    left.set(name, left.has(name) ? `${left.get(name)}; ${value}` : value)
  const take = <Value>(names: readonly string[], read: (value: string) => Value | null): Value | null => {
    for (const name of names) {
      const read1 = read(left.get(name) ?? '')
      if (left.has(name) && read1 !== null) {
        left.delete(name)
        return read1
      }
    }
    return null
  }
  return {
    text: (...names) => take(names, (value) => value) ?? '',
    number: (...names) => take(names, plainNumber),
    day: (name) => take([name], (value) => (/^\d{4}-\d{2}-\d{2}$/.test(value) ? value : null)) ?? '',
    choice: (name, words) =>
      take([name], (value) => words.find((word) => word === value.trim().toLowerCase()) ?? null),
    notes: () => [...card.note, ...[...left].map(([name, value]) => `${name}: ${value}`)].join('\n'),
  }
}

function plainNumber(value: string): number | null {
  const found = /^([-+]?\d{1,15}(?:\.\d{1,10})?)\s*%?$/.exec(value.trim())
  return found ? Number(found[1]) : null
}

// Which other action a chord would act for: two that can act in one place must not share one.
import type { ActionDefinition } from './action.ts'
import { chordLabel } from './chord-label.ts'

/** The first action beside `action` that answers `chord` where `action` acts; null when the chord is free. */
export function chordOwner(
  actions: readonly ActionDefinition[],
  action: ActionDefinition,
  chord: string,
  keysOf: (action: ActionDefinition) => readonly string[],
): ActionDefinition | null {
  const meet = (other: ActionDefinition) =>
    other.scope === action.scope || other.scope === 'global' || action.scope === 'global'
  const wanted = sameForm(chord)
  return (
    actions.find(
      (other) =>
        other.id !== action.id &&
        meet(other) &&
        keysOf(other).some((taken) => overlap(sameForm(taken), wanted)),
    ) ?? null
  )
}

function sameForm(chord: string): string {
  return chordLabel(chord)
}

/** "G" and "G T" cannot both be: the first would never let the second begin. */
function overlap(one: string, other: string): boolean {
  return one === other || one.startsWith(`${other} `) || other.startsWith(`${one} `)
}

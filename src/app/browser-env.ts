// Time, ids and chance for commands, from the browser.
import { makeId, type Id } from '../lib/ids.ts'
import type { Env } from '../domain/view/command.ts'
import { dayOf } from '../ui/day-text.ts'

/** A number in [0, 1) from the browser's secure source. */
export function secureRandom(): number {
  const [word = 0] = crypto.getRandomValues(new Uint32Array(1))
  return word / 2 ** 32
}

export function browserEnv(me: Id | null): Env {
  const now = Date.now()
  return { now, today: dayOf(now), me, random: secureRandom, newId: () => makeId(secureRandom) }
}

/** Runs a task later; returns how to call it off. */
export function later(task: () => void, ms: number): () => void {
  const timer = setTimeout(task, ms)
  return () => clearTimeout(timer)
}

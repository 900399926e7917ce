// Time, ids and chance for commands, from the browser.
import { makeId, type Id } from '../lib/ids.ts'
import type { Env } from '../domain/view/command.ts'

/** A number in [0, 1) from the browser's secure source. */
export function secureRandom(): number {
  const [word = 0] = crypto.getRandomValues(new Uint32Array(1))
  return word / 2 ** 32
}

/** The calendar day of a time where the person is, `YYYY-MM-DD`. */
export function localDay(time: number): string {
  const date = new Date(time)
  const two = (n: number) => String(n).padStart(2, '0')
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
}

export function browserEnv(me: Id | null): Env {
  const now = Date.now()
  return { now, today: localDay(now), me, random: secureRandom, newId: () => makeId(secureRandom) }
}

/** Runs a task later; returns how to call it off. */
export function later(task: () => void, ms: number): () => void {
  const timer = setTimeout(task, ms)
  return () => clearTimeout(timer)
}

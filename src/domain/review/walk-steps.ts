// Next, previous, progress and jumps are questions about the array of stops.
import type { Stop } from './walk.ts'

/** The stop after `id`, or null at the end. An unknown id leads to the first. */
export function nextStop(walk: readonly Stop[], id: string): Stop | null {
  return walk[walk.findIndex((stop) => stop.id === id) + 1] ?? null
}

/** The stop before `id`, or null at the start. */
export function previousStop(walk: readonly Stop[], id: string): Stop | null {
  return walk[walk.findIndex((stop) => stop.id === id) - 1] ?? null
}

/** The stop with this id, or the first: what a URL leads to. */
export function stopAt(walk: readonly Stop[], id: string): Stop | null {
  return walk.find((stop) => stop.id === id) ?? walk[0] ?? null
}

/** Where a stop stands: 3 of 7. Both are 0 for an empty walk. */
export function progress(walk: readonly Stop[], id: string): { readonly at: number; readonly of: number } {
  const index = walk.findIndex((stop) => stop.id === id)
  return { at: walk.length === 0 ? 0 : Math.max(0, index) + 1, of: walk.length }
}

/** "3 of 7 · Prioritisation" */
export function caption(walk: readonly Stop[], id: string): string {
  const { at, of } = progress(walk, id)
  return `${at} of ${of} · ${stopAt(walk, id)?.title ?? ''}`
}

// What was lately chosen in the palette on this device: offered first the next time.

const KEY = 'espalier-recent'
const MOST = 12

/** Ids of entries, the latest first. */
export function recentChoices(): readonly string[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]')
    return Array.isArray(stored) ? stored.filter((id) => typeof id === 'string').slice(0, MOST) : []
  } catch {
    return []
  }
}

export function rememberChoice(id: string): void {
  try {
    const others = recentChoices().filter((other) => other !== id)
    localStorage.setItem(KEY, JSON.stringify([id, ...others].slice(0, MOST)))
  } catch {
    // Without storage nothing is remembered, and nothing else is lost.
  }
}

/** The same things, those lately chosen first, in that order; the rest stays as it was. */
export function recentFirst<Thing>(
  things: readonly Thing[],
  idOf: (thing: Thing) => string,
  recent: readonly string[],
): readonly Thing[] {
  const rank = new Map(recent.map((id, i) => [id, i]))
  const at = (thing: Thing) => rank.get(idOf(thing)) ?? recent.length
  return things.toSorted((a, b) => at(a) - at(b))
}

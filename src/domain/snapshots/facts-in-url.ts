// Quick facts as one search value of a URL, itself written as `key=value&…`, and back.
// Whatever a URL holds reads to facts: what makes no sense is left out.

type Facts = Readonly<Record<string, string>>

/** "Often=yes&Team=2"; '' without any. */
export function writeFacts(facts: Facts): string {
  return Object.entries(facts)
    .map(([key, value]) => `${encoded(key)}=${encoded(value)}`)
    .join('&')
}

/** The facts in such a text. */
export function readFacts(text: string): Record<string, string> {
  const pairs = text.split('&').flatMap((pair) => {
    const at = pair.indexOf('=')
    const key = at > 0 ? decoded(pair.slice(0, at)) : null
    const value = at > 0 ? decoded(pair.slice(at + 1)) : null
    // No quick fact can be called like a property of every object.
    return key && value && !(key in Object.prototype) ? [[key, value] as const] : []
  })
  return Object.fromEntries(pairs)
}

/** Half a character, which a URL cannot carry, becomes the sign for it. */
function encoded(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd'))
}

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text)
  } catch {
    return null
  }
}

// The addresses that a link in notes may have: http, https and mailto, written out in full.
// Invariant: whatever a clipboard, a file or another client sends, nothing else is ever rendered as a link.

const SCHEMES = new Set(['http:', 'https:', 'mailto:'])

/** The address as it may be used, or null. Relative addresses have no meaning in notes. */
export function safeHref(href: unknown): string | null {
  if (typeof href !== 'string') return null
  const trimmed = href.trim()
  if (!/^(https?:\/\/|mailto:)/i.test(trimmed)) return null
  try {
    const url = new URL(trimmed)
    return SCHEMES.has(url.protocol) ? url.href : null
  } catch {
    return null
  }
}

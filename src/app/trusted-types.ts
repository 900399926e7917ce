// The one default policy of Trusted Types: script addresses only, and of those only our service worker and built workers.
// HTML and script text are refused: nothing in the app writes markup as a string.

const OUR_SCRIPTS = /^\/(?:service-worker\.js|assets\/[^/]+\.js)$/

/** The address as it came when it is a script of our own build, otherwise null, which makes the browser refuse it. */
export function ownScriptUrl(url: string, base: string): string | null {
  const { origin, pathname } = new URL(url, base)
  return origin === new URL(base).origin && OUR_SCRIPTS.test(pathname) ? url : null
}

type PolicyFactory = {
  defaultPolicy: unknown
  createPolicy: (name: string, rules: { createScriptURL: (url: string) => string | null }) => unknown
}

/** Call first of all in main.tsx. Does nothing where the browser has no Trusted Types, or when called again. */
export function installTrustedTypes(): void {
  // TypeScript's DOM library does not know Trusted Types yet.
  const factory = (window as { trustedTypes?: PolicyFactory }).trustedTypes
  if (!factory || factory.defaultPolicy) return
  factory.createPolicy('default', { createScriptURL: (url) => ownScriptUrl(url, window.location.href) })
}

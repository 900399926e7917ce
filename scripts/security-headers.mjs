// The one source of the content security policy and the other security headers.
// Used by the preview server, by the build (meta tag), and by the files for hosts; tests/house proves they agree.

/** Directive → sources. Nothing is fetched from elsewhere, nothing inline runs, the app cannot be framed. */
const POLICY = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' blob: data:",
  'font-src': "'self'",
  'connect-src': "'self'",
  'worker-src': "'self'",
  'manifest-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'none'",
  'require-trusted-types-for': "'script'",
  'trusted-types': 'default ProseMirrorClipboard', // the latter parses what is pasted, in a document without scripts
}

/** Browsers ignore these in a meta tag, and say so on the console. */
const HEADER_ONLY = ['frame-ancestors']

/** @param {(directive: string) => boolean} wanted */
const policyOf = (wanted) =>
  Object.entries(POLICY)
    .filter(([directive]) => wanted(directive))
    .map(([directive, sources]) => `${directive} ${sources}`)
    .join('; ')

/** The policy for `<meta http-equiv="Content-Security-Policy">`. */
export const metaPolicy = policyOf((directive) => !HEADER_ONLY.includes(directive))

/** Every response carries these. @type {Record<string, string>} */
export const securityHeaders = {
  'Content-Security-Policy': policyOf(() => true),
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy':
    'camera=(), microphone=(), geolocation=(), payment=(), usb=(), serial=(), midi=(), display-capture=()',
}

/** Files with a hash in their name never change; everything else is asked for again. */
export const cacheHeaders = {
  hashed: 'public, max-age=31536000, immutable',
  other: 'no-cache',
}

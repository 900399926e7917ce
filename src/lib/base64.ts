// Base64 (RFC 4648, padded) without a browser. Strict on reading: one text for one sequence of bytes.

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
const VALUES = new Int16Array(128).fill(-1)
for (let i = 0; i < LETTERS.length; i += 1) VALUES[LETTERS.charCodeAt(i)] = i

/** The bytes as text. */
export function bytesToBase64(bytes: Uint8Array): string {
  const parts: string[] = []
  let part = ''
  for (let i = 0; i < bytes.length; i += 3) {
    const a = bytes[i] ?? 0
    const b = bytes[i + 1] ?? 0
    const c = bytes[i + 2] ?? 0
    part += (LETTERS[a >> 2] ?? '') + (LETTERS[((a & 3) << 4) | (b >> 4)] ?? '')
    part += i + 1 < bytes.length ? (LETTERS[((b & 15) << 2) | (c >> 6)] ?? '') : '='
    part += i + 2 < bytes.length ? (LETTERS[c & 63] ?? '') : '='
    if (part.length > 8000) {
      parts.push(part)
      part = ''
    }
  }
  return parts.join('') + part
}

/** The bytes behind a text, or null when it is not base64 in its one proper form. */
export function base64ToBytes(text: string): Uint8Array | null {
  if (text.length % 4 !== 0) return null
  const padding = text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0
  const bytes = new Uint8Array((text.length / 4) * 3 - padding)
  const letters = text.length - padding
  let at = 0
  let bits = 0
  let held = 0
  for (let i = 0; i < letters; i += 1) {
    const value = VALUES[text.charCodeAt(i)] ?? -1
    if (value < 0) return null
    held = (held << 6) | value
    bits += 6
    if (bits >= 8) {
      bits -= 8
      bytes[at] = (held >> bits) & 255
      held &= (1 << bits) - 1
      at += 1
    }
  }
  return held === 0 ? bytes : null
}

// Base64 (RFC 4648, padded) without a browser. Strict on reading: one text for one sequence of bytes.

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
const VALUES = new Int16Array(128).fill(-1)
for (let i = 0; i < LETTERS.length; i += 1) VALUES[LETTERS.charCodeAt(i)] = i

const CODES = Uint8Array.from(LETTERS, (letter) => letter.charCodeAt(0))
const PADDING = 61

/** Bytes encoded at a time: a multiple of three, few enough to be handed over as arguments. */
const CHUNK = 6144

/** The bytes as text. */
export function bytesToBase64(bytes: Uint8Array): string {
  let text = ''
  for (let from = 0; from < bytes.length; from += CHUNK)
    text += String.fromCharCode(...codesOf(bytes.subarray(from, from + CHUNK)))
  return text
}

function codesOf(bytes: Uint8Array): Uint8Array {
  const codes = new Uint8Array(Math.ceil(bytes.length / 3) * 4)
  for (let i = 0, at = 0; i < bytes.length; i += 3, at += 4) {
    const three = ((bytes[i] ?? 0) << 16) | ((bytes[i + 1] ?? 0) << 8) | (bytes[i + 2] ?? 0)
    codes[at] = CODES[three >> 18] ?? 0
    codes[at + 1] = CODES[(three >> 12) & 63] ?? 0
    codes[at + 2] = i + 1 < bytes.length ? (CODES[(three >> 6) & 63] ?? 0) : PADDING
    codes[at + 3] = i + 2 < bytes.length ? (CODES[three & 63] ?? 0) : PADDING
  }
  return codes
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

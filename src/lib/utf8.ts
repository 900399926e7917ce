// Text to UTF-8 bytes without a browser, equal to what TextEncoder gives: a lone surrogate becomes U+FFFD.

/** The UTF-8 bytes of `text`. */
export function utf8Bytes(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 3)
  let at = 0
  for (let i = 0; i < text.length; i += 1) {
    const code = scalarAt(text, i)
    if (code < 0x80) bytes[at++] = code
    else if (code < 0x800) {
      bytes[at++] = 0xc0 | (code >> 6)
      bytes[at++] = tail(code)
    } else if (code < 0x10000) {
      bytes[at++] = 0xe0 | (code >> 12)
      bytes[at++] = tail(code >> 6)
      bytes[at++] = tail(code)
    } else {
      bytes[at++] = 0xf0 | (code >> 18)
      bytes[at++] = tail(code >> 12)
      bytes[at++] = tail(code >> 6)
      bytes[at++] = tail(code)
      i += 1
    }
  }
  return bytes.slice(0, at)
}

/** The character at `i`; half of a pair alone stands for U+FFFD. */
function scalarAt(text: string, i: number): number {
  const code = text.codePointAt(i) ?? 0
  return code >= 0xd800 && code <= 0xdfff ? 0xfffd : code
}

function tail(bits: number): number {
  return 0x80 | (bits & 0x3f)
}

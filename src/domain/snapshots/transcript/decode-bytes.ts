// Bytes of a text file to text, without the platform's decoder (the domain knows no platform): UTF-8 and UTF-16 with or
// without a byte order mark, and Windows-1252 for old caption files. Unreadable bytes become U+FFFD; nothing throws.

export interface DecodedText {
  text: string
  encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'
  /** Magic bytes of a zip, PDF, media or other file that is no text. */
  binary: boolean
}

const CHUNK = 8192
/** Windows-1252 at 0x80–0x9f; the rest of the upper half is Latin-1. */
const WINDOWS_1252 =
  '\u20ac\ufffd\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\ufffd\u017d\ufffd' +
  '\ufffd\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\ufffd\u017e\u0178'
const MAGIC: readonly (readonly number[])[] = [
  [0x50, 0x4b, 0x03, 0x04],
  [0x25, 0x50, 0x44, 0x46],
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x47, 0x49, 0x46, 0x38],
  [0x52, 0x49, 0x46, 0x46],
  [0x4f, 0x67, 0x67, 0x53],
  [0x49, 0x44, 0x33],
  [0x1f, 0x8b],
  [0xd0, 0xcf, 0x11, 0xe0],
  [0x1a, 0x45, 0xdf, 0xa3],
]

/** Decodes a text file's bytes; says how. A byte order mark is not part of the text. */
export function decodeBytes(bytes: Uint8Array): DecodedText {
  const binary = MAGIC.some((magic) => magic.every((byte, index) => bytes[index] === byte))
  if (bytes[0] === 0xff && bytes[1] === 0xfe)
    return { text: utf16(bytes, 2, 0), encoding: 'utf-16le', binary }
  if (bytes[0] === 0xfe && bytes[1] === 0xff)
    return { text: utf16(bytes, 2, 1), encoding: 'utf-16be', binary }
  const begin = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0
  const zeros = begin === 0 && bytes.length >= 8 ? zeroBytes(bytes) : { even: 0, odd: 0 }
  if (zeros.odd > 0.3 && zeros.even < 0.05) return { text: utf16(bytes, 0, 0), encoding: 'utf-16le', binary }
  if (zeros.even > 0.3 && zeros.odd < 0.05) return { text: utf16(bytes, 0, 1), encoding: 'utf-16be', binary }
  const decoded = utf8(bytes, begin)
  const isLegacy = begin === 0 && decoded.broken > 0 && decoded.broken > decoded.multibyte
  if (isLegacy) return { text: windows1252(bytes), encoding: 'windows-1252', binary }
  return { text: decoded.text, encoding: 'utf-8', binary }
}

/** The share of zeros at even and odd places in the first kilobyte: text in UTF-16 without a mark has them on one side. */
function zeroBytes(bytes: Uint8Array): { even: number; odd: number } {
  const seen = Math.min(bytes.length, 1024)
  const zeros = [0, 0]
  for (let index = 0; index < seen; index += 1) {
    if (bytes[index] === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1
  }
  const half = Math.max(seen / 2, 1)
  return { even: (zeros[0] ?? 0) / half, odd: (zeros[1] ?? 0) / half }
}

/** Collects UTF-16 units and turns them into strings piecewise (a call may only have so many arguments). */
function startUnits(): { push: (unit: number) => void; text: () => string } {
  const chunk = new Uint16Array(CHUNK)
  const parts: string[] = []
  let used = 0
  const drain = (): void => {
    parts.push(String.fromCharCode(...chunk.subarray(0, used)))
    used = 0
  }
  return {
    push: (unit) => {
      if (used === CHUNK) drain()
      chunk[used] = unit
      used += 1
    },
    text: () => {
      drain()
      return parts.join('')
    },
  }
}

function utf16(bytes: Uint8Array, begin: number, highFirst: 0 | 1): string {
  const units = startUnits()
  for (let index = begin; index + 1 < bytes.length; index += 2) {
    const [first = 0, second = 0] = [bytes[index], bytes[index + 1]]
    units.push(highFirst === 1 ? first * 256 + second : second * 256 + first)
  }
  return units.text()
}

function windows1252(bytes: Uint8Array): string {
  const units = startUnits()
  for (const byte of bytes) {
    units.push(byte >= 0x80 && byte < 0xa0 ? WINDOWS_1252.charCodeAt(byte - 0x80) : byte)
  }
  return units.text()
}

function utf8(bytes: Uint8Array, begin: number): { text: string; broken: number; multibyte: number } {
  const units = startUnits()
  let [broken, multibyte] = [0, 0]
  let index = begin
  while (index < bytes.length) {
    const lead = bytes[index] ?? 0
    index += 1
    if (lead < 0x80) {
      units.push(lead)
      continue
    }
    const length =
      lead >= 0xc2 && lead <= 0xdf
        ? 1
        : lead >= 0xe0 && lead <= 0xef
          ? 2
          : lead >= 0xf0 && lead <= 0xf4
            ? 3
            : 0
    let code = length === 1 ? lead & 0x1f : length === 2 ? lead & 0x0f : lead & 0x07
    let taken = 0
    while (taken < length) {
      const next = bytes[index] ?? 0
      const lowest = taken > 0 ? 0x80 : lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80
      const highest = taken > 0 ? 0xbf : lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf
      if (next < lowest || next > highest) break
      code = code * 64 + (next & 0x3f)
      index += 1
      taken += 1
    }
    if (length === 0 || taken < length) {
      broken += 1
      units.push(0xfffd)
    } else {
      multibyte += 1
      if (code > 0xffff) {
        units.push(0xd800 + ((code - 0x10000) >> 10))
        units.push(0xdc00 + ((code - 0x10000) & 0x3ff))
      } else units.push(code)
    }
  }
  return { text: units.text(), broken, multibyte }
}

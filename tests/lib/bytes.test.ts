import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { base64ToBytes, bytesToBase64 } from '../../src/lib/base64.ts'
import { sha256Hex } from '../../src/lib/sha256.ts'
import { utf8Bytes } from '../../src/lib/utf8.ts'

const bytes = fc.uint8Array({ maxLength: 300 })

test('base64 is the one everybody else writes, and comes back', () => {
  fc.assert(
    fc.property(bytes, (some) => {
      const text = bytesToBase64(some)
      expect(text).toBe(Buffer.from(some).toString('base64'))
      expect(Buffer.compare(base64ToBytes(text) ?? Buffer.of(), some)).toBe(0)
    }),
  )
})

test('base64 over the border of its chunks', () => {
  for (const length of [6143, 6144, 6145, 12_289]) {
    const some = Uint8Array.from({ length }, (_, i) => (i * 7) & 255)
    expect(bytesToBase64(some)).toBe(Buffer.from(some).toString('base64'))
  }
})

test.each(['a', 'ab=', 'ab==', 'abc*', 'ab=c', '====', 'YWJj\n', 'YWI=YWI='])('%j is not base64', (text) => {
  expect(base64ToBytes(text)).toBe(null)
})

test('SHA-256 agrees with another implementation, over block borders', () => {
  for (const length of [0, 1, 54, 55, 56, 63, 64, 65, 119, 120, 1000]) {
    const some = Uint8Array.from({ length }, (_, i) => (i * 31) & 255)
    expect(sha256Hex(some)).toBe(createHash('sha256').update(some).digest('hex'))
  }
})

test('UTF-8 agrees with TextEncoder, lone surrogates included', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      for (const some of [text, `${text}\ud800`, `\udc00${text}`])
        expect(Buffer.compare(utf8Bytes(some), new TextEncoder().encode(some))).toBe(0)
    }),
  )
})

// Third-party JSON fixtures: none is a workspace file, none may crash the reader, broken ones say what is wrong.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { fileRefusalInWords } from '../../../src/domain/interchange/file-refusal.ts'
import { readWorkspaceFile } from '../../../src/domain/interchange/read-workspace-file.ts'

const folder = new URL('../../../../shared/samples/nasty/json/', import.meta.url)
const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.json')) : []

function read(text: string): string {
  const result = readWorkspaceFile(text)
  if (result.ok) return 'read'
  expect(fileRefusalInWords(result.error)).toMatch(/\.$/)
  return result.error.code
}

const textOf = (name: string) => readFileSync(new URL(name, folder), 'utf8')
const BROKEN = ['empty', 'not-json', 'truncated', 'too-deep']

test.skipIf(names.length === 0)('broken fixtures are refused, and said to be broken', () => {
  const wrong = names
    .filter((name) => name.startsWith('n_'))
    // Bytes that are no UTF-8 become U+FFFD when they are decoded; inside a text that is valid JSON again.
    .filter((name) => !BROKEN.includes(read(textOf(name))) && !textOf(name).includes('\ufffd'))
  expect(wrong).toEqual([])
})

test.skipIf(names.length === 0)('valid fixtures are JSON, but no workspace', () => {
  const wrong = names.filter((name) => name.startsWith('y_') && read(textOf(name)) !== 'not-espalier')
  expect(wrong).toEqual([])
})

test.skipIf(names.length === 0)('what implementations may choose does not crash', () => {
  const codes = names.filter((name) => name.startsWith('i_')).map((name) => read(textOf(name)))
  expect(codes).not.toContain('read')
})

test.skipIf(names.length === 0)('a valid fixture can stand in a field that nobody knows', () => {
  const wrong = names
    .filter((name) => name.startsWith('y_'))
    .filter((name) => {
      const odd = textOf(name).trim()
      return (
        read(
          `{"format":"espalier","schema":1,"workspace":{},"records":{"heard":[{"id":"h","odd":${odd}}]}}`,
        ) !== 'read'
      )
    })
  expect(wrong).toEqual([])
})

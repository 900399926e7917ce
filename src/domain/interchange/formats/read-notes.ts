// The door for interview notes: Markdown files, a folder or archive of them, or a table. What is inside comes back as its
// source, which becomes notes by a guess that a person can correct.
// Invariant: the limits of trees hold here too; nothing is fetched, nothing throws.
import { err, ok, type Result } from '../../../lib/result.ts'
import { FOREIGN_LIMITS } from './foreign-limits.ts'
import type { NoteSource } from './foreign-note.ts'
import type { ForeignRefusal } from './foreign-refusal.ts'
import { readForeign, textOf, whyNotLines, type ForeignFile } from './read-foreign.ts'
import { isZip, openZip } from './read-zip.ts'

export type NoteSources = Result<NoteSource[], ForeignRefusal>

const TEXT = /\.(?:md|markdown|txt|text)$/i

/** What the files hold: all texts together, and each table by itself. */
export function readNotes(files: readonly ForeignFile[]): NoteSources {
  const unpacked = files.length === 1 ? unpackedFiles(files) : ok(files)
  if (!unpacked.ok) return unpacked
  if (unpacked.value.length > FOREIGN_LIMITS.entries) return err({ code: 'too-many-entries' })
  const size = unpacked.value.reduce((sum, { content }) => sum + content.length, 0)
  if (size > FOREIGN_LIMITS.size) return err({ code: 'too-large' })
  const isArchive = unpacked.value.length === 1 && typeof unpacked.value[0]?.content !== 'string'
  if (size > FOREIGN_LIMITS.source && !isArchive) return err({ code: 'source-too-large' })
  const texts: { name: string; text: string }[] = []
  const tables: NoteSource[] = []
  let refusal: ForeignRefusal | null = null
  for (const { name, content } of unpacked.value) {
    const isText = TEXT.test(name) || name === ''
    const read = isText ? linesOf(content) : tablesOf(name, content)
    if (!read.ok) refusal ??= read.error
    else if (typeof read.value === 'string') texts.push({ name, text: read.value })
    else tables.push(...read.value)
  }
  const [first] = texts
  const name = texts.length === 1 && first ? first.name : `${texts.length} notes`
  const sources: NoteSource[] = [...(first ? [{ is: 'text', name, files: texts } as const] : []), ...tables]
  return sources.length > 0 ? ok(sources) : err(refusal ?? { code: 'empty' })
}

function linesOf(content: ForeignFile['content']): Result<string, ForeignRefusal> {
  const text = textOf(content)
  if (!text.ok) return text
  if (text.value.trim() === '') return err({ code: 'empty' })
  const refusal = whyNotLines(text.value)
  return refusal ? err(refusal) : text
}

function tablesOf(name: string, content: ForeignFile['content']): Result<NoteSource[], ForeignRefusal> {
  const trees = readForeign(name, content)
  if (!trees.ok) return trees
  const tables = trees.value.flatMap(({ table, title }): NoteSource[] =>
    table ? [{ is: 'table', name: title ?? name, rows: table.rows }] : [],
  )
  return tables.length > 0 ? ok(tables) : err({ code: 'unknown-format' })
}

/** The notes of an archive; anything else stays as it is. A workbook is an archive, too, and stays. */
function unpackedFiles(files: readonly ForeignFile[]): Result<readonly ForeignFile[], ForeignRefusal> {
  const content = files[0]?.content
  if (content === undefined || typeof content === 'string' || !isZip(content)) return ok(files)
  const zip = openZip(content)
  if (!zip.ok) return zip
  if (zip.value.names.includes('xl/workbook.xml')) return ok(files)
  const inside: ForeignFile[] = []
  for (const name of zip.value.names) {
    if (!/\.(?:md|markdown|txt|csv|tsv)$/i.test(name) || /(?:^|\/)(?:__MACOSX|\.)/.test(name)) continue
    const text = zip.value.text(name)
    if (!text.ok) return text
    inside.push({ name, content: text.value ?? '' })
  }
  return inside.length > 0 ? ok(inside) : err({ code: 'unknown-format' })
}

// The one door for other tools' files: looks at what a file holds, never at what it is called, and reads it.
// Invariant: total and bounded; any bytes give trees or a refusal in words, and nothing outside them is ever fetched.
import { err, ok, type Result } from '../../../lib/result.ts'
import { decodeBytes } from '../../snapshots/transcript/decode-bytes.ts'
import { placeOfParseError, scanJson } from '../json-scan.ts'
import { FILE_FORMAT } from '../write-workspace-file.ts'
import { csvRows, sniffSeparator } from './csv-rows.ts'
import type { ForeignReading } from './draft.ts'
import { FOREIGN_LIMITS } from './foreign-limits.ts'
import type { ForeignRefusal } from './foreign-refusal.ts'
import type { ForeignTree } from './foreign-tree.ts'
import { isObject, listAt, textAt, valueAt } from './json-value.ts'
import { readDrawio } from './read-drawio.ts'
import { readFreemind } from './read-freemind.ts'
import { isHtml, readHtml } from './read-html.ts'
import { readIndented } from './read-indented.ts'
import {
  looksLikeTree,
  readCanvas,
  readJsonTree,
  readRoam,
  readTrello,
  TREE_FORMAT,
} from './read-json-trees.ts'
import { readMarkdown } from './read-markdown.ts'
import { mermaidKind, readMermaidFlowchart, readMermaidMindmap } from './read-mermaid.ts'
import { readMindElixir, readMindMup, readXmindJson, readXmindXml } from './read-mind-maps.ts'
import { readOpml } from './read-opml.ts'
import { isPlantuml, readPlantuml } from './read-plantuml.ts'
import { readTable } from './read-table.ts'
import { isVault, readVault, type VaultFile } from './read-vault.ts'
import { readXlsx } from './read-xlsx.ts'
import { localName, readXml } from './read-xml.ts'
import { isZip, openZip, type Zip } from './read-zip.ts'

export interface ForeignFile {
  /** With its folders, when it has some. */
  readonly name: string
  readonly content: Uint8Array | string
}

/** The trees in a file. `name` stands for them where the file does not name them itself. */
export function readForeign(name: string, content: Uint8Array | string): ForeignReading {
  if (content.length === 0) return err({ code: 'empty' })
  if (content.length > FOREIGN_LIMITS.size) return err({ code: 'too-large' })
  if (typeof content !== 'string' && isZip(content)) {
    const zip = openZip(content)
    return zip.ok ? readZip(zip.value) : zip
  }
  if (content.length > FOREIGN_LIMITS.source) return err({ code: 'source-too-large' })
  const text = textOf(content)
  return text.ok ? readText(name, text.value) : text
}

/** The trees of several files: linked notes become one tree, other files stand for themselves. */
export function readForeignFiles(files: readonly ForeignFile[]): ForeignReading {
  if (files.length > FOREIGN_LIMITS.entries) return err({ code: 'too-many-entries' })
  const size = files.reduce((sum, file) => sum + file.content.length, 0)
  if (size > FOREIGN_LIMITS.size) return err({ code: 'too-large' })
  const [only] = files
  if (!only) return err({ code: 'empty' })
  if (files.length === 1) return readForeign(only.name, only.content)
  if (size > FOREIGN_LIMITS.source) return err({ code: 'source-too-large' })
  const notes = files
    .filter(({ name }) => /\.(?:md|markdown)$/i.test(name))
    .flatMap(({ name, content }): VaultFile[] => {
      const text = textOf(content)
      return text.ok ? [{ name, text: text.value }] : []
    })
  return notes.length > 1 && isVault(notes) ? readVault(notes) : each(files)
}

/** Reads one file after the other; the refusal of the first counts when none can be read. */
function each(files: readonly ForeignFile[]): ForeignReading {
  const trees: ForeignTree[] = []
  let refusal: ForeignRefusal = { code: 'unknown-format' }
  for (const [at, { name, content }] of files.entries()) {
    const reading = readForeign(name, content)
    if (reading.ok) trees.push(...reading.value)
    else if (at === 0) refusal = reading.error
  }
  return trees.length > 0 ? ok(trees) : err(refusal)
}

/** The text of some bytes; refuses what is no text. */
export function textOf(content: Uint8Array | string): Result<string, ForeignRefusal> {
  if (typeof content === 'string') return ok(content)
  const { text, binary } = decodeBytes(content)
  return binary || text.slice(0, 4000).includes('\0') ? err({ code: 'not-readable' }) : ok(text)
}

function readZip(zip: Zip): ForeignReading {
  const has = (name: string) => zip.names.includes(name)
  if (has('xl/workbook.xml')) return readXlsx(zip)
  if (has('content.json')) {
    const text = zip.text('content.json')
    if (!text.ok) return text
    const json = parseJson(text.value ?? '', 'xmind')
    return json.ok ? readXmindJson(json.value) : json
  }
  if (has('content.xml')) {
    const text = zip.text('content.xml')
    if (!text.ok) return text
    const xml = readXml(text.value ?? '')
    if (xml.ok && localName(xml.value.root) === 'xmap-content') return readXmindXml(xml.value.root)
    if (!xml.ok && xml.error.code !== 'no-xml')
      return xml.error.code === 'doctype' ? err({ code: 'doctype' }) : err(xml.error)
    return err({ code: 'unknown-format' })
  }
  const files: ForeignFile[] = []
  for (const name of zip.names) {
    if (
      !/\.(?:md|markdown|opml|mm|mup|canvas|drawio|mmd|puml|csv|json|txt|html)$/i.test(name) ||
      /(?:^|\/)(?:__MACOSX|\.)/.test(name)
    )
      continue
    const text = zip.text(name)
    if (!text.ok) return text
    files.push({ name, content: text.value ?? '' })
  }
  if (files.length === 0) return err({ code: 'unknown-format' })
  return readForeignFiles(files)
}

function readText(name: string, text: string): ForeignReading {
  const head = text
    .slice(0, 4000)
    .replace(/^\ufeff/, '')
    .trimStart()
  if (head === '' && text.trim() === '') return err({ code: 'empty' })
  const title = name.replace(/^.*[/\\]/, '').replace(/\.\w{1,8}$/, '') || null
  const isMarkup = head.startsWith('<')
  if (isMarkup && isHtml(head)) return readHtml(text)
  if (isMarkup && !/^<(?:br|p|a|b|i|!--[^]{0,300}-->\s*(?:[^<]|$))/i.test(head)) {
    const xml = readMarkup(text)
    if (xml) return xml
  }
  if (/^[{[]/.test(head)) {
    const json = readJsonText(text)
    if (json) return json
  }
  const refusal = whyNotLines(text)
  if (refusal) return err(refusal)
  if (isPlantuml(text)) return readPlantuml(text)
  const mermaid = mermaidKind(text)
  if (mermaid) return mermaid === 'mermaid-mindmap' ? readMermaidMindmap(text) : readMermaidFlowchart(text)
  return readWords(name, text, title)
}

/** Why lines are too many or too long for a text that is read line by line, or null. */
export function whyNotLines(text: string): ForeignRefusal | null {
  const ends = /\r\n?|[\n\u2028\u2029]/g
  let from = 0
  for (let count = 1; from <= text.length; count += 1) {
    if (count > FOREIGN_LIMITS.pieces) return { code: 'too-many' }
    const end = ends.exec(text)
    if ((end?.index ?? text.length) - from > FOREIGN_LIMITS.text) return { code: 'text-too-long' }
    if (!end) break
    from = ends.lastIndex
  }
  return null
}

/** How often a mark stands in a text; counts up to just beyond `most`. */
function countOf(mark: string, text: string, most: number): number {
  let count = 0
  for (let at = text.indexOf(mark); at >= 0 && count <= most; at = text.indexOf(mark, at + 1)) count += 1
  return count
}

/** Whether a JSON text holds more values than any tree: the parser would build them all before anybody could look. */
function hasTooMany(json: string): boolean {
  const { pieces, marks } = FOREIGN_LIMITS
  const brackets = countOf('{', json, pieces) + countOf('[', json, pieces)
  return brackets > pieces || countOf(',', json, marks) > marks
}

function readMarkup(text: string): ForeignReading | null {
  const xml = readXml(text.trimStart())
  if (!xml.ok) return xml.error.code === 'no-xml' ? null : err(xml.error)
  switch (localName(xml.value.root).toLowerCase()) {
    case 'opml':
      return readOpml(xml.value)
    case 'map':
      return readFreemind(xml.value)
    case 'mxfile':
    case 'mxgraphmodel':
      return readDrawio(xml.value.root)
    case 'xmap-content':
      return readXmindXml(xml.value.root)
    default:
      return err({ code: 'unknown-format' })
  }
}

function parseJson(
  text: string,
  format: Extract<ForeignRefusal, { code: 'broken' }>['format'],
): Result<unknown, ForeignRefusal> {
  const json = text.startsWith('\ufeff') ? text.slice(1) : text
  const scan = scanJson(json, FOREIGN_LIMITS.nesting)
  if (scan.found === 'too-deep') return err({ code: 'too-deep', line: scan.line })
  if (hasTooMany(json)) return err({ code: 'too-many' })
  try {
    return ok(JSON.parse(json) as unknown)
  } catch (error) {
    return err({ code: 'broken', format, line: placeOfParseError(error, json).line })
  }
}

/** Null when the text is no JSON at all: a Markdown file may begin with a bracket. */
function readJsonText(text: string): ForeignReading | null {
  const parsed = parseJson(text, 'json')
  if (!parsed.ok)
    return /^\s*(?:\[\s*[[{"\]]|\{\s*["}])/.test(text.slice(0, 2000)) || parsed.error.code !== 'broken'
      ? parsed
      : null
  const json = parsed.value
  if (Array.isArray(json)) {
    if (json.some((item) => isObject(valueAt(item, 'rootTopic')))) return readXmindJson(json)
    const isRoam = json.some(
      (page) =>
        textAt(page, 'title') !== '' && listAt(page, 'children').some((block) => 'string' in Object(block)),
    )
    if (isRoam) return readRoam(json)
    return looksLikeTree(json) ? readJsonTree(json) : err({ code: 'unknown-format' })
  }
  if (textAt(json, 'format') === FILE_FORMAT) return err({ code: 'workspace-file' })
  if (textAt(json, 'format') === TREE_FORMAT) return readJsonTree(json)
  if (isObject(valueAt(json, 'nodeData'))) return readMindElixir(json)
  if (isObject(valueAt(json, 'ideas'))) return readMindMup(json)
  if (listAt(json, 'lists').length > 0 && Array.isArray(valueAt(json, 'cards'))) return readTrello(json)
  const isCanvas =
    Array.isArray(valueAt(json, 'nodes')) &&
    listAt(json, 'nodes').some((node) => typeof valueAt(node, 'x') === 'number')
  if (isCanvas) return readCanvas(json)
  return looksLikeTree(json) ? readJsonTree(json) : err({ code: 'unknown-format' })
}

/** Markdown, a table, or indented lines: told apart by their marks. */
function readWords(name: string, text: string, title: string | null): ForeignReading {
  const isNamedTable = /\.(?:csv|tsv)$/i.test(name)
  const isNamedMarkdown = /\.(?:md|markdown|mmd)$/i.test(name)
  const separator = isNamedMarkdown ? null : sniffSeparator(text)
  const isTable = separator !== null && (isNamedTable || looksLikeTable(text, separator))
  const isMarkdown = isNamedMarkdown || /^(?:#{1,6}\s|---\s*$)/m.test(text.slice(0, 20_000))
  if (isTable) {
    const rows = csvRows(text, separator)
    const cells = rows.reduce((sum, row) => sum + row.length, 0)
    if (rows.length > FOREIGN_LIMITS.nodes + 1 || cells > FOREIGN_LIMITS.marks)
      return err({ code: 'too-many' })
    const tree = readTable(rows, 'csv', title)
    return tree.ok ? ok([tree.value]) : tree
  }
  const hasBullets = /^[ \t]*(?:[-*+•]|\d{1,4}[.)])[ \t]+\S/m.test(text)
  return isMarkdown || hasBullets ? readMarkdown(text, name) : readIndented(text)
}

/** A tab or a comma in prose makes no table: every row has to have as many cells. */
function looksLikeTable(text: string, separator: string): boolean {
  const rows = csvRows(text.slice(0, 20_000), separator).slice(0, 40)
  const width = rows[0]?.length ?? 0
  const even = rows.slice(0, -1).filter((row) => row.length === width).length
  return (
    rows.length >= 2 && width >= 2 && even >= (rows.length - 1) * 0.9 && (rows[0]?.[0] ?? '').trim() !== ''
  )
}

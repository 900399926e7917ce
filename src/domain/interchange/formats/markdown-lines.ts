// A Markdown text as lines that say what they are, with front matter, code and comments taken apart.
// Invariant: one pass; no line is lost, though code and raw HTML arrive as what they are, never as headings.
import { setAside } from './escapes.ts'

export type MarkdownLine =
  | { readonly is: 'heading'; readonly no: number; readonly level: number; readonly text: string }
  | { readonly is: 'bullet'; readonly no: number; readonly indent: number; readonly text: string }
  | {
      readonly is: 'text' | 'quote' | 'rule'
      readonly no: number
      readonly text: string
      readonly indent: number
    }
  | { readonly is: 'code'; readonly no: number; readonly text: string; readonly language: string }
  | { readonly is: 'row'; readonly no: number; readonly cells: readonly string[] }

export interface MarkdownSource {
  /** Names in lower case; a list arrives as its source. */
  readonly front: ReadonlyMap<string, string> | null
  /** Escapes are set aside (escapes.ts), code excepted. */
  readonly lines: readonly MarkdownLine[]
}

const TAB = 4

/** Takes a Markdown text apart. */
export function markdownLines(source: string): MarkdownSource {
  const raw = source
    .replace(/^\ufeff/, '')
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .split('\n')
  const front = readFront(raw)
  const lines: MarkdownLine[] = []
  let at = front?.end ?? 0
  while (at < raw.length) {
    const line = raw[at] ?? ''
    const no = at + 1
    const fence = /^\s*(`{3,}|~{3,})\s*([\w-]*)/.exec(line)
    if (fence) {
      const mark = fence[1] ?? '```'
      const end = findFrom(
        raw,
        at + 1,
        (other) => other.trim().startsWith(mark) && other.trim().length < mark.length + 3,
      )
      lines.push({ is: 'code', no, text: raw.slice(at + 1, end).join('\n'), language: fence[2] ?? '' })
      at = end + 1
    } else if (/^\s*<pre\b/i.test(line)) {
      const end = findFrom(raw, at, (other) => /<\/pre>/i.test(other))
      const text = raw
        .slice(at, end + 1)
        .join('\n')
        .replace(/^\s*<pre[^>]*>|<\/pre>.*$/gis, '')
      lines.push({ is: 'code', no, text, language: 'html' })
      at = end + 1
    } else if (/^\s*<!--/.test(line)) {
      at = findFrom(raw, at, (other) => other.includes('-->')) + 1
    } else {
      const read = readLine(setAside(line), no)
      if (read) lines.push(read)
      at += 1
    }
  }
  return { front: front?.fields ?? null, lines }
}

/** The first line from `from` on that fits; the end of the text when none does. */
function findFrom(lines: readonly string[], from: number, fits: (line: string) => boolean): number {
  for (let i = from; i < lines.length; i += 1) if (fits(lines[i] ?? '')) return i
  return lines.length
}

function readLine(line: string, no: number): MarkdownLine | null {
  const words = line.trim()
  if (words === '') return null
  const indent = widthOf(/^\s*/.exec(line)?.[0] ?? '')
  const heading = /^ {0,3}(#{1,6})(?:\s+(.*))?$/.exec(line)
  if (heading)
    return {
      is: 'heading',
      no,
      level: heading[1]?.length ?? 1,
      text: (heading[2] ?? '').replace(/\s#+\s*$/, '').trim(),
    }
  if (isRule(words)) return { is: 'rule', no, text: words, indent }
  if (words.startsWith('>')) return { is: 'quote', no, text: words.slice(1).replace(/^ /, ''), indent }
  if (words.startsWith('|')) return { is: 'row', no, cells: cellsOf(words) }
  const bullet = /^(?:[-*+•‣◦]|\d{1,4}[.)])(?:\s+(.*))?$/.exec(words)
  if (bullet) return { is: 'bullet', no, indent, text: (bullet[1] ?? '').replace(/^\[[ xX]\]\s+/, '') }
  return { is: 'text', no, text: words, indent }
}

/** Three or more of one mark and nothing else. */
function isRule(words: string): boolean {
  const mark = words[0] ?? ''
  if (!'-*_'.includes(mark)) return false
  const marks = words.replaceAll(' ', '')
  return marks.length >= 3 && marks === mark.repeat(marks.length)
}

function cellsOf(row: string): string[] {
  const inner = row.replace(/^\|/, '').replace(/\|\s*$/, '')
  return inner.split('|').map((cell) => cell.trim())
}

/** The width of an indentation; a tab goes to the next multiple of four. */
export function widthOf(indent: string): number {
  let width = 0
  for (const character of indent) width += character === '\t' ? TAB - (width % TAB) : 1
  return width
}

function readFront(lines: readonly string[]): { fields: ReadonlyMap<string, string>; end: number } | null {
  if (lines[0]?.trimEnd() !== '---') return null
  const end = findFrom(lines, 1, (line) => /^(?:---|\.\.\.)\s*$/.test(line))
  if (end >= lines.length || end > 400) return null
  return { fields: yamlFields(lines.slice(1, end)), end: end + 1 }
}

/** `key: value` lines; quotes around a value go, everything else stays as written. */
export function yamlFields(lines: readonly string[]): ReadonlyMap<string, string> {
  const fields = new Map<string, string>()
  for (const line of lines) {
    const found = /^([\w][\w .-]{0,40}):\s+(.*)$/.exec(line.trimEnd())
    if (!found) continue
    const value = (found[2] ?? '').trim()
    const quoted = /^"(.*)"$|^'(.*)'$/.exec(value)
    fields.set((found[1] ?? '').trim().toLowerCase(), quoted ? (quoted[1] ?? quoted[2] ?? '') : value)
  }
  return fields
}

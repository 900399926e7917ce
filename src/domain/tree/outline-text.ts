// Reads an indented list, or Markdown headings and lists, as branches. Total: any text gives some branches.
// Invariant: no line that holds a letter or a digit is lost, except fences, rules and front matter around them.

export interface OutlineNode {
  readonly text: string
  /** What the line says it is: "[Solution] …" or "Solution: …"; null when it says nothing. */
  readonly says: 'outcome' | 'opportunity' | 'solution' | 'assumption' | null
  readonly children: readonly OutlineNode[]
}

interface Draft {
  text: string
  says: OutlineNode['says']
  children: Draft[]
  readonly depth: number
}

/** Headings stand above every list; lists count by their indentation. */
const UNDER_HEADINGS = 1000
const TAB = 4
/** Deeper than any tree that people draw; what lies deeper stays at this level. */
const MAX_DEPTH = 64

/** The branches of a text, in order. */
export function parseOutline(source: string): OutlineNode[] {
  const roots: Draft[] = []
  const open: Draft[] = []
  for (const line of linesOf(source)) {
    const read = readLine(line)
    if (!read) continue
    while (open.length > 0 && (open.at(-1)?.depth ?? 0) >= read.depth) open.pop()
    const home = (open.length < MAX_DEPTH ? open.at(-1) : open[MAX_DEPTH - 2])?.children ?? roots
    const draft: Draft = { ...read, children: [] }
    home.push(draft)
    if (open.length < MAX_DEPTH) open.push(draft)
  }
  return roots
}

/** The lines of a text without front matter, code fences and rules. */
function linesOf(source: string): string[] {
  const lines = source.replace(/\r\n?|[\u2028\u2029]/g, '\n').split('\n')
  const isFront = lines[0]?.trim() === '---'
  const end = isFront ? lines.indexOf('---', 1) : -1
  return lines
    .slice(end + 1)
    .filter((line) => !/^\s*(```|~~~)/.test(line) && !/^\s*([-*_=]\s*){3,}$/.test(line))
}

function readLine(line: string): { text: string; says: OutlineNode['says']; depth: number } | null {
  const heading = /^\s{0,3}(#{1,6})\s+(.*)$/.exec(line)
  const raw = heading ? (heading[2] ?? '') : line
  const bullet = /^(\s*)(?:>\s?)?(?:[-*+•‣◦–—]\s+|\(?\d{1,3}[.)]\s+)?(.*)$/.exec(raw)
  const { text, says } = readWords(bullet?.[2] ?? raw)
  if (text === '') return null
  const depth = heading ? (heading[1]?.length ?? 1) : UNDER_HEADINGS + widthOf(bullet?.[1] ?? '')
  return { text, says, depth }
}

function widthOf(indent: string): number {
  let width = 0
  for (const character of indent) width += character === '\t' ? TAB - (width % TAB) : 1
  return width
}

const SAYS = /^\W{0,3}(outcome|opportunity|solution|assumption)\b\s*\d*\W{0,3}?(?:\]|:)\W{0,3}\s*(.*)$/is

/** The words of a line without its marks of Markdown, and what it says it is. */
function readWords(raw: string): { text: string; says: OutlineNode['says'] } {
  const bare = raw.replace(/^\[[ xX]\]\s+/, '').trim()
  const named = SAYS.exec(bare)
  const words = plain(named?.[2] ?? bare)
  if (!named || words === '') return { text: plain(bare), says: null }
  const kind = named[1]?.toLowerCase()
  const says = kind === 'outcome' || kind === 'opportunity' || kind === 'solution' ? kind : 'assumption'
  return { text: words, says }
}

/** Each pattern looks at a character a few times at most: pasted text may be long and strange. */
function plain(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/ ?\{#[^{}]*\}/g, '')
    .replace(/!?\[([^[\]]*)\]\([^()]*\)/g, '$1')
    .replace(/\*\*([^*]+)\*\*|__([^_]+)__/g, '$1$2')
    .replace(/(?<![\w*])\*(?! )([^*]+)(?<! )\*(?!\w)/g, '$1')
    .replace(/`([^`]+)`/g, '$1')
    .replace(/ @[a-z-]+$/i, '')
    .replace(/ #+$/, '')
    .trim()
}

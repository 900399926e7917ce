// Markdown in: outlines, trees with labelled headings ("[Opportunity] …"), trees on one page whose heading depth is
// the type, and single notes with a type in their front matter. What a line is, decides markdown-lines.ts.
// Invariant: a line becomes a card, a note, a field, or a problem that is listed.
import type { CardKind } from '../../tree/rules.ts'
import {
  finishOne,
  inWords,
  newDraft,
  newProblemList,
  type Draft,
  type ForeignReading,
  type ProblemList,
} from './draft.ts'
import { kindOfWord, readEmojiLabel, readLabel, type Labelled } from './kind-words.ts'
import { fieldOfLine, inlineText, lineOfNote } from './markdown-inline.ts'
import { markdownLines, yamlFields, type MarkdownLine, type MarkdownSource } from './markdown-lines.ts'

/** Types of a whole page, and what a heading of each depth is on it. */
const PAGES: ReadonlyMap<string, readonly CardKind[]> = new Map([
  ['space_on_a_page', ['outcome', 'opportunity', 'solution', 'test']],
  ['ost_on_a_page', ['outcome', 'outcome', 'outcome', 'opportunity', 'solution', 'test']],
])
/** "- start: 50" and the like: fields of the card above, in trees whose cards are labelled. */
const BULLET_FIELDS = new Set([
  'start',
  'baseline',
  'current',
  'target',
  'unit',
  'metric',
  'owner',
  'effort',
  'impact',
  'impact potential',
  'confidence',
  'due',
  'timeframe',
  'status',
  'method',
  'criteria',
  'audience',
  'category',
  'priority',
  'current state',
  'target state',
])
const BOLD_RANK = 7
const BULLET_RANK = 10

interface Frame {
  /** Null for a heading that only groups. */
  readonly draft: Draft | null
  readonly rank: number
}

/** What reading one Markdown text needs to remember. */
interface Page {
  readonly roots: Draft[]
  readonly open: Frame[]
  readonly problems: ProblemList
  title: string | null
  outcome: Draft | null
  /** Lines that had no card to belong to. */
  stray: number
}

/** The tree of a Markdown text. `name` is the file's, for notes whose name is their statement. */
export function readMarkdown(source: string, name = ''): ForeignReading {
  const page: Page = { roots: [], open: [], problems: newProblemList(), title: null, outcome: null, stray: 0 }
  const markdown = markdownLines(source)
  const type = (markdown.front?.get('type') ?? '').toLowerCase()
  const depthKinds = PAGES.get(type)
  if (depthKinds) readTypedPage(markdown.lines, depthKinds, page)
  else if (kindOfWord(type)) readTypedNote(markdown, type, name, page)
  else if (isLabelled(markdown.lines)) readLabelled(markdown.lines, page, false)
  else if (isEmojiLabelled(markdown.lines)) readLabelled(markdown.lines, page, true)
  else readOutline(markdown.lines, page)
  if (page.stray > 0)
    page.problems.add(
      '',
      `${inWords(page.stray, 'line', 'lines')} outside the tree ${page.stray === 1 ? 'was' : 'were'} left out.`,
    )
  const title = markdown.front?.get('title') ?? page.title ?? page.roots[0]?.text ?? null
  return finishOne('markdown', title, page.roots, page.problems)
}

function labelOf(line: MarkdownLine): Labelled | null {
  if (line.is === 'heading' || line.is === 'bullet') return readLabel(line.text)
  return line.is === 'text' && line.text.startsWith('**') ? readLabel(line.text) : null
}

function isLabelled(lines: readonly MarkdownLine[]): boolean {
  let count = 0
  for (const line of lines) {
    const label = labelOf(line)
    if (label?.isBracketed) return true
    if (label) count += 1
  }
  return count >= 2
}

function isEmojiLabelled(lines: readonly MarkdownLine[]): boolean {
  const kinds = new Set<CardKind>()
  for (const line of lines) {
    const label = line.is === 'heading' || line.is === 'bullet' ? readEmojiLabel(line.text) : null
    if (label) kinds.add(label.kind)
  }
  return kinds.size >= 2
}

/** Hangs a card under the nearest open one of a lower rank. */
function hang(page: Page, draft: Draft | null, rank: number): void {
  const { open } = page
  while (open.length > 0 && (open.at(-1)?.rank ?? 0) >= rank) open.pop()
  if (draft) homeOf(page, draft).push(draft)
  open.push({ draft, rank })
}

function homeOf(page: Page, draft: Draft): Draft[] {
  const parent = nearest(page)
  if (draft.kind === 'outcome') page.outcome = draft
  // "Desired outcome" and "Opportunities" often stand side by side, as chapters do.
  if (!parent) return draft.kind === 'opportunity' && page.outcome ? page.outcome.children : page.roots
  const before = parent.children.at(-1)
  const isTestBeside = draft.kind === 'test' && parent.kind === 'solution' && before?.kind === 'assumption'
  return isTestBeside && before.children.length === 0 ? before.children : parent.children
}

function nearest(page: Page): Draft | null {
  return page.open.findLast((frame) => frame.draft !== null)?.draft ?? null
}

/** Puts a line into the note of the card it stands under. */
function addNote(page: Page, words: string): void {
  const home = nearest(page)
  if (home) home.note.push(words)
  else if (words.trim() !== '') page.stray += 1
}

/** Heading and label words without ids, anchors and states; `[name:: value]` inside becomes a field. */
function cardOf(words: string, kind: CardKind | null): Draft {
  const draft = newDraft('', kind)
  let rest = words.replace(/\[([\w -]{1,30})::\s*([^[\]]*)\]/g, (_, name: string, value: string) => {
    const said = name.toLowerCase() === 'type' ? kindOfWord(value) : null
    if (said) draft.kind = said
    else draft.fields.push([name, inlineText(value)])
    return ''
  })
  rest = rest
    .replace(/\s\{#[^{}]*\}/g, '')
    .replace(/\s\^[\w-]{1,40}\s*$/, '')
    .replace(/\*\*$/, '')
  const state = /(?:^|\s)@([a-z][a-z-]{1,30})\s*$/i.exec(rest)
  if (state) {
    draft.fields.push(['state', state[1] ?? ''])
    rest = rest.slice(0, state.index)
  }
  draft.text = inlineText(rest.trim())
  return draft
}

function readLabelled(lines: readonly MarkdownLine[], page: Page, withEmoji: boolean): void {
  for (const line of lines) {
    const label =
      labelOf(line) ??
      (withEmoji && (line.is === 'heading' || line.is === 'bullet') ? readEmojiLabel(line.text) : null)
    if (label) {
      const draft = cardOf(label.rest, label.kind)
      if (draft.text === '') draft.text = untitled(label.kind, line, page)
      hang(
        page,
        draft,
        line.is === 'heading' ? line.level : line.is === 'bullet' ? BULLET_RANK + line.indent : BOLD_RANK,
      )
    } else if (line.is === 'heading') readSection(line, page)
    else if (line.is === 'bullet') readLooseBullet(line, page)
    else addLine(line, page)
  }
}

function untitled(kind: CardKind, line: MarkdownLine, page: Page): string {
  page.problems.add(`line ${line.no}`, `This ${kind} has no words of its own.`)
  return `Untitled ${kind}`
}

function readSection(line: Extract<MarkdownLine, { is: 'heading' }>, page: Page): void {
  const isFirst = page.roots.length === 0 && page.title === null && line.level === 1
  if (isFirst) page.title = cardOf(line.text, null).text
  hang(page, null, line.level)
  const words = inlineText(line.text)
  if (nearest(page) && !kindOfWord(words)) addNote(page, words)
}

function readLooseBullet(line: Extract<MarkdownLine, { is: 'bullet' }>, page: Page): void {
  const { open } = page
  while ((open.at(-1)?.rank ?? 0) >= BULLET_RANK + line.indent) open.pop()
  const home = nearest(page)
  const pair = /^([\p{L}][\p{L} /_-]{0,24}):\s+(.*)$/u.exec(inlineText(line.text))
  const name = (pair?.[1] ?? '').toLowerCase()
  if (home && pair && BULLET_FIELDS.has(name)) home.fields.push([name, pair[2] ?? ''])
  else if (home && name === 'description') home.note.push(pair?.[2] ?? '')
  else if ((open.at(-1)?.rank ?? 0) >= BULLET_RANK)
    hang(page, cardOf(line.text, null), BULLET_RANK + line.indent)
  else addNote(page, `${' '.repeat(Math.min(line.indent, 40))}• ${inlineText(line.text)}`)
}

/** A line that is no card: a field, words for the note, or code. */
function addLine(line: MarkdownLine, page: Page): void {
  const home = nearest(page)
  if (line.is === 'row') addNote(page, line.cells.map(inlineText).join(' | '))
  else if (line.is === 'code') addCode(line, page, home)
  else if (line.is === 'rule' || line.is === 'heading') return
  else {
    const field = line.is === 'text' ? fieldOfLine(line.text) : null
    // Attributes of a mind map kept as Markdown: "> mmd.emoticon=`cat`".
    if (line.is === 'quote' && /^[\w.]{1,40}=`/.test(line.text)) return
    if (home && field) home.fields.push(field)
    else if (!field) addNote(page, lineOfNote(line.text))
  }
}

function addCode(line: Extract<MarkdownLine, { is: 'code' }>, page: Page, home: Draft | null): void {
  const isYaml = /^ya?ml$/.test(line.language)
  if (isYaml && home) for (const field of yamlFields(line.text.split('\n'))) home.fields.push(field)
  else addNote(page, line.text)
}

/** Heading depth is the type; typed bullets are cards; a rule ends the tree. */
function readTypedPage(lines: readonly MarkdownLine[], kinds: readonly CardKind[], page: Page): void {
  const end = lines.findIndex((line) => line.is === 'rule')
  const inside = end < 0 ? lines : lines.slice(0, end)
  for (const line of inside) {
    if (line.is === 'heading') {
      const kind = kinds[line.level - 1] ?? kinds.at(-1) ?? null
      hang(page, cardOf(line.text, kind), line.level)
    } else if (line.is === 'bullet' && /\[type::/i.test(line.text))
      hang(page, cardOf(line.text, null), BULLET_RANK + line.indent)
    else if (line.is === 'bullet') {
      while ((page.open.at(-1)?.rank ?? 0) >= BULLET_RANK) page.open.pop()
      addNote(page, `• ${inlineText(line.text)}`)
    } else addLine(line, page)
  }
  reportLooseTests(page.roots, page.problems)
  const after = lines
    .slice(inside.length)
    .filter((line) => line.is === 'heading' || line.is === 'bullet').length
  if (after > 0)
    page.problems.add(
      `line ${lines[end]?.no ?? 0}`,
      `The tree ends at this line; ${inWords(after, 'line', 'lines')} below it stayed out.`,
    )
}

function reportLooseTests(drafts: readonly Draft[], problems: ProblemList): void {
  for (const draft of drafts) {
    if (draft.kind === 'test' && !draft.fields.some(([name]) => name === 'assumption'))
      problems.add(
        '',
        `“${draft.text.slice(0, 60)}” does not say which assumption it tests; its own words stand in for it.`,
      )
    reportLooseTests(draft.children, problems)
  }
}

/** One note is one card; typed headings in it are cards below it. Its parent is another note: see read-vault.ts. */
function readTypedNote({ front, lines }: MarkdownSource, type: string, name: string, page: Page): void {
  const statement = front?.get('title') ?? name.replace(/^.*[/\\]/, '').replace(/\.\w{1,8}$/, '')
  const root = newDraft(statement === '' ? 'Untitled' : statement, kindOfWord(type))
  for (const [key, value] of front ?? []) {
    if (key === 'type' || key === 'title') continue
    if (key === 'summary') root.note.push(value)
    else root.fields.push([key, value])
  }
  page.roots.push(root)
  page.open.push({ draft: root, rank: 0 })
  const parent = front?.get('parent')
  if (parent !== undefined)
    page.problems.add(
      '',
      `Its parent, “${parent.replace(/[[\]"]/g, '')}”, is another file. Choose the whole folder to read both.`,
    )
  if (!type.includes(root.kind ?? '')) page.problems.add('', `“${type}” is read as ${root.kind ?? 'a card'}.`)
  if (root.kind === 'test' && !front?.has('assumption'))
    page.problems.add('', 'The test does not say which assumption it tests; its own words stand in for it.')
  for (const line of lines) {
    if (line.is === 'heading' && /\[type::|\s\^[\w-]+\s*$/i.test(line.text)) {
      const anchor = /\s\^([a-z]+)[\w-]*\s*$/i.exec(line.text)
      const draft = cardOf(line.text, null)
      draft.kind ??= kindOfWord(anchor?.[1] ?? '')
      if (anchor) draft.fields.push(['anchor', line.text.slice(anchor.index).replace(/[\s^]/g, '')])
      hang(page, draft, line.level)
    } else if (line.is === 'bullet') addNote(page, `• ${inlineText(line.text)}`)
    else if (line.is === 'heading') addNote(page, inlineText(line.text))
    else addLine(line, page)
  }
}

/** Headings and bullets are cards, rows of tables too; what stands below them is their note. */
function readOutline(lines: readonly MarkdownLine[], page: Page): void {
  let header: readonly string[] | null = null
  for (const [at, line] of lines.entries()) {
    if (line.is !== 'row') header = null
    if (line.is === 'heading') hang(page, cardOf(line.text, null), line.level)
    else if (line.is === 'bullet') {
      const next = lines[at + 1]
      // "- NOTE" above a block is what a mind map kept as Markdown calls it.
      if (next?.is === 'code' && next.language === 'html' && /^[A-Z]+$/.test(line.text)) continue
      hang(page, cardOf(line.text, null), BULLET_RANK + line.indent)
    } else if (line.is === 'row') {
      if (line.cells.every((cell) => /^:?-+:?$|^$/.test(cell))) continue
      if (header) hang(page, rowCard(line.cells, header), BULLET_RANK)
      else header = line.cells
    } else addLine(line, page)
  }
}

/** The first cell that holds a letter is the statement, the others are fields by the names above them. */
function rowCard(cells: readonly string[], header: readonly string[]): Draft {
  const at = Math.max(
    0,
    cells.findIndex((cell) => /\p{L}/u.test(cell)),
  )
  const draft = cardOf(cells[at] ?? '', null)
  cells.forEach((cell, i) => {
    if (i !== at && /\p{L}/u.test(header[i] ?? ''))
      draft.fields.push([inlineText(header[i] ?? ''), inlineText(cell)])
  })
  return draft
}

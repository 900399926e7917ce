// HTML (a paste from Google Docs, Word, Word Online or the web; a saved page) as the lines of a text file. No parser of the
// browser is involved: one pass over the tags, nothing is loaded or run, and any text gives an answer.
import { afterElement, attributeOf, decodeEntities, endOfTag } from '../../interchange/formats/html-text.ts'
import { startDocumentLines, type DocumentLines } from './document-lines.ts'

/** Elements with nothing to read inside. */
const SILENT =
  /^(?:script|style|title|template|noscript|iframe|object|svg|math|xml|select|textarea|audio|video|canvas)$/
const BLOCK =
  /^(?:address|article|aside|blockquote|body|caption|center|dd|details|dialog|div|dl|dt|fieldset|figcaption|figure|footer|form|header|hr|html|legend|main|nav|p|pre|section|summary|table|tbody|tfoot|thead)$/
const DOCUMENT =
  /<(?:li|h[1-6]|table|p|div|br)[\s/>]|docs-internal-guid|class="?Mso|urn:schemas-microsoft-com:office/i

/** Whether markup has blocks of its own; a span of one line says no more than the plain text beside it. */
export function hasBlocks(html: string): boolean {
  return DOCUMENT.test(html)
}

/** Whether a text file is a web page. */
export function isWebPage(text: string): boolean {
  return /^\s*(?:<!doctype\s+html|<html[\s>])/i.test(text.slice(0, 500))
}

/** The words of the markup, block by block: "# heading", "- item" with two spaces per level, "| cell | cell |". */
export function htmlToText(html: string): string {
  const reading = startReading(startDocumentLines())
  let at = 0
  while (at < html.length) {
    const open = html.indexOf('<', at)
    if (open < 0) break
    reading.words(html.slice(at, open))
    if (!/[a-z/!?]/i.test(html.charAt(open + 1))) {
      // A lone "<" is a character somebody typed.
      reading.words('<')
      at = open + 1
      continue
    }
    const isComment = html.startsWith('<!--', open)
    const close = isComment ? html.indexOf('-->', open + 2) : endOfTag(html, open)
    if (close < 0) {
      // A tag that never ends is the end of what was copied; its words, if any, are not markup to a reader.
      at = html.length
      break
    }
    const tag = html.slice(open + 1, close)
    at = close + (isComment ? 3 : 1)
    if (isComment) continue
    const name = /^\/?([a-z][\w:]*)/i.exec(tag)?.[1]?.toLowerCase() ?? ''
    if (tag.startsWith('/')) reading.close(name)
    else if (SILENT.test(name)) at = tag.endsWith('/') ? at : afterElement(html, name, at)
    else if (name !== '') reading.open(name, tag)
  }
  reading.words(html.slice(at))
  return reading.text()
}

type Block = 'paragraph' | 'heading' | 'item'

function startReading(lines: DocumentLines) {
  let words = ''
  let lists = 0
  let block: Block = 'paragraph'
  let level = 1
  /** Depth of tables; a table inside a cell is words of that cell. */
  let tables = 0
  /** The blocks of each cell of the open row. */
  let cells: string[][] | null = null
  let pre = 0
  /** Spans inside a bullet that Word draws itself; it is no word. */
  let ignored = 0

  /** Ends the open block. What follows inside the same list item is a line of its own below it. */
  function flush(): void {
    const said = words.trim()
    words = ''
    if (said === '') return
    if (cells !== null) {
      const cell = cells.at(-1)
      if (cell) cell.push(said)
      else cells.push([said])
    } else if (block === 'heading') lines.heading(said)
    else if (block === 'item') {
      lines.item(said, level)
      level = Math.max(lists, level) + 1
    } else lines.paragraph(said)
  }
  function endRow(): void {
    flush()
    if (cells !== null) lines.row(cells.map(cellWords))
    cells = null
  }
  function start(next: Block): void {
    flush()
    block = next
  }

  return {
    words(piece: string): void {
      if (ignored > 0 || piece === '') return
      words += decodeEntities(pre > 0 ? piece.replace(/\r\n?/g, '\n') : piece.replace(/[ \t\r\n\f]+/g, ' '))
    },
    open(name: string, tag: string): void {
      if (ignored > 0) {
        if (name === 'span') ignored += 1
        return
      }
      if (name === 'br') words += '\n'
      else if (name === 'ul' || name === 'ol' || name === 'menu') {
        flush()
        lists += 1
      } else if (name === 'li') {
        start('item')
        level = levelOf(tag) || lists || 1
      } else if (/^h[1-6]$/.test(name)) start('heading')
      else if (name === 'table') {
        flush()
        tables += 1
      } else if (name === 'tr' && tables === 1) {
        endRow()
        cells = []
      } else if ((name === 'td' || name === 'th') && tables === 1 && cells !== null) {
        flush()
        cells.push([])
      } else if (name === 'span') {
        if (/mso-list:\s*Ignore/i.test(tag)) ignored = 1
      } else if (BLOCK.test(name)) {
        flush()
        if (name === 'pre') pre += 1
        const listed =
          name === 'p' ? /mso-list:[^;"']{0,40}level(\d{1,2})/i.exec(attributeOf(tag, 'style')) : null
        if (listed) {
          block = 'item'
          level = Number(listed[1])
        } else if (/role="?heading/i.test(tag)) block = 'heading'
        else if (lists === 0 && block !== 'heading') block = 'paragraph'
      }
    },
    close(name: string): void {
      if (ignored > 0) {
        if (name === 'span') ignored -= 1
        return
      }
      if (name === 'ul' || name === 'ol' || name === 'menu') {
        flush()
        lists = Math.max(0, lists - 1)
        if (lists === 0) block = 'paragraph'
      } else if (name === 'table') {
        if (tables <= 1) endRow()
        else flush()
        tables = Math.max(0, tables - 1)
      } else if (name === 'tr' && tables <= 1) endRow()
      else if (name === 'li' || /^h[1-6]$/.test(name)) {
        flush()
        if (lists === 0) block = 'paragraph'
      } else if (name === 'pre') {
        flush()
        pre = Math.max(0, pre - 1)
      } else if (BLOCK.test(name)) {
        flush()
        if (lists === 0) block = 'paragraph'
      }
    },
    text(): string {
      endRow()
      return lines.text()
    },
  }
}

/** The level an item says it is on; 0 when it does not. */
function levelOf(tag: string): number {
  if (!tag.includes('aria-level')) return 0
  return Number(attributeOf(tag, 'aria-level') || attributeOf(tag, 'data-aria-level')) || 0
}

/** Blocks of one cell in one line. */
function cellWords(blocks: readonly string[]): string {
  return blocks
    .map((block, i) => (i === blocks.length - 1 || /[.?!:;,…]$/.test(block.slice(-1)) ? block : `${block};`))
    .join(' ')
}

// XML to plain elements, through saxes: well-formed documents read whole, broken ones as far as their elements close.
// Invariant: only XML's own entities and HTML's names of single characters are expanded, nothing outside the text is read, nesting is bounded.
import { SaxesParser } from 'saxes'
import { err, ok, type Result } from '../../../lib/result.ts'
import { FOREIGN_LIMITS } from './foreign-limits.ts'
import type { ForeignRefusal } from './foreign-refusal.ts'
import { HTML_ENTITIES } from './html-text.ts'

export interface XmlElement {
  /** As written, prefix included. */
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly children: readonly (XmlElement | string)[]
  readonly line: number
}

export interface XmlReading {
  readonly root: XmlElement
  /** What the text got wrong, the first few: "line 9: undefined entity". */
  readonly faults: readonly { readonly line: number; readonly message: string }[]
}

type XmlRefusal =
  | Extract<ForeignRefusal, { code: 'doctype' | 'too-deep' | 'too-many' }>
  | { readonly code: 'no-xml'; readonly line: number }

const MOST_FAULTS = 20
/** Ends the parsing from inside a handler; never leaves this file. */
const STOP = new Error('stop reading')

interface Growing extends XmlElement {
  readonly children: (XmlElement | string)[]
}

/** The root element of an XML text, or why there is none. */
export function readXml(text: string): Result<XmlReading, XmlRefusal> {
  if (entitiesOf(text) > FOREIGN_LIMITS.marks) return err({ code: 'too-many' })
  const parser = new SaxesParser({ xmlns: false, fragment: false })
  for (const [name, words] of HTML_ENTITIES) parser.ENTITIES[name] ??= words
  const faults: { line: number; message: string }[] = []
  const open: Growing[] = []
  let root: Growing | null = null
  let refusal: XmlRefusal | null = null
  const stop = (why: XmlRefusal | null) => {
    refusal = why
    throw STOP
  }
  parser.on('doctype', (doctype) => {
    if (/[[]|ENTITY/i.test(doctype)) stop({ code: 'doctype' })
  })
  parser.on('error', (error) => {
    const place = /^(\d+):\d+: (.*)$/s.exec(error.message)
    faults.push({ line: Number(place?.[1] ?? 0), message: place?.[2] ?? error.message })
    if (faults.length >= MOST_FAULTS) stop(null)
  })
  let count = 0
  let marks = 0
  parser.on('attribute', () => {
    marks += 1
    if (marks > FOREIGN_LIMITS.marks) stop({ code: 'too-many' })
  })
  parser.on('opentag', (tag) => {
    count += 1
    if (count > FOREIGN_LIMITS.pieces) stop({ code: 'too-many' })
    const element: Growing = {
      name: tag.name,
      attributes: new Map(Object.entries(tag.attributes).map(([key, value]) => [key, String(value)])),
      children: [],
      line: parser.line,
    }
    open.at(-1)?.children.push(element)
    root ??= element
    open.push(element)
    if (open.length > FOREIGN_LIMITS.nesting) stop({ code: 'too-deep', line: parser.line })
  })
  parser.on('closetag', () => void open.pop())
  const put = (words: string) => void open.at(-1)?.children.push(words)
  parser.on('text', put)
  parser.on('cdata', put)
  try {
    parser.write(joinedHalves(text.startsWith('\ufeff') ? text.slice(1) : text)).close()
  } catch (thrown) {
    if (thrown !== STOP) faults.push({ line: parser.line, message: 'cannot be read further' })
  }
  if (refusal) return err(refusal)
  return root ? ok({ root, faults }) : err({ code: 'no-xml', line: faults[0]?.line ?? 1 })
}

const HALVES = /&#(x[dD][89abAB][\da-fA-F]{2}|5[56]\d{3});&#(x[dD][c-fC-F][\da-fA-F]{2}|5[67]\d{3});/g

/** Java programs (Freeplane among them) write an emoji as the codes of its two halves, which XML does not know. */
function joinedHalves(text: string): string {
  return text.replace(HALVES, (all, first: string, second: string) => {
    const [high, low] = [Number(first.replace(/^x/, '0x')), Number(second.replace(/^x/, '0x'))]
    const isPair = high >= 0xd800 && high < 0xdc00 && low >= 0xdc00 && low < 0xe000
    return isPair ? String.fromCharCode(high, low) : all
  })
}

/** Counts up to just beyond the limit. */
function entitiesOf(text: string): number {
  let count = 0
  for (let at = text.indexOf('&'); at >= 0 && count <= FOREIGN_LIMITS.marks; at = text.indexOf('&', at + 1))
    count += 1
  return count
}

/** The child elements, those with a name, without prefix, when it is given. */
export function elementsIn(element: XmlElement, name?: string): XmlElement[] {
  return element.children.filter(
    (child): child is XmlElement =>
      typeof child !== 'string' && (name === undefined || localName(child) === name),
  )
}

/** The first child element with a name. */
export function elementIn(element: XmlElement | null, name: string): XmlElement | null {
  return (element && elementsIn(element, name)[0]) ?? null
}

/** An element's name without its prefix. */
export function localName(element: XmlElement): string {
  return element.name.slice(element.name.indexOf(':') + 1)
}

/** All text inside an element. */
export function textIn(element: XmlElement | null): string {
  if (!element) return ''
  return element.children.map((child) => (typeof child === 'string' ? child : textIn(child))).join('')
}

/** The words of an element that holds XHTML: blocks and breaks are lines. */
export function htmlTextIn(element: XmlElement): string {
  return linesOf(element)
    .split('\n')
    .map((line) => line.replace(/[ \t\r\n\f]+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n')
}

const BLOCKS = new Set([
  'p',
  'div',
  'br',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'ul',
  'ol',
  'tr',
  'table',
  'pre',
  'blockquote',
])
const SILENT = new Set(['head', 'script', 'style'])

function linesOf(element: XmlElement): string {
  return element.children
    .map((child) => {
      // Line breaks in the source of XHTML are white space.
      if (typeof child === 'string') return child.replace(/[ \t\r\n\f]+/g, ' ')
      const name = localName(child).toLowerCase()
      if (SILENT.has(name)) return ''
      if (name === 'img')
        return ` ${child.attributes.get('alt') || fileNameOf(child.attributes.get('src') ?? '')} `
      const inside = linesOf(child)
      return BLOCKS.has(name) ? `\n${inside}\n` : name === 'li' ? `\n• ${inside}\n` : inside
    })
    .join('')
}

function fileNameOf(source: string): string {
  if (source === '' || source.startsWith('data:')) return '(picture)'
  return (source.split(/[?#]/)[0] ?? '').split('/').at(-1) ?? ''
}

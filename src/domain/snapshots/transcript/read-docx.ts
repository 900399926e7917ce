// A Word document (DOCX) as the lines of a text file: its paragraphs, headings, lists with their levels and tables row by
// row. Deleted words, comments, footnotes and pictures are not part of them. Nothing outside the document is read.
import { openZip } from '../../interchange/formats/read-zip.ts'
import {
  elementIn,
  elementsIn,
  localName,
  readXml,
  type XmlElement,
} from '../../interchange/formats/read-xml.ts'
import { startDocumentLines, type DocumentLines } from './document-lines.ts'
import type { TranscriptRefusal } from './transcript-problems.ts'

export { isZip } from '../../interchange/formats/read-zip.ts'

/** Bytes of a document; most of a large one are pictures, which are not unpacked. */
export const MOST_DOCX_BYTES = 80_000_000
/** Characters of `word/document.xml`: about twenty times its words. */
const MOST_XML = 40_000_000

/** Elements whose words a reader of the page does not see, or sees a second time. */
const SILENT = new Set([
  'del',
  'moveFrom',
  'Fallback',
  'instrText',
  'delText',
  'pPr',
  'rPr',
  'sectPr',
  'tblPr',
])
const HOLDERS = new Set([
  'sdt',
  'sdtContent',
  'ins',
  'moveTo',
  'customXml',
  'smartTag',
  'AlternateContent',
  'Choice',
])

/** The text of a document, or why there is none: `binary` for an archive that is something else. */
export function docxToText(bytes: Uint8Array): { text: string } | { refusal: TranscriptRefusal } {
  if (bytes.length > MOST_DOCX_BYTES) return { refusal: 'too-large' }
  const zip = openZip(bytes)
  if (!zip.ok) return { refusal: zip.error.code === 'broken' ? 'damaged' : 'too-large' }
  if (!zip.value.names.includes('word/document.xml')) return { refusal: 'binary' }
  const source = zip.value.text('word/document.xml')
  if (!source.ok) {
    if (source.error.code === 'encrypted') return { refusal: 'binary' }
    return { refusal: source.error.code === 'broken' ? 'damaged' : 'too-large' }
  }
  if (source.value !== null && source.value.length > MOST_XML) return { refusal: 'too-large' }
  const xml = readXml(source.value ?? '')
  const body = xml.ok ? elementIn(xml.value.root, 'body') : null
  if (body === null) return { refusal: 'damaged' }
  const lines = startDocumentLines()
  readBlocks(body, lines)
  return { text: lines.text() }
}

function readBlocks(parent: XmlElement, lines: DocumentLines): void {
  for (const element of elementsIn(parent)) {
    const name = localName(element)
    if (name === 'p') readParagraph(element, lines)
    else if (name === 'tbl') for (const row of rowsIn(element)) lines.row(row)
    else if (HOLDERS.has(name)) readBlocks(element, lines)
  }
}

function readParagraph(paragraph: XmlElement, lines: DocumentLines): void {
  const words = wordsIn(paragraph)
  const properties = elementIn(paragraph, 'pPr')
  const style = valueOf(elementIn(properties, 'pStyle'))
  const numbering = elementIn(properties, 'numPr')
  const listStyle = /^List(?:Bullet|Number)(\d?)$/.exec(style)
  if (/^(?:Title|Heading\d)$/i.test(style)) lines.heading(words)
  else if (numbering && valueOf(elementIn(numbering, 'numId')) !== '0')
    lines.item(words, Number(valueOf(elementIn(numbering, 'ilvl')) || 0) + 1)
  else if (listStyle) lines.item(words, Number(listStyle[1] || 1))
  else lines.paragraph(words)
}

/** Words of a paragraph, a cell or whatever stands inside them; paragraphs and breaks are lines. */
function wordsIn(parent: XmlElement): string {
  let words = ''
  for (const element of elementsIn(parent)) {
    const name = localName(element)
    if (name === 't') words += element.children.filter((child) => typeof child === 'string').join('')
    else if (name === 'tab') words += ' '
    else if (name === 'br' || name === 'cr') words += '\n'
    else if (name === 'noBreakHyphen') words += '-'
    else if (name === 'p') words += `\n${wordsIn(element)}\n`
    else if (!SILENT.has(name)) words += wordsIn(element)
  }
  return words
}

function rowsIn(table: XmlElement): string[][] {
  const rows: string[][] = []
  for (const element of elementsIn(table)) {
    const name = localName(element)
    if (name === 'tr') rows.push(cellsIn(element))
    else if (HOLDERS.has(name)) rows.push(...rowsIn(element))
  }
  return rows
}

function cellsIn(row: XmlElement): string[] {
  return elementsIn(row).flatMap((element) =>
    localName(element) === 'tc'
      ? [wordsIn(element)]
      : HOLDERS.has(localName(element))
        ? cellsIn(element)
        : [],
  )
}

function valueOf(element: XmlElement | null): string {
  return element?.attributes.get('w:val') ?? ''
}

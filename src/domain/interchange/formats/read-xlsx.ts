// Excel workbooks: each sheet that is shown is a table of what its cells show last. No formula is ever worked out.
import { err, ok, type Result } from '../../../lib/result.ts'
import type { ForeignReading } from './draft.ts'
import { FOREIGN_LIMITS } from './foreign-limits.ts'
import type { ForeignRefusal } from './foreign-refusal.ts'
import type { ForeignTree } from './foreign-tree.ts'
import { readTable } from './read-table.ts'
import { elementIn, elementsIn, localName, readXml, textIn, type XmlElement } from './read-xml.ts'
import type { Zip } from './read-zip.ts'

const BROKEN = { code: 'broken', format: 'xlsx', line: null } as const

/** The trees of a workbook, one per sheet with words in it. */
export function readXlsx(zip: Zip): ForeignReading {
  const book = xmlOf(zip, 'xl/workbook.xml')
  if (!book.ok) return book
  if (!book.value) return err(BROKEN)
  const links = xmlOf(zip, 'xl/_rels/workbook.xml.rels')
  if (!links.ok) return links
  const shared = sharedTexts(zip)
  if (!shared.ok) return shared
  const targets = new Map(
    elementsIn(links.value ?? book.value).map((link) => [
      link.attributes.get('Id') ?? '',
      link.attributes.get('Target') ?? '',
    ]),
  )
  const trees: ForeignTree[] = []
  for (const sheet of elementsIn(elementIn(book.value, 'sheets') ?? book.value, 'sheet')) {
    if (sheet.attributes.has('state') && sheet.attributes.get('state') !== 'visible') continue
    const target = (targets.get(sheet.attributes.get('r:id') ?? '') ?? '').replace(/^\/?(?:xl\/)?/, '')
    const page = xmlOf(zip, `xl/${target}`)
    if (!page.ok) return page
    if (!page.value) continue
    const tree = readTable(rowsOf(page.value, shared.value), 'xlsx', sheet.attributes.get('name') ?? null)
    if (tree.ok) trees.push(tree.value)
    else if (tree.error.code !== 'nothing-inside') return tree
  }
  return trees.length > 0 ? ok(trees) : err({ code: 'nothing-inside', format: 'xlsx' })
}

function xmlOf(zip: Zip, name: string): Result<XmlElement | null, ForeignRefusal> {
  const text = zip.text(name)
  if (!text.ok) return text
  if (text.value === null) return ok(null)
  const xml = readXml(text.value)
  if (!xml.ok) return err(xml.error.code === 'no-xml' ? BROKEN : xml.error)
  return ok(xml.value.root)
}

function sharedTexts(zip: Zip): Result<readonly string[], ForeignRefusal> {
  const xml = xmlOf(zip, 'xl/sharedStrings.xml')
  if (!xml.ok) return xml
  return ok(xml.value ? elementsIn(xml.value, 'si').map(runsOf) : [])
}

/** The words of a cell's text; how East Asian words are pronounced stands beside them and is no part of them. */
function runsOf(element: XmlElement): string {
  return element.children
    .map((child) =>
      typeof child === 'string' || localName(child) === 'rPh'
        ? ''
        : localName(child) === 't'
          ? textIn(child)
          : runsOf(child),
    )
    .join('')
}

function rowsOf(sheet: XmlElement, shared: readonly string[]): string[][] {
  const rows = elementsIn(elementIn(sheet, 'sheetData') ?? sheet, 'row').slice(0, FOREIGN_LIMITS.nodes + 2)
  return rows
    .map((row) => {
      const cells: string[] = []
      for (const cell of elementsIn(row, 'c')) {
        const at = columnOf(cell.attributes.get('r') ?? '') ?? cells.length
        if (at > FOREIGN_LIMITS.columns) continue
        while (cells.length < at) cells.push('')
        cells[at] = valueOf(cell, shared)
      }
      return cells
    })
    .filter((cells) => cells.some((cell) => cell.trim() !== ''))
}

function valueOf(cell: XmlElement, shared: readonly string[]): string {
  const type = cell.attributes.get('t')
  if (type === 'inlineStr') return runsOf(elementIn(cell, 'is') ?? cell)
  const value = textIn(elementIn(cell, 'v'))
  if (type === 's') return shared[Number(value)] ?? ''
  if (type === 'b') return value === '1' ? 'yes' : 'no'
  return type === 'e' ? '' : value
}

/** 0 for "A7", 27 for "AB1"; null when it is no such name. */
function columnOf(reference: string): number | null {
  const letters = /^([A-Z]{1,3})\d/.exec(reference)?.[1]
  if (!letters) return null
  return Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
}

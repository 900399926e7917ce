// draw.io diagrams: each page is a tree; pages may be packed (base64, deflate, percent signs). Arrows make the branches,
// containers those of shapes without arrows. Labels are HTML or plain words; either becomes text.
import { err, ok, type Result } from '../../../lib/result.ts'
import { base64ToBytes } from '../../../lib/base64.ts'
import { decodeBytes } from '../../snapshots/transcript/decode-bytes.ts'
import { finish, inWords, newDraft, newProblemList, type ForeignReading, type ProblemList } from './draft.ts'
import type { ForeignRefusal } from './foreign-refusal.ts'
import type { ForeignTree } from './foreign-tree.ts'
import { graphToForest, type ForeignGraph, type GraphEdge, type GraphNode } from './graph-to-forest.ts'
import { htmlToText } from './html-text.ts'
import { inflateWithin, type Budget } from './inflate.ts'
import { elementIn, elementsIn, readXml, textIn, type XmlElement } from './read-xml.ts'

/** The trees of a `.drawio` document that was read as XML, one per page. */
export function readDrawio(root: XmlElement): ForeignReading {
  const pages = pagesOf(root)
  if (!pages.ok) return pages
  const trees: ForeignTree[] = []
  for (const { model, name } of pages.value) {
    const tree = pageTree(model, name)
    if (tree.ok) trees.push(tree.value)
    else if (tree.error.code !== 'nothing-inside') return tree
  }
  return trees.length > 0 ? ok(trees) : err({ code: 'nothing-inside', format: 'drawio' })
}

/** The shapes and arrows of each page. */
export function drawioGraphs(root: XmlElement): Result<ForeignGraph[], ForeignRefusal> {
  const pages = pagesOf(root)
  if (!pages.ok) return pages
  return ok(
    pages.value.map(({ model, name }) => {
      const { nodes, edges } = pageGraph(model)
      return { name, nodes, edges }
    }),
  )
}

interface Page {
  readonly model: XmlElement
  readonly name: string
}

function pagesOf(root: XmlElement): Result<Page[], ForeignRefusal> {
  if (root.name === 'mxGraphModel') return ok([{ model: root, name: 'Page 1' }])
  const pages: Page[] = []
  const budget: Budget = { unpacked: 0 }
  for (const [at, diagram] of elementsIn(root, 'diagram').entries()) {
    const model = modelOf(diagram, budget)
    if (!model.ok) return model
    pages.push({ model: model.value, name: diagram.attributes.get('name') ?? `Page ${at + 1}` })
  }
  return ok(pages)
}

const BROKEN = { code: 'broken', format: 'drawio', line: null } as const

/** The model of a page, unpacked where it is packed. */
function modelOf(diagram: XmlElement, budget: Budget): Result<XmlElement, ForeignRefusal> {
  const plain = elementIn(diagram, 'mxGraphModel')
  if (plain) return ok(plain)
  const packed = base64ToBytes(textIn(diagram).replace(/\s+/g, ''))
  if (!packed) return err({ ...BROKEN, line: diagram.line })
  const unpacked = inflateWithin(packed, budget)
  if (!unpacked.ok)
    return err(
      unpacked.why === 'broken'
        ? BROKEN
        : { code: unpacked.why === 'source' ? 'source-too-large' : 'unpacks-too-large' },
    )
  const xml = readXml(withoutPercents(decodeBytes(unpacked.bytes).text))
  if (!xml.ok) return err(xml.error.code === 'no-xml' ? BROKEN : xml.error)
  return ok(xml.value.root)
}

function withoutPercents(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

interface Cell {
  readonly id: string
  readonly label: string
  readonly style: string
  readonly cell: XmlElement
  readonly note: string
}

function cellsOf(model: XmlElement): Cell[] {
  return elementsIn(elementIn(model, 'root') ?? model).flatMap((element): Cell[] => {
    // A shape with data is wrapped: its label and id stand on the wrapper.
    const cell = element.name === 'mxCell' ? element : elementIn(element, 'mxCell')
    if (!cell) return []
    const style = cell.attributes.get('style') ?? ''
    const raw =
      element === cell ? (cell.attributes.get('value') ?? '') : (element.attributes.get('label') ?? '')
    const isHtml = /(?:^|;)html=1/.test(style) || /<[a-z][^<>]*>|&[a-z]+;/i.test(raw)
    const note = element === cell ? '' : (element.attributes.get('tooltip') ?? '')
    return [
      { id: element.attributes.get('id') ?? '', label: isHtml ? htmlToText(raw) : raw, style, cell, note },
    ]
  })
}

function pageTree(model: XmlElement, name: string): Result<ForeignTree, ForeignRefusal> {
  const problems = newProblemList()
  const { shapes, nodes, edges } = pageGraph(model)
  reportLoose(edges, name, problems)
  const reached = new Set(edges.map((edge) => edge.to))
  const inContainers = shapes.flatMap(({ id, cell }): GraphEdge[] =>
    reached.has(id) ? [] : [{ from: cell.attributes.get('parent') ?? '', to: id, label: '' }],
  )
  return finish(
    'drawio',
    name,
    graphToForest(nodes, [...edges, ...inContainers], `page “${name}”`, problems),
    problems,
  )
}

function pageGraph(model: XmlElement) {
  const cells = cellsOf(model)
  const edgeCells = new Map(
    cells.filter(({ cell }) => cell.attributes.get('edge') === '1').map((cell) => [cell.id, cell]),
  )
  const labelsOfEdges = new Map<string, string>()
  const shapes: Cell[] = []
  for (const shape of cells) {
    if (shape.cell.attributes.get('vertex') !== '1') continue
    const parent = shape.cell.attributes.get('parent') ?? ''
    if (edgeCells.has(parent)) labelsOfEdges.set(parent, shape.label)
    else shapes.push(shape)
  }
  const nodes = shapes.map(({ id, label, note, cell }): GraphNode => {
    const geometry = elementIn(cell, 'mxGeometry')?.attributes
    const place = { x: Number(geometry?.get('x')) || 0, y: Number(geometry?.get('y')) || 0 }
    return { id, draft: newDraft(label, null, htmlToText(note)), place }
  })
  const edges = [...edgeCells.values()].map(({ id, label, cell }): GraphEdge => ({
    from: cell.attributes.get('source') ?? '',
    to: cell.attributes.get('target') ?? '',
    label: label || (labelsOfEdges.get(id) ?? ''),
  }))
  return { shapes, nodes, edges }
}

function reportLoose(edges: readonly GraphEdge[], name: string, problems: ProblemList): void {
  const loose = edges.filter((edge) => edge.from === '' || edge.to === '').length
  if (loose > 0)
    problems.add(
      `page “${name}”`,
      `${inWords(loose, 'line', 'lines')} ${loose === 1 ? 'is' : 'are'} not tied to a shape at both ends, so the shapes there come in side by side.`,
    )
}

// A tree, a branch or another outline with kinds as a picture: SVG from the layout. The face of type is the system's,
// because a picture on its own cannot bring ours along.
import { layoutTree } from '../domain/layout/tidy-tree.ts'
import { TREE_GAPS, type LayoutNode } from '../domain/layout/layout-node.ts'
import {
  treeToSvg,
  type PictureCard,
  type PictureText,
  type PictureTheme,
} from '../domain/layout/tree-svg.ts'
import { wrapText } from '../domain/layout/wrap-text.ts'
import type { ForeignNode } from '../domain/interchange/formats/foreign-tree.ts'
import { KIND_WORDS } from '../domain/interchange/formats/kind-words.ts'
import { readColours } from '../ui/read-colours.ts'

const FONT = 'system-ui, sans-serif'
const BODY = 14
const SMALL = 12
const LEADING = 1.3
const PADDING = 12
const WIDTH = 240

/** What stands small at the foot of a card; '' for nothing. */
export type FootOf = (node: ForeignNode) => string

/** The picture as SVG source. Assumptions are drawn as dashed cards, like the tests that hang on them. */
export function outlinePicture(roots: readonly ForeignNode[], footOf: FootOf = () => ''): string {
  const theme = themeNow()
  const cards: PictureCard[] = []
  const texts = new Map<string, PictureText>()
  const boxes = roots.map((node) => boxOf(node, null))
  const { positions, stacked } = layoutTree(boxes, TREE_GAPS)
  return treeToSvg(
    cards.map((card) => ({ ...card, ...positions.get(card.id), stacked: stacked.has(card.id) })),
    texts,
    theme,
  )

  function boxOf(node: ForeignNode, parentId: string | null): LayoutNode {
    const id = `c${cards.length}`
    const kind = node.kind ?? 'opportunity'
    const lines = wrapText(node.text, WIDTH - 2 * PADDING, theme.measure).length
    const foot = footOf(node)
    const smalls = foot === '' ? 1 : 2
    const height = Math.ceil(2 * PADDING + LEADING * (smalls * SMALL + lines * BODY))
    cards.push({
      id,
      parentId,
      kind: kind === 'assumption' ? 'test' : kind,
      x: 0,
      y: 0,
      width: WIDTH,
      height,
    })
    texts.set(id, { head: KIND_WORDS[kind], body: node.text, ...(foot === '' ? {} : { foot }) })
    return { id, width: WIDTH, height, children: node.children.map((child) => boxOf(child, id)) }
  }
}

const COLOURS = [
  'color-canvas',
  'color-text',
  'color-muted',
  'color-border',
  'color-outcome-stripe',
  'color-outcome-tint',
  'color-opportunity-stripe',
  'color-opportunity-tint',
  'color-solution-stripe',
  'color-solution-tint',
  'color-test-stripe',
  'color-test-tint',
] as const

function themeNow(): PictureTheme {
  // Paper is light whatever the theme is.
  const paper = document.createElement('div')
  paper.style.colorScheme = 'light'
  document.body.append(paper)
  const colours = readColours(COLOURS, paper)
  paper.remove()
  const context = document.createElement('canvas').getContext('2d')
  if (context) context.font = `${BODY}px ${FONT}`
  const kindOf = (kind: 'outcome' | 'opportunity' | 'solution' | 'test') => ({
    stripe: colours[`color-${kind}-stripe`],
    tint: colours[`color-${kind}-tint`],
  })
  return {
    background: colours['color-canvas'],
    text: colours['color-text'],
    muted: colours['color-muted'],
    edge: colours['color-border'],
    kinds: {
      outcome: kindOf('outcome'),
      opportunity: kindOf('opportunity'),
      solution: kindOf('solution'),
      test: kindOf('test'),
    },
    fontFamily: FONT,
    bodySize: BODY,
    smallSize: SMALL,
    lineHeight: LEADING,
    padding: PADDING,
    margin: 24,
    measure: (text) => context?.measureText(text).width ?? text.length * BODY * 0.6,
  }
}

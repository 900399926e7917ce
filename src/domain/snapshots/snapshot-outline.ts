// A snapshot as an outline, for outliners, mind maps and canvases: who it was, the story, what was heard, insights.
// Invariant: it is made from the page as it may be shown (page-to-share.ts), so nothing else can get in.
import type { ForeignField, ForeignNode, ForeignTree } from '../interchange/formats/foreign-tree.ts'
import { cleanText } from '../interchange/formats/clean-text.ts'
import { MARK_WORDS } from './marks-of.ts'
import type { PageModel } from './page-model.ts'
import { turnInWords } from './story-turns.ts'

/** The page as a tree with the alias at its root. */
export function snapshotToOutline(page: PageModel): ForeignTree {
  const facts = page.facts.map(([key, value]): ForeignField => [
    cleanText(key).toLowerCase(),
    cleanText(value),
  ])
  const fields = [...(page.day === '' ? [] : [['interviewed on', page.day] as const]), ...facts]
  const note = [...(page.quote === '' ? [] : [`“${page.quote}”`]), page.heldBack].filter(Boolean).join('\n')
  const root: ForeignNode = {
    text: words(page.alias),
    ...(note === '' ? {} : { note }),
    ...(fields.length === 0 ? {} : { fields }),
    children: [
      ...section('The story', storyNodes(page)),
      ...section('Opportunities', page.groups.flatMap(groupNodes)),
      ...section(
        'Insights',
        page.insights.map((insight) => node(insight)),
      ),
    ],
  }
  return { format: 'json', title: root.text, nodes: [root], problems: [], problemCount: 0 }
}

function storyNodes({ story, turns }: PageModel): readonly ForeignNode[] {
  return story.map((label, i) =>
    node(
      `${i + 1}. ${words(label)}`,
      turns.filter(({ from }) => from === i).map((turn) => node(turnInWords(turn))),
    ),
  )
}

function groupNodes({ moment, title, heard }: PageModel['groups'][number]): readonly ForeignNode[] {
  const cards = heard.map(({ kind, statement, quote }): ForeignNode => ({
    ...node(`${MARK_WORDS[kind]}: ${words(statement)}`),
    ...(quote === '' ? {} : { note: `“${quote}”` }),
  }))
  return title === '' ? cards : [node(moment === null ? title : `${moment + 1}. ${words(title)}`, cards)]
}

function section(text: string, children: readonly ForeignNode[]): readonly ForeignNode[] {
  return children.length === 0 ? [] : [node(text, children)]
}

function node(text: string, children: readonly ForeignNode[] = []): ForeignNode {
  return { text: words(text), children }
}

function words(text: string): string {
  return cleanText(text) || '…'
}

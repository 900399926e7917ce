// Writes a snapshot as Markdown, for wikis and chats that take no picture. Words of people are escaped, so that none of
// them becomes a heading, a link or markup.
import { MARK_WORDS } from './marks-of.ts'
import type { PageModel } from './page-model.ts'
import { turnInWords } from './story-turns.ts'

/** The whole page, nothing left out. `dayText` says a day as people read it. */
export function snapshotToMarkdown(page: PageModel, dayText: (day: string) => string): string {
  const blocks: string[] = [`# ${inline(page.alias)}`]
  const head = [
    ...(page.day ? [`Interviewed on ${dayText(page.day)}`] : []),
    ...page.facts.map(([key, value]) => `**${inline(key)}:** ${inline(value)}`),
  ]
  if (head.length > 0) blocks.push(head.join('  \n'))
  if (page.quote !== '') blocks.push(`> “${inline(page.quote)}”`)
  if (page.story.length > 0) {
    blocks.push('## The story')
    const lines = page.story.flatMap((label, i) => [
      `${i + 1}. ${inline(label)}`,
      ...page.turns.filter(({ from }) => from === i).map((turn) => `   - ${inline(turnInWords(turn))}`),
    ])
    blocks.push(lines.join('\n'))
  }
  if (page.groups.length > 0) blocks.push('## Opportunities')
  for (const group of page.groups) {
    if (group.title !== '')
      blocks.push(`### ${group.moment === null ? '' : `${group.moment + 1}\\. `}${inline(group.title)}`)
    blocks.push(
      group.heard
        .map(({ kind, statement, quote }) => {
          const words = `- **${MARK_WORDS[kind]}:** ${inline(statement)}`
          return quote === '' ? words : `${words}  \n  “${inline(quote)}”`
        })
        .join('\n'),
    )
  }
  if (page.insights.length > 0) {
    blocks.push('## Insights')
    blocks.push(page.insights.map((insight) => `- ${inline(insight)}`).join('\n'))
  }
  if (page.heldBack !== '') blocks.push(inline(page.heldBack))
  return `${blocks.join('\n\n')}\n`
}

/** One line of plain words: no line break, no character that Markdown or HTML in Markdown acts on, no bare address. */
function inline(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_{}[\]()<>#+!|~&]/g, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2')
    .replace(/^([-=])/, '\\$1')
    .replace(/(https?|ftp):\/\//gi, '$1\\://')
}

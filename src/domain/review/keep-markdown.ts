// A review as Markdown: one section per stop. Every text of the workspace reads back as the same words.
import { escapeMarkdown } from '../interchange/formats/escapes.ts'
import type { Keep, KeepBlock, KeepSection } from './keep-sections.ts'

/** The whole review; ends with a line break. */
export function keepMarkdown({ title, day, sections }: Keep): string {
  const parts = [`# ${words(title)}`, words(day), ...sections.map(section)]
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`
}

function words(text: string): string {
  return escapeMarkdown(text.replace(/\r\n?/g, '\n').trim())
}

function section({ title, question, blocks, remarks }: KeepSection, at: number): string {
  const said = remarks.map(({ text, fate }) => `- ${words(text)} (${words(fate)})`)
  return [
    `## ${at + 1}. ${title}`,
    `*${words(question)}*`,
    ...blocks.map(block),
    ...(said.length === 0 ? [] : ['### What was said', said.join('\n')]),
  ].join('\n\n')
}

function block(it: KeepBlock): string {
  switch (it.kind) {
    case 'statement':
      return `**${words(it.text)}**`
    case 'text':
      return words(it.text)
    case 'quote':
      return `> ${words(it.text)}${it.by === '' ? '' : ` (${words(it.by)})`}`
    case 'list':
      return `${words(it.title)}:\n\n${it.items.map((item) => `- ${words(item)}`).join('\n')}`
    case 'table':
      return [it.head, it.head.map(() => '---'), ...it.rows]
        .map((row, i) => `| ${row.map((cell) => (i === 1 ? cell : words(cell))).join(' | ')} |`)
        .join('\n')
  }
}

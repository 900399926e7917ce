// PlantUML mindmaps: stars (or plus and minus, or `#`) count the level; boxes, colours and styles are passed over.
import { finishOne, newDraft, newProblemList, type Draft, type ForeignReading } from './draft.ts'
import { htmlToText } from './html-text.ts'

/** Whether a text is a PlantUML mindmap. */
export function isPlantuml(source: string): boolean {
  return /^\ufeff?(?:[ \t]*(?:'[^\n]*)?\r?\n)*[ \t]*@start(?:mindmap|wbs)\b/.test(source.slice(0, 20_000))
}

const LINE = /^(\s*)([*+#-]+)(?:\[[^\]]{0,60}\])?(_)?(?::(.*)|\s+(.*))$/

/** The tree of a PlantUML mindmap or work breakdown. */
export function readPlantuml(source: string): ForeignReading {
  const problems = newProblemList()
  const roots: Draft[] = []
  const open: { draft: Draft; level: number }[] = []
  let title: string | null = null
  const lines = source.replace(/\r\n?/g, '\n').split('\n')
  let at =
    Math.max(
      0,
      lines.findIndex((line) => /^\s*@start(?:mindmap|wbs)\b/.test(line)),
    ) + 1
  for (; at < lines.length && !/^\s*@end(?:mindmap|wbs)\b/.test(lines[at] ?? ''); at += 1) {
    const line = lines[at] ?? ''
    const words = line.trim()
    if (words.startsWith('<style>'))
      while (at + 1 < lines.length && !/<\/style>/.test(lines[at] ?? '')) at += 1
    else if (/^title\s/.test(words)) title = words.slice(6)
    else {
      const found = LINE.exec(line)
      if (!found) {
        if (
          words !== '' &&
          !/^(?:'|\/'|<\/style>|!|skinparam|left side|right side|top to|left to|caption|header|footer|legend|scale|hide)/.test(
            words,
          )
        )
          problems.add(`line ${at + 1}`, `“${words.slice(0, 60)}” was not understood.`)
        continue
      }
      let text = found[5] ?? found[4] ?? ''
      // A box opened with `:` goes on until a line ends with `;`.
      if (found[4] !== undefined)
        while (
          at + 1 < lines.length &&
          !text.trimEnd().endsWith(';') &&
          !/^\s*@end/.test(lines[at + 1] ?? '')
        ) {
          at += 1
          text += `\n${lines[at] ?? ''}`
        }
      text = text
        .trimEnd()
        .replace(/;(?:\s*<<\w+>>)?$/, '')
        .replace(/\s*<<\w+>>$/, '')
      const level = (found[2] ?? '').length + (/^\s/.test(line) ? (found[1] ?? '').length : 0)
      while (open.length > 0 && (open.at(-1)?.level ?? 0) >= level) open.pop()
      const draft = newDraft(
        htmlToText(text.replaceAll('\\n', '<br>').replace(/\*\*([^*]+)\*\*|\/\/([^/]+)\/\//g, '$1$2')),
      )
      const home = open.at(-1)?.draft.children ?? roots
      home.push(draft)
      open.push({ draft, level })
    }
  }
  return finishOne('plantuml-mindmap', title ?? roots[0]?.text ?? null, roots, problems)
}

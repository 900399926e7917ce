// Plain text whose indentation is the tree: tabs or spaces, a card per line.
import { finishOne, newDraft, newProblemList, type Draft, type ForeignReading } from './draft.ts'
import { readLabel } from './kind-words.ts'
import { widthOf } from './markdown-lines.ts'
import { splitStatement } from './clean-text.ts'

/** The tree of an indented text; a line that names its kind ("Solution: …") is of that kind. */
export function readIndented(source: string): ForeignReading {
  const roots: Draft[] = []
  const open: { draft: Draft; width: number }[] = []
  for (const line of source.replace(/^\ufeff/, '').split(/\r\n?|[\n\u2028\u2029]/)) {
    const words = line.trim()
    if (words === '') continue
    const width = widthOf(/^\s*/.exec(line)?.[0] ?? '')
    while (open.length > 0 && (open.at(-1)?.width ?? 0) >= width) open.pop()
    const label = readLabel(words)
    const draft = newDraft(label && label.rest !== '' ? label.rest : words, label?.kind ?? null)
    const home = open.at(-1)?.draft.children ?? roots
    home.push(draft)
    open.push({ draft, width })
  }
  const title = roots.length === 1 ? splitStatement(roots[0]?.text ?? '').text : null
  return finishOne('text', title, roots, newProblemList())
}

// Text with speakers' names: "Name: text", "**Name:** text", and Otter's "Name  0:12" above the words. A paragraph below a
// label goes on being that speaker's until the next label or heading; what stands before any label is nobody's by name.

import { clockAlone } from './clock-time.ts'
import type { LabelledText } from './find-labels.ts'
import type { FrontMatter } from './front-matter.ts'
import { isFooter } from './meta-lines.ts'
import { isStageDirection } from './plain-words.ts'
import { boldAlone, tableWords, type TextLine } from './text-lines.ts'
import { startParagraphs, type TextReading } from './text-reading.ts'

/** Reads the body of a labelled text. */
export function readLabelled(
  lines: readonly TextLine[],
  front: FrontMatter,
  { labels, census }: LabelledText,
  isMarkdown: boolean,
): TextReading {
  const paragraphs = startParagraphs(isMarkdown)
  const preface = [...front.preface]
  const { count } = census
  const isOtter = count.time > count.bold + count.colon
  for (let index = front.body; index < lines.length; index += 1) {
    const line = lines[index]
    if (line === undefined) continue
    const label = labels.get(index)
    const time = line.kind === 'words' ? clockAlone(line.text) : null
    if (label !== undefined) {
      paragraphs.speaker(label.name, label.at)
      if (label.rest !== '') paragraphs.add(label.rest)
      index += label.lines - 1
    } else if (line.kind === 'blank' || line.kind === 'rule') paragraphs.end()
    else if (line.kind === 'heading') paragraphs.heading(line.text)
    else if (isFooter(line.text)) {
      paragraphs.end()
      preface.push(line.text)
    } else if (isStageDirection(line.text)) paragraphs.stage(line.text)
    else if (time !== null) paragraphs.time(time)
    else if (isMarkdown && boldAlone(line.text) !== null) paragraphs.heading(line.text)
    else if (line.kind === 'table') {
      paragraphs.end()
      paragraphs.add(tableWords(line.text))
      paragraphs.end()
    } else if (line.text.startsWith('>>')) {
      paragraphs.speaker(null, null)
      paragraphs.add(line.text.replace(/^[>\s]+/, ''))
    } else {
      if (line.kind === 'bullet') paragraphs.end()
      paragraphs.add(line.text)
    }
  }
  paragraphs.end()
  const format = isOtter ? 'otter' : isMarkdown ? 'markdown' : 'plain'
  return { format, title: front.title, preface, utterances: paragraphs.utterances() }
}

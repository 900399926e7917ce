// Text without speakers: paragraphs, list items and table rows become turns of nobody in particular. Where every line or
// two has a time (a copied video transcript) the lines flow together like captions.

import type { Utterance } from './assemble-turns.ts'
import { clockAlone, clockBefore } from './clock-time.ts'
import type { FrontMatter } from './front-matter.ts'
import { isFooter } from './meta-lines.ts'
import { isStageDirection } from './plain-words.ts'
import { boldAlone, paragraphWords, tableWords, type TextLine } from './text-lines.ts'
import { startParagraphs, type TextReading } from './text-reading.ts'

/** Reads the body of an unlabelled text. */
export function readProse(lines: readonly TextLine[], front: FrontMatter, isMarkdown: boolean): TextReading {
  const body = lines.slice(front.body)
  if (isTimed(body)) {
    return {
      format: 'plain',
      title: front.title,
      preface: front.preface,
      utterances: readTimed(body, isMarkdown),
    }
  }
  const paragraphs = startParagraphs(isMarkdown)
  const preface = [...front.preface]
  for (const line of body) {
    if (line.kind === 'blank' || line.kind === 'rule') paragraphs.end()
    else if (line.kind === 'heading') paragraphs.heading(line.text)
    else if (isMarkdown && boldAlone(line.text) !== null && !isStageDirection(line.text))
      paragraphs.heading(line.text)
    else if (isFooter(line.text)) {
      paragraphs.end()
      preface.push(line.text)
    } else if (isStageDirection(line.text)) paragraphs.stage(line.text)
    else if (line.kind === 'table') {
      paragraphs.end()
      paragraphs.add(tableWords(line.text))
      paragraphs.end()
    } else {
      if (line.kind === 'bullet' || line.text.startsWith('>>')) paragraphs.end()
      if (line.text === '') paragraphs.end()
      paragraphs.add(line.text.replace(/^>>+\s*/, ''))
    }
  }
  paragraphs.end()
  return { format: 'prose', title: front.title, preface, utterances: paragraphs.utterances() }
}

/** At least five times, and one for every three lines of words or more. */
function isTimed(lines: readonly TextLine[]): boolean {
  let [times, words] = [0, 0]
  for (const line of lines) {
    if (line.kind !== 'words') continue
    if (clockAlone(line.text) !== null) times += 1
    else {
      words += 1
      if (clockBefore(line.text) !== null) times += 1
    }
  }
  return times >= 5 && times * 3 >= words
}

function readTimed(lines: readonly TextLine[], isMarkdown: boolean): Utterance[] {
  const utterances: Utterance[] = []
  let at: number | null = null
  for (const line of lines) {
    if (line.kind === 'blank' || line.kind === 'rule') continue
    const alone = clockAlone(line.text)
    if (alone !== null) {
      at = alone
      continue
    }
    const timed = clockBefore(line.text)
    if (timed !== null) at = timed.at
    const text = paragraphWords(timed?.rest ?? line.text, isMarkdown)
    const kind = line.kind === 'heading' ? 'heading' : isStageDirection(text) ? 'stage' : 'speech'
    utterances.push({ kind, name: null, text, at, endsAt: null, isFresh: false })
    at = null
  }
  return utterances
}

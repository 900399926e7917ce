// Scrolling captions (automatic ones of video sites) show every line twice: once as the new line, once as the line above
// the next. When a file does so throughout, the repeats are folded; otherwise two equal lines were said twice.

import type { CuePart, CueText } from './cue-text.ts'
import type { TurnMark } from './transcript.ts'

/** The same texts without repeats, and how many lines were folded. */
export function foldRepeatedLines(texts: readonly CueText[]): { texts: readonly CueText[]; folded: number } {
  let repeats = 0
  let before = ''
  for (const text of texts) {
    const lines = wordLines(text)
    if (lines.length > 0 && lines[0] === before) repeats += 1
    before = lines.at(-1) ?? before
  }
  if (texts.length < 6 || repeats < texts.length * 0.4) return { texts, folded: 0 }
  let folded = 0
  before = ''
  const kept = texts.map((text) => {
    const [first, ...others] = text.parts
    const isRepeat = first !== undefined && others.length === 0 && wordLines(text)[0] === before
    before = wordLines(text).at(-1) ?? before
    if (!isRepeat) return text
    folded += 1
    return { ...text, parts: [withoutFirstLine(first)] }
  })
  return { texts: kept, folded }
}

function wordLines(text: CueText): string[] {
  return text.parts
    .flatMap((part) => part.text.split('\n'))
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

function withoutFirstLine(part: CuePart): CuePart {
  const lines = part.text.split('\n')
  const first = lines.findIndex((line) => line.trim() !== '')
  const dropped = lines.slice(0, first + 1).join('\n').length + 1
  const marks = part.marks.filter(([at]) => at >= dropped).map(([at, time]): TurnMark => [at - dropped, time])
  return { ...part, text: lines.slice(first + 1).join('\n'), marks }
}

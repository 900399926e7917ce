// The speaker labels of a text file, line by line, and the census that says which of them are speakers.

import { clockAlone } from './clock-time.ts'
import { takeLabelCensus, type LabelCensus } from './label-census.ts'
import { looksLikeName, parseLabel, type SpeakerLabel } from './speaker-label.ts'
import { boldAlone, type TextLine } from './text-lines.ts'

export interface FoundLabel extends SpeakerLabel {
  /** How many lines the label itself takes (a name above a time takes two). */
  lines: number
}

export interface LabelledText {
  /** The accepted label that begins on a line, by line index. */
  labels: ReadonlyMap<number, FoundLabel>
  census: LabelCensus
}

/** Finds the speakers' labels from line index `from` on. */
export function findLabels(lines: readonly TextLine[], from: number): LabelledText {
  const candidates = new Map<number, FoundLabel>()
  let units = 0
  for (let index = from; index < lines.length; index += 1) {
    const line = lines[index]
    if (line === undefined || line.kind === 'blank' || line.kind === 'rule') continue
    const label = labelAt(lines, index)
    if (label !== null) candidates.set(index, label)
    const isStart = index === from || lines[index - 1]?.kind === 'blank'
    if (label !== null || (isStart && line.kind !== 'heading')) units += 1
    if (label !== null) index += label.lines - 1
  }
  const census = takeLabelCensus([...candidates.values()], units)
  return { labels: new Map([...candidates].filter(([, label]) => census.isSpeaker(label))), census }
}

function labelAt(lines: readonly TextLine[], index: number): FoundLabel | null {
  const line = lines[index]
  if (line === undefined || line.kind === 'heading' || line.kind === 'table') return null
  const label = line.kind === 'words' || line.text.startsWith('**') ? parseLabel(line.text) : null
  if (label !== null) return { ...label, lines: 1 }
  if (line.kind !== 'words') return null
  const bold = boldAlone(line.text)
  const next = lines[index + 1]
  if (bold !== null && next?.kind === 'words' && looksLikeName(bold)) {
    return { name: bold, style: 'bold', at: null, rest: '', lines: 1 }
  }
  const at = next?.kind === 'words' ? clockAlone(next.text) : null
  if (at !== null && looksLikeName(line.text))
    return { name: line.text, style: 'time', at, rest: '', lines: 2 }
  return null
}

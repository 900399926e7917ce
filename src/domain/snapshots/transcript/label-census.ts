// Which "Name:" lines of a file are speakers. A label counts when it keeps coming back, names a role or stands in bold or
// beside a time; a name met once counts only beside others like it. "And a follow-up:" and "Note:" never do.

import { foldText } from './fold-text.ts'
import { isRoleName, looksLikeName, type LabelStyle, type SpeakerLabel } from './speaker-label.ts'

export interface LabelCensus {
  /** Whether a label found on a line is a speaker's in this file. */
  isSpeaker: (label: SpeakerLabel) => boolean
  /** How many lines begin with a speaker's label, by style. */
  count: Readonly<Record<LabelStyle, number>>
  total: number
}

const MOST_SPEAKERS = 100

interface Candidate {
  name: string
  count: number
  styles: Set<LabelStyle>
}

/**
 * Takes the census of all label candidates. `units` is how many paragraphs (or cues) the file has: labels that head only
 * a few of them are not what the file is made of. `known`: names the file states otherwise (voice tags).
 */
export function takeLabelCensus(
  labels: readonly SpeakerLabel[],
  units: number,
  known: readonly string[] = [],
): LabelCensus {
  const candidates = new Map<string, Candidate>()
  for (const label of labels) {
    if (!isCandidate(label)) continue
    const key = foldText(label.name).text.trim()
    const candidate = candidates.get(key) ?? { name: label.name, count: 0, styles: new Set() }
    candidate.count += 1
    candidate.styles.add(label.style)
    candidates.set(key, candidate)
  }
  const knownKeys = new Set(known.map((name) => foldText(name).text.trim()))
  const all = [...candidates.entries()]
  const isAnchor = ([key, candidate]: [string, Candidate]): boolean =>
    knownKeys.has(key) ||
    candidate.count >= (isLowerCase(candidate.name) ? 3 : 2) ||
    isRoleName(candidate.name)
  const anchors = all.filter(isAnchor)
  // Nobody interviews this many people at once: such a file is a list, and only names that come back are names.
  const isCrowd = all.length > MOST_SPEAKERS
  const anchorStyles = new Set(anchors.flatMap(([, candidate]) => [...candidate.styles]))
  if (knownKeys.size > 0) anchorStyles.add('colon')
  const everyLine = all.reduce((sum, [, candidate]) => sum + candidate.count, 0)
  const isAllLabels = everyLine >= 2 && everyLine >= units * 0.8
  const isTimed = all.filter(([, candidate]) => candidate.styles.has('time')).length >= 1
  const accepted = new Map(
    all.filter((entry) => {
      const [, candidate] = entry
      if (isAnchor(entry)) return true
      if (isCrowd) return false
      if (isAllLabels) return true
      if (isLowerCase(candidate.name)) return false
      if (candidate.styles.has('time')) return isTimed
      return (
        anchors.length > 0 &&
        [...candidate.styles].some((style) => anchorStyles.has(style) || style === 'bold')
      )
    }),
  )
  const count: Record<LabelStyle, number> = { colon: 0, bold: 0, time: 0 }
  for (const label of labels) {
    if (isCandidate(label) && accepted.has(foldText(label.name).text.trim())) count[label.style] += 1
  }
  const total = count.colon + count.bold + count.time
  // One label alone makes a talk only when it heads much of the text ("Design mandate:" in a report does not).
  const share = accepted.size > 1 ? 0.12 : 0.4
  const isEnough = knownKeys.size > 0 || count.time > 0 || (total >= 2 && total >= units * share)
  if (!isEnough) return { isSpeaker: () => false, count: { colon: 0, bold: 0, time: 0 }, total: 0 }
  return {
    isSpeaker: (label) => isCandidate(label) && accepted.has(foldText(label.name).text.trim()),
    count,
    total,
  }
}

function isLowerCase(name: string): boolean {
  return name === name.toLowerCase() && name !== name.toUpperCase()
}

/** A name by its shape; one lower-case word ("me", "anna", "speaker_01") may be one when it keeps coming back. */
function isCandidate(label: SpeakerLabel): boolean {
  if (looksLikeName(label.name)) return true
  return /^[\p{Ll}][\p{L}\p{N}_.-]{1,15}$/u.test(label.name) && !isStopWord(label.name)
}

function isStopWord(word: string): boolean {
  const capitalised = word.charAt(0).toUpperCase() + word.slice(1)
  return !looksLikeName(capitalised)
}

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
  const keys = candidateKeys(labels)
  const candidates = new Map<string, Candidate>()
  for (const label of labels) {
    const key = keys.get(label.name)
    if (key === undefined) continue
    const candidate = candidates.get(key) ?? { name: label.name, count: 0, styles: new Set() }
    candidate.count += 1
    candidate.styles.add(label.style)
    candidates.set(key, candidate)
  }
  const accepted = acceptNames(candidates, units, new Set(known.map(foldName)))
  const isSpeaker = (label: SpeakerLabel): boolean => accepted.has(keys.get(label.name) ?? '')
  const count: Record<LabelStyle, number> = { colon: 0, bold: 0, time: 0 }
  for (const label of labels) if (isSpeaker(label)) count[label.style] += 1
  const total = count.colon + count.bold + count.time
  // One label alone makes a talk only when it heads much of the text ("Design mandate:" in a report does not).
  const share = accepted.size > 1 ? 0.12 : 0.4
  const isEnough = known.length > 0 || count.time > 0 || (total >= 2 && total >= units * share)
  if (!isEnough) return { isSpeaker: () => false, count: { colon: 0, bold: 0, time: 0 }, total: 0 }
  return { isSpeaker, count, total }
}

/** The folded name of every label that has the shape of one. */
function candidateKeys(labels: readonly SpeakerLabel[]): ReadonlyMap<string, string> {
  const counts = new Map<string, number>()
  for (const { name } of labels) counts.set(name, (counts.get(name) ?? 0) + 1)
  // So many names are a list, not a talk: only those that come back are looked at.
  const isList = counts.size > MOST_SPEAKERS * 20
  const keys = new Map<string, string>()
  for (const [name, count] of counts) {
    if ((!isList || count > 1) && isCandidate(name)) keys.set(name, foldName(name))
  }
  return keys
}

/** The folded names that are speakers' names. */
function acceptNames(
  candidates: ReadonlyMap<string, Candidate>,
  units: number,
  known: ReadonlySet<string>,
): ReadonlySet<string> {
  const all = [...candidates.entries()]
  const isAnchor = ([key, candidate]: [string, Candidate]): boolean =>
    known.has(key) || candidate.count >= (isLowerCase(candidate.name) ? 3 : 2) || isRoleName(candidate.name)
  const anchors = all.filter(isAnchor)
  const anchorStyles = new Set(anchors.flatMap(([, candidate]) => [...candidate.styles]))
  if (known.size > 0) anchorStyles.add('colon')
  const everyLine = all.reduce((sum, [, candidate]) => sum + candidate.count, 0)
  const isAllLabels = everyLine >= 2 && everyLine >= units * 0.8
  // Nobody interviews this many people at once: such a file is a list, and only names that come back are names.
  const isCrowd = all.length > MOST_SPEAKERS
  const accepted = all.filter((entry) => {
    const [, candidate] = entry
    if (isAnchor(entry)) return true
    if (isCrowd) return false
    if (isAllLabels) return true
    if (isLowerCase(candidate.name)) return false
    if (candidate.styles.has('time')) return true
    return (
      anchors.length > 0 && [...candidate.styles].some((style) => anchorStyles.has(style) || style === 'bold')
    )
  })
  return new Set(accepted.map(([key]) => key))
}

function foldName(name: string): string {
  return foldText(name).text.trim()
}

function isLowerCase(name: string): boolean {
  return name === name.toLowerCase() && name !== name.toUpperCase()
}

/** A name by its shape; one or two lower-case words ("me", "anna lee") may be one when they keep coming back. */
function isCandidate(name: string): boolean {
  if (looksLikeName(name)) return true
  const isPlain = /^\p{Ll}[\p{L}\p{N}_.-]{1,15}(?: \p{Ll}[\p{L}.-]{0,15})?$/u.test(name)
  return isPlain && name.split(' ').every(isNameWord)
}

/** Whether a word could be a name if it were capitalised. */
function isNameWord(word: string): boolean {
  return looksLikeName(word.charAt(0).toUpperCase() + word.slice(1)) && !ARTICLES.has(word)
}

const ARTICLES = new Set(
  'a an the my your our their this that these those for in on at with of is are was'.split(' '),
)

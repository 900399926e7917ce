// Whether a line begins with a speaker's name: "Anna:", "**Anna:**", "[00:12] Anna:", "Anna (00:12):", "[Anna]:",
// "Anna  0:12". One line says what it could be; whether it is one, the whole file decides (label-census.ts).

import { CLOCK, parseClock } from './clock-time.ts'

/** `colon`: "Anna:"; `bold`: "**Anna:**"; `time`: a name and a time on a line of their own. */
export type LabelStyle = 'colon' | 'bold' | 'time'

export interface SpeakerLabel {
  name: string
  style: LabelStyle
  /** Seconds, when the label carries a time. */
  at: number | null
  /** What follows the label on its line. */
  rest: string
}

const LEAD = /^(?:(?:[-*+•>]\s+)(?=\*\*|__)|>>+\s*)/
const TIME_FIRST = new RegExp(String.raw`^[[(<]?\s*(${CLOCK})\s*[\])>]?\s*([-–—|]?)\s*`)
const NAME = String.raw`(\*\*|__)?(?:\[([^\]:]{1,60})\]|([\p{L}\p{N}][^:：*\n]{0,60}?))\s*(\*\*|__)?`
const TIME =
  String.raw`\s*(?:[-–—,|@]\s*)?[[(]?\s*(?<![\d:])(${CLOCK})(?:\s*-{1,2}>?\s*${CLOCK})?` +
  String.raw`\s*(?:[AaPp]\.?[Mm]\.?)?\s*[\])]?\s*`
// A URL ("https://"), a path and a namespace are no labels: white space, the end or a non-ASCII letter follows the colon.
const WITH_COLON = new RegExp(
  String.raw`^${NAME}(?:${TIME})?(\*\*|__)?[:：](\*\*|__)?(?=\s|$|[^\x00-\x7f])\s*`,
  'u',
)
const WITH_TIME = new RegExp(String.raw`^${NAME}(?:${TIME})(\*\*|__)?$`, 'u')
const NAME_ALONE = new RegExp(String.raw`^${NAME}$`, 'u')
const ONLY_TIME = new RegExp(String.raw`^[[(]?\s*(${CLOCK})\s*[\])]?$`)

/** What label a line could begin with; null when it cannot be one. */
export function parseLabel(line: string): SpeakerLabel | null {
  const trimmed = line.trim()
  if (trimmed.slice(0, 120).search(/[:：]/) < 0) return null
  let skipped = LEAD.exec(trimmed)?.[0].length ?? 0
  const timeFirst = TIME_FIRST.exec(trimmed.slice(skipped, skipped + 40))
  const early = timeFirst?.[1] === undefined ? null : parseClock(timeFirst[1])
  if (timeFirst !== null && early !== null) skipped += timeFirst[0].length
  const head = trimmed.slice(skipped, skipped + 160)
  const withColon = WITH_COLON.exec(head)
  if (withColon === null) {
    if (trimmed.length > 120) return null
    const hasDash = early !== null && timeFirst?.[2] !== ''
    const match = WITH_TIME.exec(head) ?? (hasDash ? NAME_ALONE.exec(head) : null)
    return match === null ? null : labelFrom(match, early, 'time', '')
  }
  const rest = trimmed.slice(skipped + withColon[0].length)
  const restTime = ONLY_TIME.exec(rest.slice(0, 40))?.[1]
  if (restTime !== undefined) return labelFrom(withColon, parseClock(restTime), 'time', '')
  const style =
    rest === '' && withColon[5] !== undefined ? 'time' : withColon[1] === undefined ? 'colon' : 'bold'
  return labelFrom(withColon, early, style, rest)
}

function labelFrom(
  match: RegExpExecArray,
  early: number | null,
  style: LabelStyle,
  rest: string,
): SpeakerLabel | null {
  const [, boldOpen, bracketed, bare, boldClose, clock, boldAfterTime, boldAfterColon] = match
  const name = (bracketed ?? bare ?? '').replace(/\s+/g, ' ').trim()
  const isClosed = (boldClose ?? boldAfterTime ?? boldAfterColon) !== undefined
  if ((boldOpen !== undefined) !== isClosed || !/\p{L}/u.test(name)) return null
  return { name, style, at: early ?? (clock === undefined ? null : parseClock(clock)), rest }
}

const PARTICLES = new Set(
  "de da del della der den di dos du el la le of the van von vom bin ibn al y e and und et & zu zur ten ter 't".split(
    ' ',
  ),
)
const NO_NAMES = new Set(
  (
    'note notes nb ps n.b example examples summary conclusion date time url uri link links http https source sources ' +
    'email e-mail mail subject from to re cc location warning tip tips hint important remember reminder today tomorrow ' +
    'first second third finally last also so and but or yes no ok okay well now then next because however update edit ' +
    'todo caution info status title topic description keywords tags language kind purpose goal goals agenda context ' +
    'background result results finding findings insight insights recommendation recommendations method problem ' +
    'solution reason why what when where how who step bonus spoiler pros cons total price disclaimer copyright ' +
    'published duration recorded recording transcript transcription chapter section part page figure table ' +
    'task tasks feedback comment comments severity frequency impact'
  ).split(' '),
)
const INTERVIEWER_ROLE =
  /^(?:the )?(?:interviewer|moderator|host|facilitator|researcher|question|q|int|mod)s?\s*#?\d{0,2}$/i
const PARTICIPANT_ROLE =
  /^(?:the )?(?:participant|interviewee|respondent|guest|customer|user|client|subject|answer|p|a)\s*#?\d{0,3}$/i
const NUMBERED_ROLE = /^(?:unknown )?(?:speaker|sprecher|person|voice|caller|unknown)[\s_#]*[\da-z]{0,3}$/i

/** The side a name alone gives away: "Moderator", "P11", "Guest 2". */
export function sideOfName(name: string): 'interviewer' | 'participant' | 'unknown' {
  if (INTERVIEWER_ROLE.test(name)) return 'interviewer'
  return PARTICIPANT_ROLE.test(name) ? 'participant' : 'unknown'
}

/** "Interviewer", "P11", "Speaker 2": a name that is surely a speaker's. Single letters are not sure enough. */
export function isRoleName(name: string): boolean {
  return name.length > 1 && (sideOfName(name) !== 'unknown' || NUMBERED_ROLE.test(name))
}

/** Whether a text has the shape of a name: few words, each capitalised, none of them a heading's usual word. */
export function looksLikeName(name: string): boolean {
  if (name.length > 48) return false
  // "Jo Smith (she/her)", "Jo Smith | Acme": the name people give themselves in a call.
  const parts = name
    .replace(/\([^()]*\)/g, ' ')
    .trim()
    .split(/\s+[|–—-]\s+/)
  return parts.length <= 2 && parts.every(isNamePart)
}

function isNamePart(part: string): boolean {
  // An initial may close a name: "Maya R."
  if (part === '' || NO_NAMES.has(part.toLowerCase())) return false
  if (/[?!;"“”=<>{}|\\/$%^+\]]/.test(part) || /,$|(?<!\s\p{Lu})\.$/u.test(part)) return false
  const words = part.split(/\s+/)
  if (words.length > 5) return false
  return words.every((word, index) => {
    if (index > 0 && PARTICLES.has(word.toLowerCase())) return true
    // Devices join calls under their own names: "iPhone".
    if (!/^(?:\p{Ll}?\p{Lu}|[\p{Lt}\p{Lo}\p{N}#_.(&'’@])/u.test(word)) return false
    return !/^\p{L}{2,}\.$/u.test(word) || /^(?:dr|mr|mrs|ms|prof|st|jr|sr)\.$/i.test(word)
  })
}

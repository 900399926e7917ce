// One cue's words out of its markup: voice tags, styling tags, times inside the words, entities, and JSON payloads. Tags
// we know go, everything else in angle brackets ("<inaudible>") is words and stays.

import { parseClock } from './clock-time.ts'
import { decodeEntities } from './plain-words.ts'
import type { TurnMark } from './transcript.ts'

export interface CuePart {
  /** The voice tag's name; null for a voice without a name; undefined when no voice tag says whose words these are. */
  voice: string | null | undefined
  /** Words with the cue's own line breaks. */
  text: string
  marks: readonly TurnMark[]
}

export interface CueText {
  parts: readonly CuePart[]
  /** A voice was closed by `</v>` in this cue. */
  isClosed: boolean
  /** A tag was opened and never finished. */
  hasOpenTag: boolean
  /** It begins like a JSON payload and is none. */
  hasBadPayload: boolean
}

const KNOWN_TAGS = new Set(
  'c i b u v ruby rt rp lang font s em strong span br div p small big sub sup mark a'.split(' '),
)

const LONGEST_TAG = 300
/** No caption is this long; whatever it is, its words are taken as they stand. */
const LONGEST_CUE = 100_000

/** Reads a cue's lines. Never throws; what cannot be understood stays as words. */
export function readCueText(lines: readonly string[]): CueText {
  const raw = lines.join('\n')
  const trimmed = raw.trim()
  if (trimmed.startsWith('{') && trimmed.length < 100_000) {
    const payload = readPayload(trimmed)
    if (payload !== null) return { parts: [payload], isClosed: true, hasOpenTag: false, hasBadPayload: false }
    if (/^\{\s*"/.test(trimmed)) {
      return {
        parts: [{ voice: null, text: raw, marks: [] }],
        isClosed: false,
        hasOpenTag: false,
        hasBadPayload: true,
      }
    }
  }
  if (raw.length > LONGEST_CUE || (!raw.includes('<') && !raw.includes('&'))) {
    return {
      parts: [{ voice: undefined, text: raw, marks: [] }],
      isClosed: false,
      hasOpenTag: false,
      hasBadPayload: false,
    }
  }
  return readTags(raw)
}

function readTags(raw: string): CueText {
  const parts: CuePart[] = []
  let [isClosed, hasOpenTag] = [false, false]
  let voice: string | null | undefined
  let text = ''
  let marks: TurnMark[] = []
  const closePart = (): void => {
    if (text.trim() !== '') parts.push({ voice, text, marks })
    text = ''
    marks = []
  }
  let index = 0
  while (index < raw.length) {
    const bracket = raw.indexOf('<', index)
    const words = raw.slice(index, bracket < 0 ? raw.length : bracket)
    text += decodeEntities(words)
    if (bracket < 0) break
    // A tag is short, so the search for its end looks no further than a tag may reach.
    const reach = raw.slice(bracket + 1, bracket + 1 + LONGEST_TAG)
    const stop = reach.search(/[<>]/)
    const isUnfinished = stop < 0 || reach.charAt(stop) === '<'
    const inside = isUnfinished ? reach.slice(0, 40) : reach.slice(0, stop)
    const name = /^\/?([a-z]{1,6})(?=[\s.>/]|$)/i.exec(inside)?.[1]?.toLowerCase()
    const isKnown = name !== undefined && KNOWN_TAGS.has(name)
    if (isUnfinished) {
      if (isKnown) {
        hasOpenTag = true
        index = bracket + 1 + (/^\/?[\w.]+\s?/.exec(inside)?.[0].length ?? 0)
      } else {
        text += '<'
        index = bracket + 1
      }
      continue
    }
    index = bracket + stop + 2
    const time = parseClock(inside.trim())
    if (time !== null) marks.push([text.length, time])
    else if (!isKnown) text += `<${decodeEntities(inside)}>`
    else if (name === 'v') {
      closePart()
      if (inside.startsWith('/')) {
        isClosed = true
        voice = undefined
      } else voice = voiceName(inside)
    } else if (name === 'br') text += '\n'
  }
  closePart()
  return { parts, isClosed, hasOpenTag, hasBadPayload: false }
}

/** "v.loud.first Mary Ann" → "Mary Ann". */
function voiceName(inside: string): string | null {
  const space = inside.search(/\s/)
  const name = space < 0 ? '' : decodeEntities(inside.slice(space)).replace(/\s+/g, ' ').trim()
  return name === '' ? null : name
}

const TEXT_FIELDS = ['spokenText', 'text', 'content', 'body', 'message', 'transcript', 'caption']
const SPEAKER_FIELDS = ['speakerName', 'speaker', 'displayName', 'name', 'userName', 'participant']

function readPayload(raw: string): CuePart | null {
  let value: unknown
  try {
    value = JSON.parse(raw)
  } catch {
    return null
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null
  const fields = new Map<string, unknown>(Object.entries(value))
  const text = firstText(fields, TEXT_FIELDS)
  if (text === null) return null
  return { voice: firstText(fields, SPEAKER_FIELDS)?.trim() || null, text, marks: [] }
}

function firstText(fields: ReadonlyMap<string, unknown>, names: readonly string[]): string | null {
  for (const name of names) {
    const value = fields.get(name)
    if (typeof value === 'string') return value
    if (typeof value !== 'object' || value === null) continue
    // A speaker may be an object of its own: {"speaker": {"displayName": "…"}}.
    const nested = new Map<string, unknown>(Object.entries(value))
    for (const inner of SPEAKER_FIELDS) {
      const name = nested.get(inner)
      if (typeof name === 'string') return name
    }
  }
  return null
}

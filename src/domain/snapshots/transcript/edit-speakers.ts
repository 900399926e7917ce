// Mending speakers: a better name, two spellings of one person made one, who asks and who answers. Turns keep their
// places and their words, so every mark in the transcript stays where it was.

import { foldText } from './fold-text.ts'
import type { Speaker, SpeakerSide, Transcript } from './transcript.ts'

/** Gives a speaker another name; that of another speaker makes the two one. An empty name or an unknown key changes nothing. */
export function renameSpeaker(transcript: Transcript, key: string, name: string): Transcript {
  const tidy = name.replace(/\s+/g, ' ').trim()
  const same = transcript.speakers.find(
    (speaker) => speaker.key !== key && speaker.name.toLowerCase() === tidy.toLowerCase(),
  )
  if (same && tidy !== '') return mergeSpeakers(transcript, key, same.key)
  return tidy === '' ? transcript : changeSpeaker(transcript, key, (speaker) => ({ ...speaker, name: tidy }))
}

/** Says on which side of the talk a speaker is. */
export function setSide(transcript: Transcript, key: string, side: SpeakerSide): Transcript {
  return changeSpeaker(transcript, key, (speaker) => ({ ...speaker, side }))
}

/**
 * Makes two speakers one: everything `from` said was said by `into`. The name of `into` stays; its side too unless it is
 * unknown. Unknown or equal keys change nothing.
 */
export function mergeSpeakers(transcript: Transcript, from: string, into: string): Transcript {
  const gone = transcript.speakers.find((speaker) => speaker.key === from)
  const kept = transcript.speakers.find((speaker) => speaker.key === into)
  if (gone === undefined || kept === undefined || from === into) return transcript
  const side = kept.side === 'unknown' ? gone.side : kept.side
  return {
    ...transcript,
    speakers: transcript.speakers
      .filter((speaker) => speaker.key !== from)
      .map((speaker) => (speaker.key === into ? { ...speaker, side } : speaker)),
    turns: transcript.turns.map((turn) => (turn.speaker === from ? { ...turn, speaker: into } : turn)),
  }
}

/**
 * The sides that the workspace knows: members of the trio ask, the person whose snapshot it is answers, and so does
 * whoever is the only one left beside the trio. A side that is set stays.
 */
export function sidesOfPeople(
  transcript: Transcript,
  memberNames: readonly string[],
  alias: string,
): Transcript {
  const isOne = (name: string, of: string): boolean => {
    const [a, b] = [foldName(name), foldName(of)]
    return a !== '' && (a === b || a === b.split(' ')[0] || a.split(' ')[0] === b)
  }
  const sides = new Map(
    transcript.speakers.map(({ key, name, side }): [string, SpeakerSide] => {
      if (side !== 'unknown') return [key, side]
      if (isOne(name, alias)) return [key, 'participant']
      return [key, memberNames.some((member) => isOne(name, member)) ? 'interviewer' : 'unknown']
    }),
  )
  const left = transcript.speakers.filter(({ key }) => sides.get(key) === 'unknown')
  const all = [...sides.values()]
  const [only] = left
  if (only && left.length === 1 && all.includes('interviewer') && !all.includes('participant'))
    sides.set(only.key, 'participant')
  if (transcript.speakers.every(({ key, side }) => sides.get(key) === side)) return transcript
  const speakers = transcript.speakers.map((each) => ({ ...each, side: sides.get(each.key) ?? each.side }))
  return { ...transcript, speakers }
}

export interface LikelySame {
  /** The speaker to merge away: the one who said less. */
  from: string
  into: string
  why: 'spelling' | 'first-name' | 'initials'
}

/** Pairs of speakers who are probably one person. Numbered names ("Speaker 1", "P2") never are. */
export function likelySameSpeakers(transcript: Transcript): readonly LikelySame[] {
  const said = new Map<string, number>()
  for (const turn of transcript.turns) {
    if (turn.speaker !== null) said.set(turn.speaker, (said.get(turn.speaker) ?? 0) + turn.text.length)
  }
  // More speakers than this are not people spelled two ways, and every pair is compared.
  const speakers = transcript.speakers.slice(0, 60)
  const pairs: LikelySame[] = []
  speakers.forEach((one, index) => {
    for (const other of speakers.slice(index + 1)) {
      const why = likeness(one, other)
      if (why === null) continue
      const oneSaidMore = (said.get(one.key) ?? 0) >= (said.get(other.key) ?? 0)
      pairs.push(
        oneSaidMore ? { from: other.key, into: one.key, why } : { from: one.key, into: other.key, why },
      )
    }
  })
  return pairs
}

function changeSpeaker(
  transcript: Transcript,
  key: string,
  change: (speaker: Speaker) => Speaker,
): Transcript {
  if (!transcript.speakers.some((speaker) => speaker.key === key)) return transcript
  return {
    ...transcript,
    speakers: transcript.speakers.map((speaker) => (speaker.key === key ? change(speaker) : speaker)),
  }
}

function likeness(one: Speaker, other: Speaker): LikelySame['why'] | null {
  const [a, b] = [foldName(one.name), foldName(other.name)]
  if (a === '' || b === '' || /\d/.test(a + b)) return null
  if (one.side !== 'unknown' && other.side !== 'unknown' && one.side !== other.side) return null
  const shorter = Math.min(a.length, b.length)
  const allowed = shorter >= 8 ? 2 : shorter >= 4 ? 1 : 0
  if (spellingDistance(a, b, allowed) <= allowed) return 'spelling'
  const [few, many] = a.split(' ').length <= b.split(' ').length ? [a, b] : [b, a]
  const words = many.split(' ')
  if (words.length < 2) return null
  if (!few.includes(' ') && few.length >= 2 && few === words[0]) return 'first-name'
  const initials = words.map((word) => word.charAt(0)).join('')
  return few.length >= 2 && few.replaceAll(/[. ]/g, '') === initials ? 'initials' : null
}

/** Without case, accents, role in brackets and repeated space. */
function foldName(name: string): string {
  return foldText(name.replace(/\([^()]*\)/g, ' ')).text.trim()
}

/** Insertions, deletions, replacements and swaps between two short names; stops counting beyond `limit`. */
function spellingDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit || a.length > 60 || b.length > 60) return limit + 1
  let beforeLast: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const cost = a.charAt(i - 1) === b.charAt(j - 1) ? 0 : 1
      let best = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + cost)
      const isSwap =
        i > 1 && j > 1 && a.charAt(i - 1) === b.charAt(j - 2) && a.charAt(i - 2) === b.charAt(j - 1)
      if (isSwap) best = Math.min(best, (beforeLast[j - 2] ?? 0) + 1)
      row.push(best)
    }
    ;[beforeLast, last] = [last, row]
  }
  return last[b.length] ?? 0
}

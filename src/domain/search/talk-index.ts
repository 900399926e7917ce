// Search in the transcripts of all interviews: folded text that is scanned. 25 MB take a few hundredths of a second, which
// is less than an index of every turn would cost to build and to keep (measured; see docs/decisions).
import type { Transcript } from '../snapshots/transcript/transcript.ts'
import { foldText } from '../snapshots/transcript/fold-text.ts'
import { nearWords } from './near-words.ts'
import { type Query, readQuery } from './query.ts'

export interface TalkHit {
  readonly turn: number
  readonly text: string
  /** The words that stand in it; `findWords` tells where, for the few hits that are shown. */
  readonly words: Query
}

export interface TalkAnswer {
  /** By the id a transcript was added under, in the order they were added. */
  readonly talks: readonly {
    readonly id: string
    readonly count: number
    readonly hits: readonly TalkHit[]
  }[]
  /** Typed words that stand nowhere, and the words that were looked for instead. */
  readonly meant: readonly { readonly typed: string; readonly instead: readonly string[] }[]
}

export interface TalkIndex {
  readonly has: (id: string) => boolean
  readonly add: (id: string, transcript: Transcript) => void
  readonly remove: (id: string) => void
  /** At most `mostHits` hits of each talk; the count tells how many there are. */
  readonly search: (text: string, mostHits: number) => TalkAnswer
}

interface Talk {
  readonly turns: readonly string[]
  /** All turns folded, joined by line breaks. */
  readonly folded: string
  readonly starts: Uint32Array
}

const MOST_MEANT = 3
const WORD = /[\p{L}\p{N}][\p{L}\p{N}'-]*/gu
const ONE_WORD = /^[\p{L}\p{N}]+$/u
const NOTHING: TalkAnswer = { talks: [], meant: [] }

export function createTalkIndex(): TalkIndex {
  const talks = new Map<string, Talk>()
  /** Every word that is said here, with in how many talks: what a mistyped one may have meant. */
  const vocabulary = new Map<string, number>()
  /** The vocabulary as one text, made when it is asked for. */
  let allWords: string | null = null

  function count(talk: Talk, by: 1 | -1): void {
    for (const word of new Set(talk.folded.match(WORD))) {
      const left = (vocabulary.get(word) ?? 0) + by
      if (left > 0) vocabulary.set(word, left)
      else vocabulary.delete(word)
    }
    allWords = null
  }
  function isSaid(word: string): boolean {
    allWords ??= [...vocabulary.keys()].join('\n')
    // Letters and digits alone stand within one word; the texts themselves need no look, which takes far longer.
    if (ONE_WORD.test(word)) return allWords.includes(word)
    for (const talk of talks.values()) if (talk.folded.includes(word)) return true
    return false
  }
  function forget(id: string): void {
    const talk = talks.get(id)
    if (!talk) return
    talks.delete(id)
    count(talk, -1)
  }
  /** The query, and the queries it may have meant where one of its words was never said. */
  function readings(query: Query): { queries: Query[]; meant: TalkAnswer['meant'] } {
    const meant: { typed: string; instead: readonly string[] }[] = []
    let queries: Query[] = [query]
    for (const typed of query) {
      if (isSaid(typed)) continue
      const instead = typed.includes(' ') ? [] : nearWords(typed, vocabulary.keys(), MOST_MEANT)
      if (instead.length === 0) return { queries: [], meant: [] }
      meant.push({ typed, instead })
      queries = queries
        .flatMap((one) => instead.map((word) => one.map((it) => (it === typed ? word : it))))
        .slice(0, MOST_MEANT)
    }
    return { queries, meant }
  }

  return {
    has: (id) => talks.has(id),
    add(id, transcript) {
      forget(id)
      const talk = foldTalk(transcript)
      talks.set(id, talk)
      count(talk, 1)
    },
    remove: forget,
    search(text, mostHits) {
      const query = readQuery(text)
      if (query.length === 0) return NOTHING
      const { queries, meant } = readings(query)
      const found = [...talks].flatMap(([id, talk]) => {
        const { turns, count } = turnsWith(talk, queries, mostHits)
        const hits = turns.map(([turn, words]) => ({ turn, text: talk.turns[turn] ?? '', words }))
        return count > 0 ? [{ id, count, hits }] : []
      })
      return { talks: found, meant: found.length > 0 ? meant : [] }
    },
  }
}

function foldTalk(transcript: Transcript): Talk {
  const turns = transcript.turns.map((turn) => turn.text)
  const starts = new Uint32Array(turns.length + 1)
  const folded = turns.map((text, i) => {
    const line = foldText(text).text.replaceAll('\n', ' ')
    starts[i + 1] = (starts[i] ?? 0) + line.length + 1
    return line
  })
  return { turns, folded: folded.join('\n'), starts }
}

/** The first turns in which all words of one of the queries stand, and how many there are. */
function turnsWith(
  talk: Talk,
  queries: readonly Query[],
  most: number,
): { readonly turns: readonly (readonly [turn: number, words: Query])[]; readonly count: number } {
  const [only] = queries
  if (only && queries.length === 1) {
    const turns: [number, Query][] = []
    let count = 0
    scan(talk, only, (turn) => {
      count += 1
      if (turns.length < most) turns.push([turn, only])
    })
    return { turns, count }
  }
  const all = new Map<number, Query>()
  for (const query of queries) scan(talk, query, (turn) => void (all.has(turn) || all.set(turn, query)))
  return { turns: [...all].sort(([a], [b]) => a - b).slice(0, most), count: all.size }
}

/** Tells every turn in which all words stand. The longest word leads: it is the rarest. */
function scan({ folded, starts }: Talk, query: Query, onTurn: (turn: number) => void): void {
  const [lead, ...others] = query
  if (lead === undefined || others.some((word) => !folded.includes(word))) return
  for (let at = folded.indexOf(lead); at >= 0;) {
    const turn = turnOf(starts, at)
    const end = starts[turn + 1] ?? folded.length
    if (others.length === 0) onTurn(turn)
    else {
      const line = folded.slice(starts[turn] ?? 0, end)
      if (others.every((word) => line.includes(word))) onTurn(turn)
    }
    at = folded.indexOf(lead, end)
  }
}

/** The last turn that starts at or before an offset. */
function turnOf(starts: Uint32Array, at: number): number {
  let [low, high] = [0, starts.length - 2]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle] ?? 0) <= at) low = middle
    else high = middle - 1
  }
  return low
}

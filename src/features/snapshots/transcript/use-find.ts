// The state of finding in a transcript: the words, where they stand, and which place is shown.
import { useMemo, useState } from 'react'
import { findInTranscript } from '../../../domain/snapshots/transcript/find-in-transcript.ts'
import type { Passage, Transcript } from '../../../domain/snapshots/transcript/transcript.ts'

export interface Finding {
  readonly query: string
  readonly count: number
  readonly current: number
  /** Grows with each press of the key. */
  readonly calls: number
  readonly byTurn: ReadonlyMap<number, readonly Passage[]>
  readonly call: () => void
  readonly search: (words: string) => void
  readonly step: (step: 1 | -1) => void
  /** Ends finding; answers the place that was shown. */
  readonly close: () => Passage | null
}

export function useFind(transcript: Transcript, onShow: (hit: Passage) => void): Finding {
  const [query, setQuery] = useState('')
  const [current, setCurrent] = useState(0)
  const [calls, setCalls] = useState(0)
  const hits = useMemo(() => findInTranscript(transcript, query), [transcript, query])
  const byTurn = useMemo(() => Map.groupBy(hits, (hit) => hit.turn), [hits])
  return {
    query,
    current,
    calls,
    count: hits.length,
    byTurn,
    call: () => setCalls(calls + 1),
    search: (words) => {
      setQuery(words)
      setCurrent(0)
      const first = findInTranscript(transcript, words)[0]
      if (first) onShow(first)
    },
    step: (step) => {
      const next = hits.length === 0 ? -1 : (current + step + hits.length) % hits.length
      const hit = hits[next]
      if (!hit) return
      setCurrent(next)
      onShow(hit)
    },
    close: () => {
      setQuery('')
      return hits[current] ?? null
    },
  }
}

// What a question finds in the interviews on the wall: in everything written down at once, in the transcripts as the
// worker answers. Out-of-date answers never show: an answer belongs to its question.
import { useDeferredValue, useEffect, useMemo } from 'react'
import { useStore } from 'zustand'
import type { Id } from '../../../lib/ids.ts'
import { useBlobs } from '../../../data/react/use-blobs.ts'
import { useView } from '../../../data/react/use-view.ts'
import type { Snapshot } from '../../../domain/model/records.ts'
import { type SaidHit, searchSaid } from '../../../domain/search/said-in.ts'
import type { TalkHit } from '../../../domain/search/talk-index.ts'
import { talkSearchOf } from './talk-search.ts'

export interface FoundIn {
  readonly snapshotId: Id
  readonly said: readonly SaidHit[]
  readonly talk: readonly TalkHit[]
  /** Passages in all, also those that are not shown. */
  readonly count: number
}

export interface Found {
  readonly places: readonly FoundIn[]
  readonly count: number
  /** Words that nobody said, with those that were looked for in the transcripts instead. */
  readonly meant: readonly { readonly typed: string; readonly instead: readonly string[] }[]
  /** Transcripts still to be read; 0 when all are in. */
  readonly unread: number
  readonly isUnavailable: boolean
}

/** One letter stands everywhere; in the transcripts the search begins with two. */
const SHORTEST = 2

export function useFound(text: string, snapshots: readonly Snapshot[]): Found {
  const view = useView((it) => it)
  const talks = talkSearchOf(useBlobs())
  const talk = useStore(talks.state)
  const question = useDeferredValue(text.trim())
  const all = view.rows.snapshot

  useEffect(() => {
    if (question.length < SHORTEST) return
    talks.ask(
      question,
      [...all.values()].flatMap((snapshot) => snapshot.transcript?.hash ?? []),
    )
    return () => talks.rest()
  }, [talks, question, all])

  const said = useMemo(() => searchSaid(view, question), [view, question])
  const isAnswered = talk.text === question && question.length >= SHORTEST
  const { answer } = talk
  return useMemo(() => {
    const byHash = new Map(isAnswered ? answer.talks.map((one) => [one.id, one]) : [])
    const places = snapshots.flatMap((snapshot) => {
      const written = said.get(snapshot.id) ?? []
      const spoken = byHash.get(snapshot.transcript?.hash ?? '')
      const count = written.length + (spoken?.count ?? 0)
      return count > 0 ? [{ snapshotId: snapshot.id, said: written, talk: spoken?.hits ?? [], count }] : []
    })
    return {
      places,
      count: places.reduce((sum, place) => sum + place.count, 0),
      meant: isAnswered ? answer.meant : [],
      unread: Math.max(0, talk.total - talk.read),
      isUnavailable: talk.isUnavailable,
    }
  }, [snapshots, said, isAnswered, answer, talk.total, talk.read, talk.isUnavailable])
}

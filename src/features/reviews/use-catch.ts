// A remark while it is being caught: its words, what it is, who says it, what it is about. What it most likely is follows
// from the stop's question, who says it from the remark before.
import { useMemo, useState } from 'react'
import type { Id } from '../../lib/ids.ts'
import { useRun } from '../../data/react/use-run.ts'
import { useView } from '../../data/react/use-view.ts'
import type { FeedbackKind, Review } from '../../domain/model/records.ts'
import { catchFeedback } from '../../domain/review/feedback-commands.ts'
import { KIND_AT_STOP } from '../../domain/review/suggested-filing.ts'
import { cardText } from '../../domain/review/keep-sections.ts'
import { speakersFor } from '../../domain/review/reviews.ts'
import type { Stop } from '../../domain/review/walk.ts'
import { cardKindOf } from '../../domain/tree/rules.ts'
import { lastSpeaker } from './last-speaker.ts'

/** No one, and nothing in particular, in a list of choices. */
export const NOBODY = 'somebody'
export const NOTHING = 'nothing'

const NAME_LENGTH = 64

export interface Catch {
  readonly text: string
  readonly setText: (text: string) => void
  readonly kind: FeedbackKind
  readonly setKind: (kind: FeedbackKind) => void
  readonly byId: Id
  readonly setById: (id: Id) => void
  readonly speakers: readonly { readonly id: Id; readonly name: string }[]
  readonly aboutId: Id
  readonly setAboutId: (id: Id) => void
  readonly abouts: readonly { readonly id: Id; readonly name: string }[]
  /** Keeps the remark; answers whether it was kept. */
  readonly keep: () => boolean
}

/** `lookedAtId` is the card that is looked at now: what a remark is about, unless something else is chosen. */
export function useCatch(review: Review, stop: Stop, lookedAtId: Id | null): Catch {
  const run = useRun()
  const view = useView((it) => it)
  const speakers = useMemo(() => speakersFor(view, review), [view, review])
  const abouts = useMemo(() => {
    const ids = new Set([...(lookedAtId === null ? [] : [lookedAtId]), ...stop.cameraIds])
    return [...ids].flatMap((id) => {
      const kind = cardKindOf(view, id)
      const name = kind && kind !== 'assumption' ? cardText(view, kind, id).trim() : ''
      return name === '' ? [] : [{ id, name: name.slice(0, NAME_LENGTH) }]
    })
  }, [view, stop, lookedAtId])
  const [text, setText] = useState('')
  const [kind, setKind] = useState<FeedbackKind | null>(null)
  const [byId, setById] = useState<Id>(() => lastSpeaker.of(review.id) ?? NOBODY)
  const [chosenId, setAboutId] = useState<Id | null>(null)
  const isThere = abouts.some((about) => about.id === chosenId) || chosenId === NOTHING
  const aboutId = chosenId !== null && isThere ? chosenId : (lookedAtId ?? NOTHING)
  const shownKind = kind ?? KIND_AT_STOP[stop.id]

  function keep(): boolean {
    const by = byId === NOBODY ? null : byId
    const about = aboutId === NOTHING ? null : aboutId
    const plan = run(catchFeedback, {
      reviewId: review.id,
      stop: stop.id,
      text,
      kind: shownKind,
      byId: by,
      aboutId: about,
    })
    if (!plan.ok) return false
    lastSpeaker.remember(review.id, by)
    setText('')
    setKind(null)
    setAboutId(null)
    return true
  }

  return {
    text,
    setText,
    kind: shownKind,
    setKind,
    byId,
    setById,
    speakers,
    aboutId,
    setAboutId,
    abouts,
    keep,
  }
}

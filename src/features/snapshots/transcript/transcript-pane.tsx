// The transcript at work: walked by key, marked by one letter, found in, and led to from the cards of the page.
import { useEffect, useEffectEvent, useMemo, useRef, useState } from 'react'
import type { Id } from '../../../lib/ids.ts'
import { useView } from '../../../data/react/use-view.ts'
import { type Mark, marksOf } from '../../../domain/snapshots/marks-of.ts'
import { turnAt } from '../../../domain/snapshots/transcript/find-in-transcript.ts'
import {
  type Passage,
  passageText,
  type Transcript,
} from '../../../domain/snapshots/transcript/transcript.ts'
import { rowById } from '../../../domain/view/workspace-view.ts'
import { clipboardTarget } from '../../../ui/actions/clipboard-target.ts'
import { announce } from '../../../ui/announce.ts'
import { Popover } from '../../../ui/popover.tsx'
import { useAsTranscript, useGoTo } from '../desk/desk-target.ts'
import { FactForm } from '../page/fact-form.tsx'
import { FindBar } from './find-bar.tsx'
import { MarkBar, type MarkOrFact } from './mark-bar.tsx'
import { type Cursor, cursorAt, cursorInTurn, isCaret, passageToMark } from './transcript-cursor.ts'
import { TurnList, type TurnListHandle } from './turn-list.tsx'
import { placeOf, placedMarks } from './placed-marks.ts'
import { useFind } from './use-find.ts'
import { useMarking } from './use-marking.ts'
import { usePointedPassage } from './use-pointed-passage.ts'
import { useStable } from '../../../ui/use-stable.ts'
import { useTranscriptKeys } from './use-transcript-keys.ts'
import styles from './transcript.module.css'

interface TranscriptPaneProps {
  readonly snapshotId: Id
  readonly transcript: Transcript
}

export function TranscriptPane({ snapshotId, transcript }: TranscriptPaneProps) {
  const made = useView((view) => marksOf(view, snapshotId))
  const marks = useMemo(() => placedMarks(transcript, made), [transcript, made])
  const participantId = useView((view) => rowById(view, 'snapshot', snapshotId)?.participantId ?? null)
  const region = useRef<HTMLDivElement>(null)
  const list = useRef<TurnListHandle>(null)
  const lastMarkId = useRef<Id | null>(null)
  const [kept, setCursor] = useState<Cursor>(() => cursorInTurn(transcript, 0))
  const { pointed, isHeld, release: releasePointed } = usePointedPassage(region)
  const [fact, setFact] = useState<{ readonly anchor: Element; readonly words: string } | null>(null)
  const goTo = useGoTo()
  const mark = useMarking(snapshotId, transcript)

  // Another transcript may have fewer turns than the one the cursor was put in.
  const cursor = kept.passage.turn < transcript.turns.length ? kept : cursorInTurn(transcript, 0)
  const selected = pointed ?? (isCaret(cursor.passage) ? null : cursor.passage)

  function stand(to: Cursor, takesFocus = true): void {
    releasePointed()
    setCursor(to)
    list.current?.show(to.passage.turn, takesFocus)
  }
  function step(to: Cursor): void {
    lastMarkId.current = null
    stand(to)
    if (!isCaret(to.passage)) announce(passageText(transcript, to.passage))
  }
  const find = useFind(transcript, (hit) => stand(cursorAt(hit), false))

  useAsTranscript(({ passage, quote, at }) => {
    const found = passage && isCaret(passage) ? passage : placeOf(transcript, { quote, at, passage })
    const turn = at === null ? null : turnAt(transcript, at)
    const place = found ?? (turn === null ? null : { turn, from: 0, to: 0 })
    if (place) stand(cursorAt(place))
    else announce('These words are not in this transcript')
  })

  function handleMark(kind: MarkOrFact, anchor: Element | null): void {
    const passage = pointed ?? passageToMark(transcript, cursor)
    if (!passage) return
    if (kind === 'fact') {
      const beside = anchor ?? list.current?.rowOf(passage.turn)
      if (beside) setFact({ anchor: beside, words: passageText(transcript, passage) })
      return
    }
    lastMarkId.current = mark(kind, passage)
    stand(cursorAt({ turn: passage.turn, from: passage.to, to: passage.to }))
  }
  function openMark(one: Mark, isEditing: boolean): void {
    goTo({ to: 'card', id: one.recordId, isEditing })
  }
  // Neither draws again because the cursor moved.
  const handleOpenMark = useStable((one: Mark) => openMark(one, false))
  const handleBarMark = useStable(handleMark)
  function openNearest(): void {
    const { turn, from, to } = cursor.passage
    const here = marks.filter((one) => one.passage.turn === turn)
    const nearest =
      here.find((one) => one.recordId === lastMarkId.current) ??
      here.find(({ passage }: { passage: Passage }) => passage.from <= from && passage.to >= to) ??
      here[0]
    if (nearest) openMark(nearest, true)
    else announce('Nothing is marked in this turn')
  }
  useTranscriptKeys({
    transcript,
    region,
    cursor,
    grown: pointed ? cursorAt(pointed) : cursor,
    onStep: step,
    onMark: (kind) => handleMark(kind, null),
    onOpen: openNearest,
    onFind: find.call,
  })

  const handleCopy = useEffectEvent((event: ClipboardEvent) => {
    const target = clipboardTarget(event)
    if (pointed || !selected || !(target instanceof Node) || !region.current?.contains(target)) return
    event.preventDefault()
    event.clipboardData?.setData('text/plain', passageText(transcript, selected))
  })
  useEffect(() => {
    const listen = (event: ClipboardEvent) => handleCopy(event)
    document.addEventListener('copy', listen)
    return () => document.removeEventListener('copy', listen)
  }, [])

  return (
    <div className={styles.pane} data-region="transcript">
      <FindBar
        query={find.query}
        count={find.count}
        current={find.current}
        calls={find.calls}
        onQuery={find.search}
        onStep={find.step}
        onClose={() => stand(cursorAt(find.close() ?? cursor.passage))}
      />
      <TurnList
        ref={list}
        region={region}
        transcript={transcript}
        marks={marks}
        current={cursor.passage}
        isSelectionDrawn={!pointed && !isHeld}
        hits={find.byTurn}
        onCurrent={(turn) => setCursor(cursorInTurn(transcript, turn))}
        onOpenMark={handleOpenMark}
      />
      <MarkBar
        hasWords={selected !== null && passageText(transcript, selected) !== ''}
        isFirst={marks.length === 0}
        onMark={handleBarMark}
      />
      {fact && participantId && (
        <Popover label="Quick fact" anchor={fact.anchor} onClose={() => setFact(null)}>
          <FactForm
            participantId={participantId}
            initialValue={fact.words}
            onDone={() => {
              setFact(null)
              stand(cursor)
            }}
          />
        </Popover>
      )}
    </div>
  )
}

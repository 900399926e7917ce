// The turns as a list of which only those near the view are drawn; the current one always is, and it alone is a tab stop.
import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual'
import { type Ref, type RefObject, useCallback, useEffect, useImperativeHandle, useMemo, useRef } from 'react'
import type { Mark } from '../../../domain/snapshots/marks-of.ts'
import type { Passage, Transcript } from '../../../domain/snapshots/transcript/transcript.ts'
import { TurnRow } from './turn-row.tsx'
import styles from './transcript.module.css'

export interface TurnListHandle {
  /** Brings a turn into view and, when asked, puts the focus on it once it is drawn. */
  readonly show: (turn: number, takesFocus: boolean) => void
  readonly rowOf: (turn: number) => Element | null
}

interface TurnListProps {
  readonly transcript: Transcript
  readonly region: RefObject<HTMLDivElement | null>
  readonly marks: readonly Mark[]
  /** Where the keyboard stands. */
  readonly current: Passage
  readonly isSelectionDrawn: boolean
  readonly hits: ReadonlyMap<number, readonly Passage[]>
  readonly onCurrent: (turn: number) => void
  readonly onOpenMark: (mark: Mark) => void
  readonly ref: Ref<TurnListHandle>
}

const noMarks: readonly Mark[] = []
const noHits: readonly Passage[] = []

export function TurnList(props: TurnListProps) {
  const { transcript, region, marks, current, isSelectionDrawn, hits, onCurrent, onOpenMark, ref } = props
  const { turns } = transcript
  const marksByTurn = useMemo(() => Map.groupBy(marks, (mark) => mark.passage.turn), [marks])
  const speakers = useMemo(
    () => new Map(transcript.speakers.map((speaker) => [speaker.key, speaker])),
    [transcript],
  )
  const isTimed = useMemo(() => turns.some((turn) => turn.at !== null), [turns])
  const waiting = useRef<number | null>(null)
  const rangeExtractor = useCallback(
    (range: Range) => [...new Set([...defaultRangeExtractor(range), current.turn])].sort((a, b) => a - b),
    [current.turn],
  )
  // Its functions are called in handlers and here only, never handed to a memoised child.
  const virtualizer = useVirtualizer({
    count: turns.length,
    getScrollElement: () => region.current,
    estimateSize: (index) => 34 + Math.ceil((turns[index]?.text.length ?? 0) / 62) * 21,
    overscan: 8,
    rangeExtractor,
  })
  const rowOf = (turn: number) => region.current?.querySelector<HTMLElement>(`[data-index="${turn}"]`) ?? null

  useImperativeHandle(ref, () => ({
    rowOf,
    show(turn, takesFocus) {
      virtualizer.scrollToIndex(turn, { align: 'auto' })
      if (takesFocus) waiting.current = turn
    },
  }))
  // After each rendering: the row that waits for the focus may only now be drawn.
  useEffect(() => {
    const row = waiting.current === null ? null : rowOf(waiting.current)
    if (!row) return
    waiting.current = null
    row.focus({ preventScroll: true })
    // A long turn is taller than the view: what is selected in it must be seen.
    const pieces = row.querySelectorAll('[data-selected]')
    pieces[pieces.length - 1]?.scrollIntoView({ block: 'nearest' })
  })

  return (
    <div
      ref={region}
      className={styles.turns}
      role="list"
      aria-label="Transcript"
      data-timed={isTimed || undefined}
    >
      <div className={styles.length} style={{ blockSize: virtualizer.getTotalSize() }} role="presentation">
        {virtualizer.getVirtualItems().map(({ index, start }) => {
          const turn = turns[index]
          if (!turn) return null
          const before = turns[index - 1]
          const isSame = before?.kind === 'speech' && before.speaker === turn.speaker
          const speaker = turn.speaker === null ? null : (speakers.get(turn.speaker) ?? null)
          return (
            // Roving focus: one turn is the tab stop, J and K move it.
            <div
              key={index}
              ref={virtualizer.measureElement}
              data-index={index}
              role="listitem"
              aria-posinset={index + 1}
              aria-setsize={turns.length}
              aria-current={index === current.turn || undefined}
              tabIndex={index === current.turn ? 0 : -1}
              className={styles.row}
              style={{ transform: `translateY(${start}px)` }}
              onFocus={() => {
                if (index !== current.turn) onCurrent(index)
              }}
            >
              <TurnRow
                turn={turn}
                index={index}
                speaker={isSame ? null : speaker}
                side={speaker?.side ?? 'unknown'}
                marks={marksByTurn.get(index) ?? noMarks}
                selection={index === current.turn && isSelectionDrawn ? current : null}
                hits={hits.get(index) ?? noHits}
                onOpenMark={onOpenMark}
              />
            </div>
          )
        })}
      </div>
    </div>
  )
}

// One turn of the transcript: who, when, and the words with what was marked in them.
import { memo } from 'react'
import { MARK_WORDS, type Mark } from '../../../domain/snapshots/marks-of.ts'
import { clock } from '../../../domain/snapshots/spoken-place.ts'
import type { Speaker, Turn } from '../../../domain/snapshots/transcript/transcript.ts'
import { cx } from '../../../ui/cx.ts'
import { Icon } from '../../../ui/icon.tsx'
import { MARK_ICONS } from '../page/mark-icons.ts'
import { type Stretch, turnSegments, type Segment } from './turn-segments.ts'
import styles from './transcript.module.css'

export interface TurnRowProps {
  readonly turn: Turn
  readonly index: number
  /** Null when the speaker is the same as before. */
  readonly speaker: Speaker | null
  readonly side: Speaker['side']
  readonly marks: readonly Mark[]
  readonly selection: Stretch | null
  readonly hits: readonly Stretch[]
  readonly onOpenMark: (mark: Mark) => void
}

export const TurnRow = memo(function TurnRow(props: TurnRowProps) {
  const { turn, index, speaker, side, marks, selection, hits, onOpenMark } = props
  const segments = turnSegments(turn.text, { marks, selection, hits })
  return (
    <div className={styles.turn} data-kind={turn.kind} data-side={side}>
      {turn.at !== null && <span className={styles.time}>{clock(turn.at)}</span>}
      {speaker && <span className={styles.speaker}>{speaker.name}</span>}
      <p className={styles.words} data-turn-text={index} dir="auto">
        {segments.map((segment) => (
          <Piece key={segment.from} segment={segment} onOpenMark={onOpenMark} />
        ))}
      </p>
    </div>
  )
}, looksSame)

/** A new mark makes new lists of marks for every turn: what counts is what they hold. */
function looksSame(a: TurnRowProps, b: TurnRowProps): boolean {
  return (
    a.turn === b.turn &&
    a.index === b.index &&
    a.speaker === b.speaker &&
    a.side === b.side &&
    a.selection === b.selection &&
    a.hits === b.hits &&
    a.onOpenMark === b.onOpenMark &&
    a.marks.length === b.marks.length &&
    a.marks.every((mark, i) => isSameMark(mark, b.marks[i]))
  )
}

function isSameMark(a: Mark, b: Mark | undefined): boolean {
  return (
    a.recordId === b?.recordId &&
    a.kind === b.kind &&
    a.passage.from === b.passage.from &&
    a.passage.to === b.passage.to
  )
}

function Piece({
  segment,
  onOpenMark,
}: {
  readonly segment: Segment
  readonly onOpenMark: TurnRowProps['onOpenMark']
}) {
  const top = segment.marks.at(-1)
  const look = cx(
    segment.isSelected && styles.selected,
    segment.hasCaret && styles.caret,
    segment.isHit && styles.hit,
  )
  const signs = segment.begins.map((mark) => (
    <span key={mark.recordId + mark.kind} className={styles.sign} data-mark={mark.kind}>
      <Icon as={MARK_ICONS[mark.kind]} size="small" label={MARK_WORDS[mark.kind]} />
    </span>
  ))
  if (!top)
    return (
      <>
        {signs}
        {look ? (
          <span className={look} data-selected={segment.isSelected || undefined}>
            {segment.text}
          </span>
        ) : (
          segment.text
        )}
      </>
    )
  return (
    // The keyboard opens a mark with Enter on its turn; here a press does the same.
    <mark
      className={cx(styles.mark, look)}
      data-selected={segment.isSelected || undefined}
      data-mark={top.kind}
      title={segment.marks.map((mark) => MARK_WORDS[mark.kind]).join(', ')}
      onClick={() => {
        if (document.getSelection()?.isCollapsed !== false) onOpenMark(top)
      }}
    >
      {signs}
      {segment.text}
    </mark>
  )
}

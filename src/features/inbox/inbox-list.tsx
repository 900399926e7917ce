// What was heard, grouped by interview. One tab stop; the one with the focus is the one the desk beside is about.
import { useEffect, useLayoutEffect, useMemo, useRef } from 'react'
import { useView } from '../../data/react/use-view.ts'
import { linksOfHeard } from '../../domain/inbox/triage.ts'
import { nameOfCard } from '../../domain/tree/rules.ts'
import type { Id } from '../../lib/ids.ts'
import { dayText } from '../../ui/day-text.ts'
import { Avatar } from '../../ui/avatar.tsx'
import { Clamped } from '../../ui/clamped.tsx'
import { Icon } from '../../ui/icon.tsx'
import { PresentationIcon } from '../../ui/icons.ts'
import { KindMark } from '../../ui/kind-mark.tsx'
import { useVirtualRows } from '../../ui/use-virtual-rows.ts'
import { aliasOf, HEARD_WORDS, whoOf } from './inbox-words.ts'
import type { InboxRow } from './inbox-rows.ts'
import styles from './inbox.module.css'

export interface InboxListProps {
  readonly rows: readonly InboxRow[]
  readonly label: string
  readonly currentId: Id | null
  readonly onChoose: (heardId: Id) => void
  /** Grows by one when the list shall take the focus. */
  readonly focusCall: number
}

const ROW_HEIGHT = 64
const DRAWN_WHOLE = 80

export function InboxList({ rows, label, currentId, onChoose, focusCall }: InboxListProps) {
  const scroller = useRef<HTMLDivElement>(null)
  const answered = useRef(0)
  const keys = useMemo(() => rows.map((row) => row.key), [rows])
  const total = useMemo(() => rows.filter((row) => row.type === 'heard').length, [rows])
  const at = currentId === null ? -1 : keys.indexOf(currentId)
  const virtual = useVirtualRows({
    scroller,
    keys,
    rowHeight: ROW_HEIGHT,
    overscan: rows.length <= DRAWN_WHOLE ? rows.length : 8,
    always: at,
  })
  const { scrollTo } = virtual
  useEffect(() => {
    if (at >= 0) scrollTo(at)
  }, [at, scrollTo])
  useLayoutEffect(() => {
    const box = scroller.current
    const isInside = box?.contains(document.activeElement) ?? false
    if (!isInside && focusCall === answered.current) return
    const option = box?.querySelector<HTMLElement>('[role="option"][aria-selected="true"]')
    if (!option) return
    answered.current = focusCall
    if (option !== document.activeElement) option.focus({ preventScroll: true })
  }, [currentId, focusCall, rows])

  let place = 0
  const placeOf = new Map(rows.flatMap((row) => (row.type === 'heard' ? [[row.key, ++place] as const] : [])))
  return (
    <div ref={scroller} className={styles.list}>
      <div role="listbox" aria-label={label} className={styles.rows} style={{ blockSize: virtual.height }}>
        {virtual.rows.map((item) => {
          const row = rows[item.index]
          if (!row) return null
          return (
            <div
              key={row.key}
              ref={virtual.measure}
              data-index={item.index}
              role="presentation"
              className={styles.slot}
              style={{ transform: `translateY(${item.start}px)` }}
            >
              {row.type === 'cut' ? (
                <p className={styles.cut}>{row.words}</p>
              ) : row.type === 'interview' ? (
                <InterviewHead row={row} />
              ) : (
                <HeardRow
                  row={row}
                  isCurrent={row.key === currentId}
                  place={placeOf.get(row.key) ?? 1}
                  total={total}
                  onChoose={onChoose}
                />
              )}
            </div>
          )
        })}
      </div>
    </div>
  )
}

function InterviewHead({ row }: { readonly row: Extract<InboxRow, { type: 'interview' }> }) {
  const alias = useView((view) => aliasOf(view, row.snapshot))
  if (row.snapshot === null)
    return (
      <div className={styles.interview} aria-hidden>
        <Icon as={PresentationIcon} size="small" />
        <span className={styles.alias}>Said in reviews</span>
        <span className={styles.quiet}>to be heard from customers</span>
        <span className={styles.quiet}>{row.count}</span>
      </div>
    )
  return (
    <div className={styles.interview} aria-hidden>
      <Avatar name={alias} size="small" isDecorative />
      <span className={styles.alias}>{alias}</span>
      <span className={styles.quiet}>{dayText(row.snapshot.interviewedOn, 'medium')}</span>
      <span className={styles.quiet}>{row.count}</span>
    </div>
  )
}

interface HeardRowProps {
  readonly row: Extract<InboxRow, { type: 'heard' }>
  readonly isCurrent: boolean
  readonly place: number
  readonly total: number
  readonly onChoose: (heardId: Id) => void
}

function HeardRow({ row, isCurrent, place, total, onChoose }: HeardRowProps) {
  const { heard, snapshot } = row
  const alias = useView((view) => whoOf(view, heard))
  const where = useView((view) => {
    const names = linksOfHeard(view, heard.id).map((link) => nameOfCard(view, link.opportunityId))
    return names.length > 0 ? names.join(' · ') : (heard.parkedWhy ?? '')
  })
  return (
    // The keys of the list act on its options; see inbox-actions.
    <div
      role="option"
      aria-selected={isCurrent}
      aria-label={`${HEARD_WORDS[heard.kind]}: ${heard.statement}, ${snapshot === null ? 'said in a review by' : 'from'} ${alias}${where ? `, ${where}` : ''}`}
      aria-setsize={total}
      aria-posinset={place}
      tabIndex={isCurrent ? 0 : -1}
      className={styles.heard}
      onClick={() => onChoose(heard.id)}
      onFocus={() => {
        if (!isCurrent) onChoose(heard.id)
      }}
    >
      <KindMark kind="opportunity" variant={heard.kind} hideLabel size="small" />
      <span className={styles.statement}>
        <Clamped lines={4}>{heard.statement}</Clamped>
        {where && (
          <Clamped lines={2} className={styles.where}>
            {where}
          </Clamped>
        )}
      </span>
    </div>
  )
}

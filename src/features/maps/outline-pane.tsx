// The outline: the same map as a tree of rows, every moment followed by where it leads. The equal twin of the canvas:
// one tab stop, the same keys, Escape leaves to the frame, from where Tab moves on.
import {
  type MouseEvent,
  type Ref,
  useImperativeHandle,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import { useStore } from 'zustand'
import { useView } from '../../data/react/use-view.ts'
import { linkInWords, LINK_NAMES } from '../../domain/maps/link-words.ts'
import { type DrawnLink, graphOf, type MapGraph } from '../../domain/maps/map-graph.ts'
import type { Moment } from '../../domain/model/records.ts'
import type { Id } from '../../lib/ids.ts'
import { Icon } from '../../ui/icon.tsx'
import { useVirtualRows } from '../../ui/use-virtual-rows.ts'
import { useMap } from './map-context.ts'
import { nameOfMoment, SIDES } from './map-cards.ts'
import { extendTo, toggleSelected } from './map-moving.ts'
import { focusMoment, linkRowId, type MapPorts } from './map-ports.ts'
import { DRAFT_ID, type MomentDraft } from './map-session.ts'
import { editCard } from './map-writing.ts'
import { TerminalMark, useEditKey, useIsEdited } from './moment-card.tsx'
import { MomentEditor } from './moment-editor.tsx'
import { LINK_ICONS, SIDE_ICONS } from './side-icons.ts'
import styles from './outline.module.css'

export interface OutlineHandle {
  readonly focus: (where: 'tree' | 'frame') => void
}

export interface OutlinePaneProps {
  readonly label: string
  readonly ref: Ref<OutlineHandle>
}

/** Rows in reading order: every moment, then where it leads; the new moment after the one it follows. */
type Row =
  | { readonly key: Id; readonly kind: 'moment'; readonly moment: Moment; readonly index: number }
  | {
      readonly key: Id
      readonly kind: 'link'
      readonly link: DrawnLink
      /** Which of how many. */
      readonly place: readonly [number, number]
    }
  | { readonly key: Id; readonly kind: 'draft'; readonly draft: MomentDraft }

function rowsOf(graph: MapGraph, draft: MomentDraft | null): readonly Row[] {
  const draftRow: readonly Row[] = draft ? [{ key: DRAFT_ID, kind: 'draft', draft }] : []
  const rows = graph.order.flatMap((id, index): readonly Row[] => {
    const moment = graph.byId.get(id)
    if (!moment) return []
    const links = (graph.outOf.get(id) ?? []).map((link, n, all): Row => {
      return { key: linkRowId(link.id), kind: 'link', link, place: [n + 1, all.length] }
    })
    return [{ key: id, kind: 'moment', moment, index }, ...links, ...(draft?.afterId === id ? draftRow : [])]
  })
  return draft?.afterId === null ? [...rows, ...draftRow] : rows
}

// Short outlines are drawn whole, so that the browser's own search and printing see them.
const DRAWN_WHOLE = 160
const ROW_HEIGHT = 40

export function OutlinePane({ label, ref }: OutlinePaneProps) {
  const { ports } = useMap()
  const graph = useView((view) => graphOf(view, ports.mapId))
  const editing = useStore(ports.session, (state) => state.editing)
  const focused = useStore(ports.session, (state) => state.focusedId)
  const selectedIds = useStore(ports.session, (state) => state.selectedIds)
  const frame = useRef<HTMLDivElement>(null)
  const wantsFocus = useRef(false)
  const [isPassedBy, setPassedBy] = useState(false)
  const draft = editing?.type === 'draft' ? editing.draft : null
  const isKnown = focused === DRAFT_ID ? draft !== null : isRow(graph, focused)
  const focusedId = isKnown ? focused : (graph.order[0] ?? null)
  const rows = useMemo(() => rowsOf(graph, draft), [graph, draft])
  const keys = useMemo(() => rows.map((row) => row.key), [rows])
  const virtual = useVirtualRows({
    scroller: frame,
    keys,
    rowHeight: ROW_HEIGHT,
    overscan: rows.length <= DRAWN_WHOLE ? rows.length : 12,
    always: focusedId === null ? -1 : keys.indexOf(focusedId),
  })

  useImperativeHandle(ref, () => ({
    focus(where) {
      if (where === 'frame') return frame.current?.focus()
      wantsFocus.current = !focusRow(frame.current, focusedId)
    },
  }))
  // Asked before its row was drawn: it comes with a later drawing.
  useLayoutEffect(() => {
    if (wantsFocus.current) wantsFocus.current = !focusRow(frame.current, focusedId)
  })
  useLayoutEffect(() => {
    const box = frame.current
    const isInside = box?.contains(document.activeElement) && document.activeElement !== box
    if (isInside) focusRow(box, focusedId)
    else rowElement(box, focusedId)?.scrollIntoView({ block: 'nearest' })
  }, [focusedId, graph])

  return (
    <div
      ref={frame}
      role="group"
      aria-label={label}
      tabIndex={-1}
      className={styles.frame}
      onFocus={(event) => setPassedBy(event.target === event.currentTarget)}
    >
      <div className={styles.rows}>
        <div
          role="tree"
          aria-label={label}
          aria-multiselectable
          className={styles.lane}
          style={{ blockSize: virtual.height }}
        >
          {virtual.rows.map(({ index, start }) => {
            const row = rows[index]
            if (!row) return null
            const isFocused = row.key === focusedId
            return (
              <div
                key={row.key}
                ref={virtual.measure}
                role="presentation"
                data-index={index}
                className={styles.slot}
                style={{ transform: `translateY(${start}px)` }}
              >
                {row.kind === 'moment' && (
                  <MomentRow
                    graph={graph}
                    moment={row.moment}
                    index={row.index}
                    isFocused={isFocused}
                    isTabStop={isFocused && !isPassedBy}
                    isSelected={selectedIds.has(row.key)}
                  />
                )}
                {row.kind === 'link' && (
                  <LinkRow
                    graph={graph}
                    link={row.link}
                    place={row.place}
                    isFocused={isFocused}
                    isTabStop={isFocused && !isPassedBy}
                  />
                )}
                {row.kind === 'draft' && <DraftRow isError={row.draft.kind === 'error'} />}
              </div>
            )
          })}
        </div>
      </div>
      <p className={styles.hint}>Enter goes back into the outline, Tab moves on</p>
    </div>
  )
}

function isRow(graph: MapGraph, id: string | null): boolean {
  return id !== null && (graph.byId.has(id) || graph.links.some((link) => linkRowId(link.id) === id))
}

/** Puts the focus on a row, or leaves it in the editor inside it; false while the row does not exist. */
function focusRow(box: HTMLElement | null, id: string | null): boolean {
  const row = rowElement(box, id)
  if (!row) return false
  if (!row.contains(document.activeElement)) row.focus()
  return true
}

function rowElement(box: HTMLElement | null, id: string | null): HTMLElement | null {
  return id === null
    ? null
    : (box?.querySelector<HTMLElement>(`[role="treeitem"][data-card-id="${CSS.escape(id)}"]`) ?? null)
}

interface MomentRowProps {
  readonly graph: MapGraph
  readonly moment: Moment
  readonly index: number
  readonly isFocused: boolean
  readonly isTabStop: boolean
  readonly isSelected: boolean
}

function MomentRow({ graph, moment, index, isFocused, isTabStop, isSelected }: MomentRowProps) {
  const { ports } = useMap()
  const { id } = moment
  const isEdited = useIsEdited(id)
  const name = useView((view) => nameOfMoment(view, graph, id))
  const hasLinks = (graph.outOf.get(id)?.length ?? 0) > 0
  return (
    <div
      role="treeitem"
      tabIndex={isTabStop ? 0 : -1}
      className={styles.row}
      data-card-id={id}
      data-focused={isFocused || undefined}
      aria-label={name}
      aria-level={1}
      aria-setsize={graph.order.length}
      aria-posinset={index + 1}
      aria-expanded={hasLinks ? true : undefined}
      aria-selected={isSelected}
      onClick={(event) => handleClick(ports, event, id, isFocused)}
      onDoubleClick={() => editCard(ports, id)}
    >
      <span className={styles.number} aria-hidden="true">
        {index + 1}
      </span>
      <div className={styles.words}>
        <TerminalMark terminal={moment.terminal} />
        {isEdited ? (
          <MomentEditor id={id} text={moment.label} />
        ) : (
          <span className={styles.label} dir="auto">
            {moment.label}
          </span>
        )}
        {SIDES.filter((side) => moment[side].trim() !== '').map((side) => (
          <span key={side} className={styles.side}>
            <Icon as={SIDE_ICONS[side]} size="small" /> <span dir="auto">{moment[side]}</span>
          </span>
        ))}
      </div>
    </div>
  )
}

interface LinkRowProps {
  readonly graph: MapGraph
  readonly link: DrawnLink
  /** Which of how many. */
  readonly place: readonly [number, number]
  readonly isFocused: boolean
  readonly isTabStop: boolean
}

function LinkRow({ graph, link, place, isFocused, isTabStop }: LinkRowProps) {
  const { ports } = useMap()
  const to = link.toId === null ? null : graph.byId.get(link.toId)
  return (
    <div
      role="treeitem"
      tabIndex={isTabStop ? 0 : -1}
      className={styles.link}
      data-card-id={linkRowId(link.id)}
      data-focused={isFocused || undefined}
      data-kind={link.kind}
      aria-label={linkInWords(graph, link)}
      aria-level={2}
      aria-posinset={place[0]}
      aria-setsize={place[1]}
      aria-selected={false}
      onClick={() => focusMoment(ports, linkRowId(link.id))}
      onDoubleClick={() => link.toId && focusMoment(ports, link.toId)}
    >
      <Icon as={LINK_ICONS[link.kind]} size="small" />
      <span className={styles.kind}>{LINK_NAMES[link.kind]}</span>
      {to && (
        <span className={styles.target} dir="auto">
          {graph.order.indexOf(to.id) + 1}. {to.label}
        </span>
      )}
      {link.label && (
        <span className={styles.said} dir="auto">
          {link.label}
        </span>
      )}
    </div>
  )
}

function DraftRow({ isError }: { readonly isError: boolean }) {
  const editKey = useEditKey(DRAFT_ID)
  const isEdited = useIsEdited(DRAFT_ID)
  return (
    <div
      role="treeitem"
      tabIndex={-1}
      className={styles.row}
      data-card-id={DRAFT_ID}
      data-focused
      aria-label="New moment"
      aria-level={1}
      aria-selected={false}
    >
      <span className={styles.number} aria-hidden="true">
        <Icon as={isError ? LINK_ICONS.error : LINK_ICONS.next} size="small" />
      </span>
      <div className={styles.words}>{isEdited && <MomentEditor key={editKey} id={DRAFT_ID} text="" />}</div>
    </div>
  )
}

function handleClick(ports: MapPorts, event: MouseEvent<HTMLElement>, id: string, wasFocused: boolean): void {
  if (!(event.target instanceof Element) || event.target.closest('button, textarea')) return
  if (event.shiftKey) extendTo(ports, id)
  else if (event.metaKey || event.ctrlKey) toggleSelected(ports, id)
  else if (event.detail === 1 && wasFocused && event.target.closest(`.${styles.label}`)) editCard(ports, id)
  else focusMoment(ports, id)
}

// The outline: the same map as a tree of rows, every moment followed by where it leads. The equal twin of the canvas:
// one tab stop, the same keys, Escape leaves to the frame, from where Tab moves on.
import {
  Fragment,
  type MouseEvent,
  type Ref,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
  useState,
} from 'react'
import { useStore } from 'zustand'
import { useView } from '../../data/react/use-view.ts'
import { linkInWords, LINK_NAMES } from '../../domain/maps/link-words.ts'
import { type DrawnLink, graphOf, type MapGraph } from '../../domain/maps/map-graph.ts'
import type { Moment } from '../../domain/model/records.ts'
import { Icon } from '../../ui/icon.tsx'
import { useMap } from './map-context.ts'
import { nameOfMoment, SIDES } from './map-cards.ts'
import { extendTo, toggleSelected } from './map-moving.ts'
import { focusMoment, linkRowId, type MapPorts } from './map-ports.ts'
import { DRAFT_ID } from './map-session.ts'
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

  useImperativeHandle(ref, () => ({
    focus(where) {
      if (where === 'frame') return frame.current?.focus()
      wantsFocus.current = !focusRow(frame.current, focusedId)
    },
  }))
  useLayoutEffect(() => {
    const box = frame.current
    const isInside = box?.contains(document.activeElement) && document.activeElement !== box
    if ((wantsFocus.current || isInside) && focusRow(box, focusedId)) wantsFocus.current = false
  }, [focusedId, graph])

  const draftRow = draft && <DraftRow key={DRAFT_ID} isError={draft.kind === 'error'} />
  return (
    <div
      ref={frame}
      role="group"
      aria-label={label}
      tabIndex={-1}
      className={styles.frame}
      onFocus={(event) => setPassedBy(event.target === event.currentTarget)}
    >
      <div role="tree" aria-label={label} aria-multiselectable className={styles.rows}>
        {graph.order.map((id, i) => {
          const moment = graph.byId.get(id)
          if (!moment) return null
          return (
            <Fragment key={id}>
              <MomentRow
                graph={graph}
                moment={moment}
                index={i}
                isFocused={id === focusedId}
                isTabStop={id === focusedId && !isPassedBy}
                isSelected={selectedIds.has(id)}
              />
              {(graph.outOf.get(id) ?? []).map((link, n, all) => (
                <LinkRow
                  key={link.id}
                  graph={graph}
                  link={link}
                  place={[n + 1, all.length]}
                  isFocused={linkRowId(link.id) === focusedId}
                  isTabStop={linkRowId(link.id) === focusedId && !isPassedBy}
                />
              ))}
              {draft?.afterId === id && draftRow}
            </Fragment>
          )
        })}
        {draft?.afterId === null && draftRow}
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
  const row = [...(box?.querySelectorAll<HTMLElement>('[role="treeitem"]') ?? [])].find(
    (each) => each.dataset['cardId'] === id,
  )
  if (!row) return false
  if (!row.contains(document.activeElement)) row.focus()
  return true
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
      <div className={styles.words}>
        <MomentEditor key={editKey} id={DRAFT_ID} text="" />
      </div>
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

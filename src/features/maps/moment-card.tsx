// A moment on the canvas: its words, and at a glance what is done, thought and felt. The handle at its side draws a link.
import { use } from 'react'
import { useStore } from 'zustand'
import type { CanvasCardProps } from '../../canvas/index.ts'
import { useView } from '../../data/react/use-view.ts'
import type { Moment } from '../../domain/model/records.ts'
import { rowById } from '../../domain/view/workspace-view.ts'
import { FindingBadge } from '../../records/finding-badge.tsx'
import { ArrowRightIcon, FlagIcon, PlayIcon } from '../../ui/icons.ts'
import { Authors } from './authors.tsx'
import { HeardBadge } from './heard-badge.tsx'
import { SIDES, sizeOfMoment } from './map-cards.ts'
import { PaneContext, useMap } from './map-context.ts'
import { DRAFT_ID } from './map-session.ts'
import { MomentEditor } from './moment-editor.tsx'
import { SIDE_ICONS } from './side-icons.ts'
import styles from './moment-card.module.css'

export function MomentCard({ id, focused }: CanvasCardProps) {
  const { ports } = useMap()
  const moment = useView((view) => rowById(view, 'moment', id))
  const isEdited = useIsEdited(id)
  const editKey = useEditKey(id)
  if (!moment && id !== DRAFT_ID) return null
  return (
    <div className={styles.card} data-editing={isEdited || undefined} data-new={!moment || undefined}>
      {moment && <TerminalMark terminal={moment.terminal} />}
      {isEdited ? (
        <MomentEditor key={editKey} id={id} text={moment?.label ?? ''} />
      ) : (
        moment && <Label moment={moment} />
      )}
      {moment && <Sides moment={moment} />}
      {moment && <HeardBadge momentId={id} />}
      {moment && (
        <span className={styles.finding}>
          <FindingBadge aboutId={id} />
        </span>
      )}
      {moment && moment.sourceIds.length > 0 && (
        <span className={styles.authors}>
          <Authors momentId={id} />
        </span>
      )}
      {moment && !isEdited && (
        <span
          className={styles.connect}
          data-connect=""
          data-shown={focused || undefined}
          aria-hidden="true"
          title="Drag to the moment it leads to"
          data-map={ports.mapId}
        >
          <ArrowRightIcon aria-hidden />
        </span>
      )}
    </div>
  )
}

/** Whether the caret is in a moment of the map around, in this of the two panes. */
export function useIsEdited(id: string): boolean {
  const { session } = useMap().ports
  const here = use(PaneContext)
  return useStore(session, ({ editing, pane }) => {
    if (pane !== here) return false
    return editing?.type === 'card' ? editing.id === id : editing?.type === 'draft' && id === DRAFT_ID
  })
}

/** Tells one new moment from the next. */
export function useEditKey(id: string): string {
  const { session } = useMap().ports
  return useStore(session, ({ editing }) =>
    editing?.type === 'draft' ? `${id} ${editing.draft.afterId ?? ''}` : id,
  )
}

function Label({ moment }: { readonly moment: Moment }) {
  const { lines } = sizeOfMoment(moment, useMap().metrics)
  return (
    <p className={styles.label} dir="auto">
      {lines.map((line, i) => (
        // A line has no identity but its place.
        <span key={i} className={styles.line}>
          {line}
        </span>
      ))}
    </p>
  )
}

export function TerminalMark({ terminal }: { readonly terminal: Moment['terminal'] }) {
  if (!terminal) return null
  const Drawing = terminal === 'start' ? PlayIcon : FlagIcon
  return (
    <span className={styles.terminal}>
      <Drawing aria-hidden /> {terminal === 'start' ? 'Starts here' : 'Ends here'}
    </span>
  )
}

function Sides({ moment }: { readonly moment: Moment }) {
  const told = SIDES.filter((side) => moment[side].trim() !== '')
  if (told.length === 0) return null
  return (
    <div className={styles.sides}>
      {told.map((side) => {
        const Drawing = SIDE_ICONS[side]
        return (
          <span key={side} className={styles.side} data-side={side}>
            <Drawing aria-hidden /> <span dir="auto">{moment[side]}</span>
          </span>
        )
      })}
    </div>
  )
}

// One snapshot for the whole room: the face, the quote first and large, then the story and what was heard.
// Arrows go through the interviews of the filter, Escape leaves. It shows the alias, never a name.
import { useEffect, useLayoutEffect, useMemo, useRef } from 'react'
import type { Id } from '../../../lib/ids.ts'
import { useBlobUrl } from '../../../data/react/use-blob-url.ts'
import { useView } from '../../../data/react/use-view.ts'
import { pageToShare } from '../../../domain/snapshots/page-to-share.ts'
import { wallOf } from '../../../domain/snapshots/wall.ts'
import { wallFromSearch, type WallSearch } from '../../../domain/snapshots/wall-search.ts'
import { useActions } from '../../../ui/actions/use-actions.ts'
import { announce } from '../../../ui/announce.ts'
import { Icon } from '../../../ui/icon.tsx'
import { IconButton } from '../../../ui/icon-button.tsx'
import { ChevronLeftIcon, ChevronRightIcon, XIcon } from '../../../ui/icons.ts'
import { PRESENT_ACTIONS } from '../snapshots-actions.ts'
import { PresentPage } from './present-page.tsx'
import styles from './present.module.css'

export interface PresentScreenProps {
  readonly snapshotId: Id
  /** The filter of the wall it was opened from. */
  readonly search: WallSearch
  readonly onGo: (snapshotId: Id) => void
  readonly onLeave: () => void
}

/** Sizes of face, quote and gaps to try, then the name beside the face; the first at which all is in sight. */
const FITS = [
  { scale: 1, isTight: false },
  { scale: 0.85, isTight: false },
  { scale: 0.7, isTight: false },
  { scale: 0.7, isTight: true },
  { scale: 0.55, isTight: true },
] as const

export function PresentScreen({ snapshotId, search, onGo, onLeave }: PresentScreenProps) {
  const view = useView((it) => it)
  const page = useMemo(() => pageToShare(view, snapshotId), [view, snapshotId])
  const ids = wallOf(view, wallFromSearch(search)).map((snapshot) => snapshot.id)
  const index = ids.indexOf(snapshotId)
  const [previous, next] = [ids[index - 1], ids[index + 1]]
  const picture = useBlobUrl(page?.picture ?? null)
  const sheet = useRef<HTMLElement>(null)
  const place = `${index + 1} of ${ids.length}`
  const title = page ? `${page.alias}, ${place}` : ''

  useLayoutEffect(() => {
    const room = sheet.current?.parentElement
    if (!room) return
    const fit = () => {
      for (const { scale, isTight } of FITS) {
        room.style.setProperty('--fit', String(scale))
        room.toggleAttribute('data-tight', isTight)
        if (room.scrollHeight <= room.clientHeight) return
      }
      // It has to be scrolled anyway: then the quote stays large.
      room.style.setProperty('--fit', '1')
      room.removeAttribute('data-tight')
    }
    fit()
    const sizes = new ResizeObserver(fit)
    sizes.observe(room)
    return () => sizes.disconnect()
  }, [page])
  useEffect(() => announce(title), [title])
  useEffect(() => sheet.current?.focus(), [snapshotId])
  const step = (to: Id | undefined) => (to === undefined ? undefined : () => onGo(to))
  useActions(PRESENT_ACTIONS, {
    'present.next': step(next),
    'present.previous': step(previous),
    'present.leave': onLeave,
  })
  if (!page) return null
  return (
    <main className={styles.room} aria-label={`${page.alias}, full screen`}>
      <article ref={sheet} className={styles.sheet} aria-label="Snapshot page" tabIndex={-1}>
        <PresentPage page={page} picture={picture} />
      </article>
      <nav className={styles.bar} aria-label="Interviews">
        <IconButton
          label="Previous interview"
          variant="quiet"
          icon={<Icon as={ChevronLeftIcon} />}
          whyNot={previous === undefined ? 'This is the first' : null}
          onClick={() => step(previous)?.()}
        />
        {index >= 0 && <span>{place}</span>}
        <IconButton
          label="Next interview"
          variant="quiet"
          icon={<Icon as={ChevronRightIcon} />}
          whyNot={next === undefined ? 'This is the last' : null}
          onClick={() => step(next)?.()}
        />
        <IconButton label="Leave" variant="quiet" icon={<Icon as={XIcon} />} onClick={onLeave} />
      </nav>
    </main>
  )
}

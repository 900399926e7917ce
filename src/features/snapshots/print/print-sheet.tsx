// The snapshot on paper: exactly one sheet that fits A4 and Letter alike. It exists only while printing. What is overlong
// gets smaller in steps; what still does not fit stays on the desk, and the sheet says how much that is.
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { createPortal, flushSync } from 'react-dom'
import type { Id } from '../../../lib/ids.ts'
import { useBlobUrl } from '../../../data/react/use-blob-url.ts'
import { useView } from '../../../data/react/use-view.ts'
import { fitPage, type PageFit } from '../../../domain/snapshots/fit-page.ts'
import { cutPage, linesOf, type PageModel } from '../../../domain/snapshots/page-model.ts'
import { pageToShare } from '../../../domain/snapshots/page-to-share.ts'
import { rowById } from '../../../domain/view/workspace-view.ts'
import { PaperPage } from './paper-page.tsx'
import styles from './print.module.css'

/** Rounding of millimetres to pixels. */
const SLACK_PX = 1

export function PrintSheet({ snapshotId }: { readonly snapshotId: Id }) {
  const view = useView((it) => it)
  const picture = useBlobUrl(useView((it) => rowById(it, 'snapshot', snapshotId)?.picture ?? null))
  const [shown, setShown] = useState<{ readonly page: PageModel; readonly fit: PageFit } | null>(null)
  const sheet = useRef<HTMLDivElement>(null)
  useKeptPicture(picture)

  // The browser lays out the paper right after `beforeprint`, so everything happens within it.
  const begin = useEffectEvent(() => {
    const page = pageToShare(view, snapshotId)
    if (!page) return
    const draw = (fit: PageFit): boolean => {
      flushSync(() => setShown({ page, fit }))
      const box = sheet.current
      return box !== null && box.scrollHeight <= box.clientHeight + SLACK_PX
    }
    draw(fitPage(linesOf(page), draw))
  })
  useEffect(() => {
    const handleBegin = () => begin()
    const handleEnd = () => setShown(null)
    window.addEventListener('beforeprint', handleBegin)
    window.addEventListener('afterprint', handleEnd)
    return () => {
      window.removeEventListener('beforeprint', handleBegin)
      window.removeEventListener('afterprint', handleEnd)
    }
  }, [])

  if (!shown) return null
  const { page, fit } = shown
  return createPortal(
    <div
      ref={sheet}
      className={styles.sheet}
      data-print-sheet=""
      style={{ fontSize: `${PAPER_POINTS * fit.scale}pt` }}
    >
      <PaperPage
        page={cutPage(page, fit.shown)}
        picture={page.picture ? picture : null}
        left={linesOf(page) - fit.shown}
      />
    </div>,
    document.body,
  )
}

/** Size of running text before it shrinks. */
const PAPER_POINTS = 11

/** Printing does not wait for a picture, so it has to be loaded before. */
function useKeptPicture(url: string | null): void {
  const kept = useRef<HTMLImageElement | null>(null)
  useEffect(() => {
    if (!url) return
    const image = new Image()
    image.src = url
    kept.current = image
    return () => {
      kept.current = null
    }
  }, [url])
}

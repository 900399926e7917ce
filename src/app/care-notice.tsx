// Two quiet questions at a fitting moment, once there is work worth keeping: may the browser keep it, and where is a copy.
// Invariant: one at a time, never in the sample, and a *not now* holds for a week.
import { useEffect, useState } from 'react'
import { canHoldFolders } from '../data/folder/browser-folder.ts'
import { useBackup } from '../data/react/use-backup.ts'
import { useLastDownload } from '../data/react/use-last-download.ts'
import { useShare } from '../data/react/use-share.ts'
import { useView } from '../data/react/use-view.ts'
import { useWorkspace } from '../data/react/use-workspace.ts'
import { useEspalier } from '../data/react/workspace-context.ts'
import { ScreenLink } from '../records/screen-link.tsx'
import { Button } from '../ui/button.tsx'
import { toasts } from '../ui/toasts.ts'
import { useNow } from '../ui/use-now.ts'
import styles from './notices.module.css'
import { useDownload } from './use-download.ts'

/** Records from which on there is work worth keeping. */
const WORTH = 20
const HOUR = 3_600_000
const WEEK = 7 * 86_400_000

type Care = 'persist' | 'copy'

export function CareNotice() {
  const espalier = useEspalier()
  const workspace = useWorkspace()
  const download = useDownload()
  const now = useNow()
  const backup = useBackup()
  const share = useShare()
  const downloadedAt = useLastDownload()
  const isWorth = useView((view) => {
    const count = Object.values(view.rows).reduce((sum, table) => sum + table.size, 0)
    return count >= WORTH
  })
  const [settledAt, setSettledAt] = useState<number | null>(null)
  const [isPersisted, setIsPersisted] = useState<boolean | null>(null)
  const [laterAt, setLaterAt] = useState<Partial<Record<Care, number>> | null>(null)

  useEffect(() => {
    const look = async () => {
      const storage = (navigator as { storage?: StorageManager }).storage // absent on insecure origins
      const row = (await espalier.list()).find(({ id }) => id === workspace.id)
      setSettledAt(row && !row.isSample ? row.createdAt + HOUR : null)
      const [kept, persist, copy] = await Promise.all([
        storage?.persisted() ?? true,
        espalier.setting('later:persist'),
        espalier.setting('later:copy'),
      ])
      setIsPersisted(kept)
      setLaterAt({ persist: Number(persist) || 0, copy: Number(copy) || 0 })
    }
    void look().catch(() => {})
  }, [espalier, workspace])

  if (!isWorth || !laterAt || settledAt === null || now < settledAt || espalier.storage.kind === 'memory')
    return null
  const isQuiet = (care: Care) => now - (laterAt[care] ?? 0) < WEEK
  const later = (care: Care) => {
    setLaterAt({ ...laterAt, [care]: now })
    void espalier.setSetting(`later:${care}`, now).catch(() => {})
  }

  if (isPersisted === false && !isQuiet('persist'))
    return (
      <div className={styles.notice} role="status">
        <p>
          There is work here worth keeping. Ask this browser to keep it even when the disk gets short; it may
          ask you once.
        </p>
        <Button
          size="small"
          onClick={() => {
            void navigator.storage.persist().then((answer) => {
              setIsPersisted(answer)
              if (!answer) later('persist')
              toasts.show({
                message: answer
                  ? 'The browser promised to keep your work.'
                  : 'The browser did not promise. A backup elsewhere matters more: Settings, Backups.',
              })
            })
          }}
        >
          Ask it to keep my work
        </Button>
        <Button size="small" variant="quiet" onClick={() => later('persist')}>
          Not now
        </Button>
      </div>
    )

  const isShared = share.kind === 'on' && share.wroteAt !== null
  const hasCopy = backup.kind === 'on' || isShared || (downloadedAt !== null && now - downloadedAt < WEEK)
  if (hasCopy || isQuiet('copy')) return null
  return (
    <div className={styles.notice} role="status">
      <p>
        {downloadedAt === null
          ? 'This work is only in this browser.'
          : 'The last file you took along is more than a week old.'}{' '}
        {canHoldFolders() ? (
          <>
            <ScreenLink to="/settings">Choose a backup folder</ScreenLink>, or take a file along.
          </>
        ) : (
          'Take a file along, so that it outlives this browser.'
        )}
      </p>
      <Button size="small" onClick={download}>
        Download now
      </Button>
      <Button size="small" variant="quiet" onClick={() => later('copy')}>
        Not now
      </Button>
    </div>
  )
}

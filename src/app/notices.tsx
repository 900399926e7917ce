// Standing notices above the screen: storage trouble, damaged rows, a newer version. Each says what to do.
import { lazy, Suspense } from 'react'
import { useStore } from 'zustand'
import { useSaveStatus } from '../data/react/use-save-status.ts'
import { useWorkspace } from '../data/react/use-workspace.ts'
import { ScreenLink } from '../records/screen-link.tsx'
import { Button } from '../ui/button.tsx'
import { useBackup } from '../data/react/use-backup.ts'
import { useShare } from '../data/react/use-share.ts'
import { CareNotice } from './care-notice.tsx'
import { saveInWords } from './save-words.ts'
import { downloadWork, useDownload } from './use-download.ts'
import styles from './notices.module.css'

const DownloadNotice = lazy(() =>
  import('./download-notice.tsx').then((m) => ({ default: m.DownloadNotice })),
)
const FolderNotice = lazy(() => import('./folder-notice.tsx').then((m) => ({ default: m.FolderNotice })))

export function Notices() {
  const { damaged } = useWorkspace()
  const { advice } = saveInWords(useSaveStatus())
  const download = useDownload()
  const work = useStore(downloadWork, (state) => state.work)
  const isShareLocked = useShare().kind === 'locked'
  const isLocked = useBackup().kind === 'locked' || isShareLocked
  return (
    <>
      {advice && (
        <div className={styles.notice} data-tone="bad" role="alert">
          <p>{advice}</p>
          <Button size="small" onClick={download}>
            Download now
          </Button>
        </div>
      )}
      {damaged > 0 && (
        <div className={styles.notice} data-tone="bad" role="alert">
          <p>
            {damaged === 1 ? 'One stored change is' : `${damaged} stored changes are`} damaged and could not
            be read. Everything else is here. Download the workspace file now, compare it with your last one,
            or <ScreenLink to="/versions">bring back a version</ScreenLink>.
          </p>
          <Button size="small" onClick={download}>
            Download now
          </Button>
        </div>
      )}
      {isLocked && (
        <Suspense>
          <FolderNotice />
        </Suspense>
      )}
      {work && (
        <Suspense>
          <DownloadNotice work={work} />
        </Suspense>
      )}
      <CareNotice />
    </>
  )
}

// Standing notices above the screen: storage trouble, damaged rows, a newer version. Each says what to do.
import { use, useSyncExternalStore } from 'react'
import { useSaveStatus } from '../data/react/use-save-status.ts'
import { useWorkspace } from '../data/react/use-workspace.ts'
import { Button } from '../ui/button.tsx'
import { saveInWords } from './save-words.ts'
import { UpdatesContext } from './updates-context.ts'
import { useDownload } from './use-download.ts'
import styles from './notices.module.css'

export function Notices() {
  const { damaged } = useWorkspace()
  const { advice } = saveInWords(useSaveStatus())
  const download = useDownload()
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
            be read. Everything else is here. Download the workspace file now, and compare it with your last
            one.
          </p>
          <Button size="small" onClick={download}>
            Download now
          </Button>
        </div>
      )}
      <UpdateNotice />
    </>
  )
}

function UpdateNotice() {
  const updates = use(UpdatesContext)
  const state = useSyncExternalStore(updates.subscribe, updates.state)
  if (state === 'none') return null
  return (
    <div className={styles.notice} role="status">
      <p>
        A new version of Espalier is ready. It starts when you say so; everything you typed is saved first.
      </p>
      <Button size="small" onClick={() => void updates.applyUpdate()}>
        Start the new version
      </Button>
    </div>
  )
}

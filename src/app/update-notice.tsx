// Says that a newer version is ready, on every page; it starts when the person says so.
import { use, useState, useSyncExternalStore } from 'react'
import { Button } from '../ui/button.tsx'
import { toasts } from '../ui/toasts.ts'
import { UpdatesContext } from './updates-context.ts'
import styles from './notices.module.css'

export function UpdateNotice() {
  const updates = use(UpdatesContext)
  const state = useSyncExternalStore(updates.subscribe, updates.state)
  const [isStarting, setIsStarting] = useState(false)
  if (state === 'none') return null

  function handleStart(): void {
    setIsStarting(true)
    updates.applyUpdate().catch(() => {
      setIsStarting(false)
      toasts.show({
        message:
          'The new version waits: something in this tab is not saved yet. Download the workspace file, or try again when the save status says so.',
        key: 'update',
        sticky: true,
      })
    })
  }

  return (
    <div className={styles.notice} role="status">
      <p>
        A new version of Espalier is ready. It starts when you say so; everything you typed is saved first.
      </p>
      <Button size="small" busy={isStarting} onClick={handleStart}>
        Start the new version
      </Button>
    </div>
  )
}

// After a restart the browser asks again whether a folder may be used: one press, wherever the person is.
import { useState } from 'react'
import { useBackup } from '../data/react/use-backup.ts'
import { useShare } from '../data/react/use-share.ts'
import { useWorkspace } from '../data/react/use-workspace.ts'
import { useEspalier } from '../data/react/workspace-context.ts'
import { Button } from '../ui/button.tsx'
import { toasts } from '../ui/toasts.ts'
import styles from './notices.module.css'
import { reasonOf } from '../lib/reason-of.ts'

type Which = 'shared' | 'backup'

export function FolderNotice() {
  const { backups, sharing } = useEspalier()
  const workspace = useWorkspace()
  const backup = useBackup()
  const share = useShare()
  const [left, setLeft] = useState<readonly Which[]>([])
  const locked: readonly (readonly [Which, string])[] = [
    ...(share.kind === 'locked' ? [['shared', share.folder] as const] : []),
    ...(backup.kind === 'locked' ? [['backup', backup.folder] as const] : []),
  ]
  const [first] = locked.filter(([which]) => !left.includes(which))
  if (!first) return null
  const [which, folder] = first

  function handleAllow(): void {
    const unlock = which === 'backup' ? backups.unlock() : sharing().then((share) => share.unlock(workspace))
    unlock.catch((error: unknown) => {
      toasts.show({ message: `The folder cannot be used: ${reasonOf(error)}`, sticky: true })
    })
  }
  return (
    <div className={styles.notice} role="status">
      <p>
        The browser wants your permission again before the {which === 'backup' ? 'backup' : 'shared'} folder “
        {folder}” can be used.
      </p>
      <Button size="small" onClick={handleAllow}>
        Let Espalier use it
      </Button>
      <Button size="small" variant="quiet" onClick={() => setLeft([...left, which])}>
        Not now
      </Button>
    </div>
  )
}

// Choosing a backup folder, seeing that it works, getting back what is in it; and the download where no folder can be held.
import { useState } from 'react'
import { useBackup } from '../../../data/react/use-backup.ts'
import { useView } from '../../../data/react/use-view.ts'
import { useWorkspace } from '../../../data/react/use-workspace.ts'
import { useEspalier } from '../../../data/react/workspace-context.ts'
import { canHoldFolders, pickFolder } from '../../../data/folder/browser-folder.ts'
import { ScreenLink } from '../../../records/screen-link.tsx'
import { announce } from '../../../ui/announce.ts'
import { Banner } from '../../../ui/banner.tsx'
import { Button } from '../../../ui/button.tsx'
import { Disclosure } from '../../../ui/disclosure.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { FolderOpenIcon } from '../../../ui/icons.ts'
import { toasts } from '../../../ui/toasts.ts'
import { setMergeSession } from '../merge/merge-session.ts'
import { reasonOf } from '../../../lib/reason-of.ts'
import styles from '../trust.module.css'
import { BackupList } from './backup-list.tsx'
import { SafetySteps } from './safety-steps.tsx'

export interface BackupSectionProps {
  /** Called when a backup was read and waits to be compared on the merge screen. */
  readonly onCompare: () => void
  /** Called with the id of a copy when the disk has it. */
  readonly onOpenWorkspace: (workspaceId: string) => void
}

export function BackupSection({ onCompare, onOpenWorkspace }: BackupSectionProps) {
  const { backups } = useEspalier()
  const workspace = useWorkspace()
  const name = useView((view) => view.meta.name)
  const state = useBackup()
  const [isBusy, setIsBusy] = useState(false)
  const [isListed, setListed] = useState(false)

  const attempt = (task: () => Promise<void>) => () => {
    setIsBusy(true)
    task()
      .catch((error: unknown) => {
        toasts.show({ message: `That could not be done: ${reasonOf(error)}`, sticky: true })
      })
      .finally(() => setIsBusy(false))
  }
  const handleChoose = attempt(async () => {
    const handle = await pickFolder('espalier-backup')
    if (handle) await backups.use(handle)
  })
  const handleUnlock = attempt(async () => void (await backups.unlock()))
  const handleNow = attempt(async () => {
    if (await backups.backUp(workspace)) announce('Backed up and verified')
  })
  const handleNewest = attempt(async () => {
    const sound = await backups.newest(workspace.id, name)
    if (!sound) {
      toasts.show({ message: 'There is no sound backup of this workspace in the folder.' })
      return
    }
    setMergeSession(workspace.id, { waiting: { fileName: sound.file.name, plan: sound.plan }, done: null })
    onCompare()
  })

  return (
    <>
      <SafetySteps />
      {!canHoldFolders() && (
        <p className={styles.quiet}>
          This browser cannot hold on to a folder, so backups are yours to download; Espalier reminds you when
          a week of work has gathered.
        </p>
      )}
      {state.kind === 'failed' && (
        <Banner tone="error" title="The last backup failed">
          {state.why}. It is tried again with the next change.
        </Banner>
      )}
      {canHoldFolders() && (
        <div className={styles.actions}>
          {state.kind === 'off' && (
            <Button icon={<Icon as={FolderOpenIcon} />} busy={isBusy} onClick={handleChoose}>
              Choose a backup folder
            </Button>
          )}
          {state.kind === 'locked' && (
            <Button variant="primary" busy={isBusy} onClick={handleUnlock}>
              Let Espalier use “{state.folder}” again
            </Button>
          )}
          {(state.kind === 'on' || state.kind === 'failed') && (
            <>
              <Button busy={isBusy || (state.kind === 'on' && state.isBusy)} onClick={handleNow}>
                Back up now
              </Button>
              <Button variant="quiet" busy={isBusy} onClick={handleNewest}>
                Compare with the newest backup
              </Button>
            </>
          )}
          {state.kind !== 'off' && (
            <>
              <Button variant="quiet" onClick={handleChoose}>
                Choose another folder
              </Button>
              <Button variant="quiet" onClick={attempt(() => backups.stopUsing())}>
                Stop backing up
              </Button>
            </>
          )}
        </div>
      )}
      {(state.kind === 'on' || state.kind === 'failed') && (
        <Disclosure summary="All backups in the folder" isOpen={isListed} onToggle={setListed}>
          {isListed && (
            <BackupList
              lastName={state.last?.fileName ?? null}
              onCompare={onCompare}
              onOpenWorkspace={onOpenWorkspace}
            />
          )}
        </Disclosure>
      )}
      <p>
        <ScreenLink to="/versions">Versions on this device</ScreenLink>
      </p>
    </>
  )
}

// Opening a workspace that colleagues share in a folder: choose the folder, choose the workspace, and it opens here.
import { useState } from 'react'
import { browserFolder, canHoldFolders, pickFolder } from '../../../data/folder/browser-folder.ts'
import { useEspalier } from '../../../data/react/workspace-context.ts'
import type { SharedWorkspace } from '../../../data/share/shared-workspaces.ts'
import { announce } from '../../../ui/announce.ts'
import { Banner } from '../../../ui/banner.tsx'
import { Button } from '../../../ui/button.tsx'
import { Checkbox } from '../../../ui/checkbox.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { FolderOpenIcon } from '../../../ui/icons.ts'
import { reasonOf } from '../../../lib/reason-of.ts'
import styles from '../trust.module.css'

export interface JoinSharedProps {
  readonly onOpened: (workspaceId: string) => void
}

interface Found {
  readonly handle: FileSystemDirectoryHandle
  readonly workspaces: readonly (SharedWorkspace & { readonly isHere: boolean })[]
}

export function JoinShared({ onOpened }: JoinSharedProps) {
  const espalier = useEspalier()
  const [found, setFound] = useState<Found | null>(null)
  const [withPeople, setWithPeople] = useState(false)
  const [isBusy, setIsBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  if (!canHoldFolders()) return null

  const attempt = (task: () => Promise<void>) => () => {
    setIsBusy(true)
    setProblem(null)
    task()
      .catch((error: unknown) => setProblem(reasonOf(error)))
      .finally(() => setIsBusy(false))
  }
  const handleChoose = attempt(async () => {
    const handle = await pickFolder('espalier-shared')
    if (!handle) return
    const { sharedWorkspaces } = await import('../../../data/share/shared-workspaces.ts')
    const here = new Set((await espalier.list()).map(({ id }) => id))
    const all = await sharedWorkspaces(browserFolder(handle))
    if (all.length === 0)
      throw new Error(
        'No shared workspace is in this folder. A colleague shares one in Settings; the sync service may still be fetching it',
      )
    setFound({ handle, workspaces: all.map((one) => ({ ...one, isHere: here.has(one.id) })) })
    announce(all.length === 1 ? 'One shared workspace found' : `${all.length} shared workspaces found`)
  })
  const handleOpen = (id: string, isHere: boolean) =>
    attempt(async () => {
      if (found && !isHere) await espalier.join(id, found.handle, withPeople)
      onOpened(id)
    })

  return (
    <div className={styles.part}>
      {problem !== null && (
        <Banner tone="error" title="That did not work">
          {problem}.
        </Banner>
      )}
      {found && (
        <>
          <Checkbox
            label="Share names, contacts and photos that I note, too"
            checked={withPeople}
            onChange={setWithPeople}
          />
          <ul className={styles.rows} aria-label="Shared workspaces">
            {found.workspaces.map(({ id, name, isHere }) => (
              <li key={id} className={styles.row}>
                <strong>{name || 'Untitled workspace'}</strong>
                {isHere && (
                  <span className={styles.quiet}>
                    It is on this device already. Share it in its settings, with this folder.
                  </span>
                )}
                <Button
                  variant={isHere ? 'secondary' : 'primary'}
                  busy={isBusy}
                  onClick={handleOpen(id, isHere)}
                >
                  {isHere ? 'Open the one here' : 'Open and share it'}
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
      <div className={styles.actions}>
        <Button busy={isBusy} icon={<Icon as={FolderOpenIcon} />} onClick={handleChoose}>
          {found ? 'Choose another folder' : 'Open from a shared folder'}
        </Button>
      </div>
    </div>
  )
}

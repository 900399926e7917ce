// The kept versions of this workspace: keep one now, look at what differs, bring parts back or open one as a copy.
import { useCallback, useEffect, useState } from 'react'
import { useWorkspace } from '../../../data/react/use-workspace.ts'
import { useEspalier } from '../../../data/react/workspace-context.ts'
import type { VersionRow } from '../../../data/workspace/versions.ts'
import { ScreenLink } from '../../../records/screen-link.tsx'
import { announce } from '../../../ui/announce.ts'
import { Button } from '../../../ui/button.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { SaveIcon } from '../../../ui/icons.ts'
import { Page } from '../../../ui/page.tsx'
import { toasts } from '../../../ui/toasts.ts'
import styles from '../trust.module.css'
import { VersionItem } from './version-item.tsx'

export interface VersionsScreenProps {
  /** Called with the id of the copy when the disk has it. */
  readonly onOpenWorkspace: (workspaceId: string) => void
}

export function VersionsScreen({ onOpenWorkspace }: VersionsScreenProps) {
  const { versions } = useEspalier()
  const workspace = useWorkspace()
  const [rows, setRows] = useState<readonly VersionRow[] | null>(null)
  const [shown, setShown] = useState<number | null>(null)

  const load = useCallback(() => {
    void versions.list(workspace.id).then(setRows, () => setRows([]))
  }, [versions, workspace])
  useEffect(load, [load])

  async function handleKeep(): Promise<void> {
    const kept = await versions.keep(workspace, 'asked')
    if (kept) announce('Version kept')
    else toasts.show({ message: 'The version could not be kept: the disk would not take it.', sticky: true })
    load()
  }

  return (
    <Page
      title={<h1>Versions</h1>}
      above={<ScreenLink to="/settings">Settings</ScreenLink>}
      actions={
        <Button variant="primary" icon={<Icon as={SaveIcon} />} onClick={() => void handleKeep()}>
          Keep a version now
        </Button>
      }
      width="reading"
    >
      <div className={styles.body}>
        <p className={styles.teach}>
          Espalier keeps the workspace as it was every twenty minutes in which you change something, and
          before each merge and each restoration. Close together at first, one a day after two days, one a
          month after two months; versions with a name stay.
        </p>
        {rows?.length === 0 && (
          <EmptyState
            look="inline"
            sentence="No version yet. The first one is kept a few minutes after a change, or now if you like."
          />
        )}
        {rows && rows.length > 0 && (
          <ul className={styles.rows} aria-label="Versions, newest first">
            {rows.map((row) => (
              <VersionItem
                key={row.no}
                version={row}
                isOpen={shown === row.no}
                onToggle={() => setShown(shown === row.no ? null : row.no)}
                onChanged={load}
                onOpenWorkspace={onOpenWorkspace}
              />
            ))}
          </ul>
        )}
      </div>
    </Page>
  )
}

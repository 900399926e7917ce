// Every backup of this workspace in the folder, newest first: compare and merge one, or open it as a workspace of its own.
import { useEffect, useState } from 'react'
import type { BackupFile, SoundBackup } from '../../../data/backup/backup-files.ts'
import { useView } from '../../../data/react/use-view.ts'
import { useWorkspace } from '../../../data/react/use-workspace.ts'
import { useEspalier } from '../../../data/react/workspace-context.ts'
import { leftOutInWords } from '../../../domain/people/erased-people.ts'
import { dateText } from '../../../lib/locale.ts'
import { Banner } from '../../../ui/banner.tsx'
import { Button } from '../../../ui/button.tsx'
import { ProgressBar } from '../../../ui/progress-bar.tsx'
import { RelativeTime } from '../../../ui/relative-time.tsx'
import { toasts } from '../../../ui/toasts.ts'
import { useNow } from '../../../ui/use-now.ts'
import { setMergeSession } from '../merge/merge-session.ts'
import { reasonOf } from '../../../lib/reason-of.ts'
import styles from '../trust.module.css'

export interface BackupListProps {
  /** Changes when there may be other backups than before. */
  readonly lastName: string | null
  readonly onCompare: () => void
  readonly onOpenWorkspace: (workspaceId: string) => void
}

export function BackupList({ lastName, onCompare, onOpenWorkspace }: BackupListProps) {
  const espalier = useEspalier()
  const workspace = useWorkspace()
  const name = useView((view) => view.meta.name)
  const now = useNow()
  const [files, setFiles] = useState<readonly BackupFile[] | null>(null)
  const [busy, setBusy] = useState<string | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  useEffect(() => {
    let isGone = false
    espalier.backups.list(workspace.id, name).then(
      (all) => void (isGone || setFiles(all)),
      (error: unknown) => void (isGone || setProblem(reasonOf(error))),
    )
    return () => {
      isGone = true
    }
  }, [espalier, workspace, name, lastName])

  const withSound = (file: BackupFile, take: (sound: SoundBackup) => Promise<void> | void) => () => {
    setBusy(file.name)
    setProblem(null)
    const read = async () => {
      const sound = await espalier.backups.read(workspace.id, name, file)
      if (!sound) throw new Error(`${file.name} is damaged or not whole, so it is not used; take another one`)
      await take(sound)
    }
    read()
      .catch((error: unknown) => setProblem(reasonOf(error)))
      .finally(() => setBusy(null))
  }
  function handleCompare({ file, plan }: SoundBackup): void {
    setMergeSession(workspace.id, { waiting: { fileName: file.name, plan }, done: null })
    onCompare()
  }
  async function handleCopy({ file, plan }: SoundBackup): Promise<void> {
    // A copy is a workspace of its own: its name says of when it is.
    const { state: _state, ...rows } = plan
    const { name: stored } = plan.meta
    const day = new Date(file.at).toISOString().slice(0, 10)
    const called = `${typeof stored === 'string' ? stored : name} (${day})`
    const { source, leftOut } = await espalier.withoutErased(rows)
    onOpenWorkspace(await espalier.import({ ...source, meta: { ...source.meta, name: called } }))
    if (leftOut > 0) toasts.show({ message: leftOutInWords(leftOut), sticky: true })
  }

  if (files === null) return problem === null ? <ProgressBar label="Reading the folder" /> : <p>{problem}.</p>
  return (
    <>
      {problem !== null && (
        <Banner tone="error" title="That backup was not opened">
          {problem}.
        </Banner>
      )}
      {files.length === 0 && (
        <p className={styles.quiet}>No backup of this workspace is in the folder yet.</p>
      )}
      <ul className={styles.rows} aria-label="Backups, newest first">
        {files.map((file) => (
          <li key={file.name} className={styles.row}>
            <div className={styles.versionHead}>
              <div className={styles.rowHead}>
                <strong>{exactTime(file.at)}</strong>
                <span className={styles.quiet}>
                  <RelativeTime at={new Date(file.at).toISOString()} now={now} /> · {file.name}
                </span>
              </div>
              <div className={styles.actions}>
                <Button
                  size="small"
                  busy={busy === file.name}
                  aria-label={`Compare and merge the backup of ${exactTime(file.at)}`}
                  onClick={withSound(file, handleCompare)}
                >
                  Compare and merge
                </Button>
                <Button
                  size="small"
                  variant="quiet"
                  busy={busy === file.name}
                  aria-label={`Open the backup of ${exactTime(file.at)} as a copy`}
                  onClick={withSound(file, handleCopy)}
                >
                  Open as a copy
                </Button>
              </div>
            </div>
          </li>
        ))}
      </ul>
    </>
  )
}

function exactTime(at: number): string {
  return dateText(at, { dateStyle: 'medium', timeStyle: 'medium' })
}

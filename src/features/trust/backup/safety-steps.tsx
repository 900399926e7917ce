// Where the work is, in three steps, each only as far as it is true: on this device, in the backup folder, elsewhere.
import type { ReactNode } from 'react'
import { useBackup, type BackupState } from '../../../data/react/use-backup.ts'
import { type SaveStatus, useSaveStatus } from '../../../data/react/use-save-status.ts'
import { useLastDownload } from '../../../data/react/use-last-download.ts'
import { Icon } from '../../../ui/icon.tsx'
import { CircleAlertIcon, CircleCheckIcon, CircleIcon } from '../../../ui/icons.ts'
import { RelativeTime } from '../../../ui/relative-time.tsx'
import { useNow } from '../../../ui/use-now.ts'
import styles from '../trust.module.css'

type StepState = 'done' | 'open' | 'bad'

export function SafetySteps() {
  const status = useSaveStatus()
  const backup = useBackup()
  const downloadedAt = useLastDownload()
  const now = useNow()
  const when = (at: number) => <RelativeTime at={new Date(at).toISOString()} now={now} />
  return (
    <ol className={styles.steps} aria-label="Where your work is">
      <Step state={deviceState(status)} title="On this device">
        {deviceWords(status)}
      </Step>
      <Step state={folderState(backup)} title="In your backup folder">
        {folderWords(backup, when)}
      </Step>
      <Step state={downloadedAt === null ? 'open' : 'done'} title="Elsewhere">
        {downloadedAt === null ? (
          'No workspace file was downloaded here yet. A file on another device survives the loss of this one.'
        ) : (
          <>
            A workspace file was downloaded {when(downloadedAt)}. Whether you still have it, Espalier cannot
            see.
          </>
        )}
      </Step>
    </ol>
  )
}

const ICONS = { done: CircleCheckIcon, open: CircleIcon, bad: CircleAlertIcon }

interface StepProps {
  readonly state: StepState
  readonly title: string
  readonly children: ReactNode
}

function Step({ state, title, children }: StepProps) {
  return (
    <li className={styles.step} data-state={state}>
      <Icon as={ICONS[state]} />
      <div>
        <strong>{title}</strong>
        <p className={styles.quiet}>{children}</p>
      </div>
    </li>
  )
}

function deviceState({ kind }: SaveStatus): StepState {
  if (kind === 'saved') return 'done'
  return kind === 'saving' ? 'open' : 'bad'
}

function deviceWords({ kind }: SaveStatus): string {
  switch (kind) {
    case 'saved':
      return 'Every change is written to this browser’s database.'
    case 'saving':
      return 'Being written…'
    case 'read-only':
      return 'Reading only: a newer Espalier has written here.'
    case 'memory':
      return 'Not stored: this browser lets Espalier keep nothing.'
    case 'failed':
      return 'Not written yet; Espalier keeps trying.'
  }
}

function folderState(backup: BackupState): StepState {
  if (backup.kind === 'off') return 'open'
  return backup.kind === 'on' && (backup.last || backup.isBusy) ? 'done' : 'bad'
}

function folderWords(backup: BackupState, when: (at: number) => ReactNode): ReactNode {
  if (backup.kind === 'off') return 'No folder chosen. Backups would be written there by themselves.'
  const last = backup.last ? <>the last one, verified, is of {when(backup.last.at)}</> : 'there is none yet'
  switch (backup.kind) {
    case 'locked':
      return (
        <>
          The browser wants your permission again before “{backup.folder}” can be used; {last}.
        </>
      )
    case 'failed':
      return (
        <>
          The last attempt in “{backup.folder}” failed; {last}.
        </>
      )
    case 'on':
      if (backup.isBusy) return `Writing to “${backup.folder}”…`
      return backup.last ? (
        <>
          Written to “{backup.folder}”, read back and verified {when(backup.last.at)}.
        </>
      ) : (
        `“${backup.folder}” is chosen; the first backup is written shortly after the next change.`
      )
  }
}

// Where the work is, in three steps, each only as far as it is true: on this device, in the backup folder, elsewhere.
import type { ReactNode } from 'react'
import { canHoldFolders } from '../../../data/folder/browser-folder.ts'
import { useBackup, type BackupState } from '../../../data/react/use-backup.ts'
import { type SaveStatus, useSaveStatus } from '../../../data/react/use-save-status.ts'
import { useLastDownload } from '../../../data/react/use-last-download.ts'
import { Icon } from '../../../ui/icon.tsx'
import { CircleAlertIcon, CircleCheckIcon, CircleIcon } from '../../../ui/icons.ts'
import { type ShareState, useShare } from '../../../data/react/use-share.ts'
import { RelativeTime } from '../../../ui/relative-time.tsx'
import { useNow } from '../../../ui/use-now.ts'
import styles from '../trust.module.css'

type StepState = 'done' | 'open' | 'bad'

export function SafetySteps() {
  const status = useSaveStatus()
  const backup = useBackup()
  const downloadedAt = useLastDownload()
  const share = useShare()
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
      <Step state={elsewhereState(share, downloadedAt)} title="Elsewhere">
        {share.kind !== 'off' && <>{shareWords(share, when)} </>}
        {downloadedAt !== null && (
          <>
            A workspace file was downloaded {when(downloadedAt)}. Whether you still have it, Espalier cannot
            see.
          </>
        )}
        {downloadedAt === null &&
          share.kind === 'off' &&
          'No workspace file was downloaded here yet. A file on another device survives the loss of this one.'}
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
  if (backup.kind === 'off' && !canHoldFolders())
    return 'This browser cannot hold on to a folder; Chrome and Edge on a computer can.'
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

function elsewhereState(share: ShareState, downloadedAt: number | null): StepState {
  if (share.kind === 'locked' || share.kind === 'failed') return 'bad'
  if (share.kind === 'on' && share.wroteAt !== null) return 'done'
  return downloadedAt === null ? 'open' : 'done'
}

/** Only what this device saw: what it wrote and re-read, what it read, and what another device says it has read. */
function shareWords(share: Exclude<ShareState, { kind: 'off' }>, when: (at: number) => ReactNode): ReactNode {
  const { folder, wroteAt, readAt, reachedAt } = share
  const last =
    wroteAt === null ? (
      'nothing was written there yet'
    ) : (
      <>what you made was last written there, read back and verified {when(wroteAt)}</>
    )
  switch (share.kind) {
    case 'locked':
      return (
        <>
          The browser wants your permission again before the shared folder “{folder}” can be used; {last}.
        </>
      )
    case 'paused':
      return (
        <>
          Sharing through “{folder}” is paused; {last}.
        </>
      )
    case 'failed':
      return (
        <>
          The last round in the shared folder “{folder}” failed; {last}.
        </>
      )
    case 'on':
      return (
        <>
          In the shared folder “{folder}”: {last}
          {readAt !== null && <>; it was last read {when(readAt)}</>}.{' '}
          {reachedAt === null
            ? 'No other device has said yet that it read your work.'
            : 'Another device says it has read your work as it was '}
          {reachedAt !== null && <>{when(reachedAt)}.</>}
        </>
      )
  }
}

// The save status at the foot of the rail: always there, always in words; under it, how far backups reach.
import { canHoldFolders } from '../data/folder/browser-folder.ts'
import { useBackup, type BackupState } from '../data/react/use-backup.ts'
import { useLastDownload } from '../data/react/use-last-download.ts'
import { useSaveStatus } from '../data/react/use-save-status.ts'
import { dateText } from '../lib/locale.ts'
import { ScreenLink } from '../records/screen-link.tsx'
import { saveInWords } from './save-words.ts'
import styles from './save-line.module.css'

export function SaveLine() {
  const { short, tone } = saveInWords(useSaveStatus())
  return (
    <div className={styles.save}>
      <p className={styles.line} data-tone={tone} data-testid="save-status">
        <span className={styles.dot} aria-hidden />
        {short}
      </p>
      <ScreenLink to="/settings" className={styles.backup}>
        {backupInWords(useBackup(), useLastDownload())}
      </ScreenLink>
    </div>
  )
}

/** Says *backed up* only of a file that was read back and verified; of a download only that it was handed over. */
export function backupInWords(backup: BackupState, downloadedAt: number | null = null): string {
  switch (backup.kind) {
    case 'off':
      if (downloadedAt !== null) return `File downloaded ${clock(downloadedAt)}`
      return canHoldFolders() ? 'No backup folder' : 'No file downloaded yet'
    case 'locked':
      return 'Backup folder: permission needed'
    case 'failed':
      return 'Backup failed'
    case 'on':
      if (backup.isBusy) return 'Backing up…'
      return backup.last ? `Backed up ${clock(backup.last.at)}` : 'Backup folder chosen'
  }
}

/** The time of day today, the day before that. */
function clock(at: number): string {
  const isToday = new Date(at).toDateString() === new Date().toDateString()
  const style: Intl.DateTimeFormatOptions = isToday
    ? { hour: '2-digit', minute: '2-digit' }
    : { day: 'numeric', month: 'short' }
  return dateText(at, style)
}

// A download of the workspace file that takes a while: how far it is, and the way to stop it.
import { Button } from '../ui/button.tsx'
import { ProgressBar } from '../ui/progress-bar.tsx'
import styles from './notices.module.css'
import type { DownloadWork } from './use-download.ts'

export function DownloadNotice({ work }: { readonly work: DownloadWork }) {
  return (
    <section className={styles.notice} aria-label="Download">
      <div className={styles.progress}>
        <ProgressBar
          label="Writing the workspace file"
          value={work.part}
          detail={work.doing}
          action={
            <Button size="small" onClick={work.cancel}>
              Cancel
            </Button>
          }
        />
      </div>
    </section>
  )
}

// One version in the list: when, why, what is in it; opened, what differs.
import { useEspalier } from '../../../data/react/workspace-context.ts'
import type { VersionRow } from '../../../data/workspace/versions.ts'
import { Button } from '../../../ui/button.tsx'
import { EditableText } from '../../../ui/editable-text.tsx'
import { RelativeTime } from '../../../ui/relative-time.tsx'
import { useNow } from '../../../ui/use-now.ts'
import styles from '../trust.module.css'
import { VersionDifferences } from './version-differences.tsx'
import { reasonInWords, sizeInWords } from './version-words.ts'
import { dateText, numberText } from '../../../lib/locale.ts'

export interface VersionItemProps {
  readonly version: VersionRow
  readonly isOpen: boolean
  readonly onToggle: () => void
  readonly onChanged: () => void
  readonly onOpenWorkspace: (workspaceId: string) => void
}

export function VersionItem({ version, isOpen, onToggle, onChanged, onOpenWorkspace }: VersionItemProps) {
  const { versions } = useEspalier()
  const now = useNow()
  const exact = dateText(version.at, { dateStyle: 'medium', timeStyle: 'short' })
  return (
    <li className={styles.row}>
      <div className={styles.versionHead}>
        <div className={styles.rowHead}>
          <EditableText
            look="strong"
            label={`Name of the version of ${exact}`}
            value={version.name}
            placeholder={exact}
            onCommit={(name) => void versions.rename(version.no, name.trim()).then(onChanged)}
          />
          <span className={styles.quiet}>
            <RelativeTime at={new Date(version.at).toISOString()} now={now} /> ·{' '}
            {reasonInWords(version.reason)} · {numberText(version.records)} records ·{' '}
            {sizeInWords(version.size)}
          </span>
        </div>
        <Button
          size="small"
          aria-expanded={isOpen}
          aria-label={`See what differs from the version of ${exact}`}
          onClick={onToggle}
        >
          {isOpen ? 'Close' : 'See what differs'}
        </Button>
      </div>
      {isOpen && (
        <VersionDifferences version={version} onChanged={onChanged} onOpenWorkspace={onOpenWorkspace} />
      )}
    </li>
  )
}

// A workspace that could still be read, as far as it could be, and its versions.
import type { RescuedWorkspace } from '../../../data/rescue/read-raw.ts'
import type { WorkspaceSource } from '../../../domain/interchange/workspace-source.ts'
import { Button } from '../../../ui/button.tsx'
import { Disclosure } from '../../../ui/disclosure.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { DownloadIcon } from '../../../ui/icons.ts'
import styles from '../trust.module.css'
import { dateText, numberText } from '../../../lib/locale.ts'

export interface RescuedItemProps {
  readonly workspace: RescuedWorkspace
  readonly onSave: (source: WorkspaceSource, name: string) => void
}

export function RescuedItem({ workspace, onSave }: RescuedItemProps) {
  const { source, damaged, read, versions } = workspace
  const name = workspace.name || 'Untitled workspace'
  const records = Object.values(source.records).reduce((sum, rows) => sum + rows.length, 0)
  return (
    <li className={styles.row}>
      <div className={styles.versionHead}>
        <div className={styles.rowHead}>
          <strong>{name}</strong>
          <span className={styles.quiet}>
            {numberText(records)} records from {numberText(read)} stored changes
            {damaged > 0 && `; ${damaged === 1 ? '1 is' : `${damaged} are`} damaged and left out`}
          </span>
        </div>
        <Button
          size="small"
          icon={<Icon as={DownloadIcon} size="small" />}
          aria-label={`Download what can be read of ${name}`}
          onClick={() => onSave(source, name)}
        >
          Download
        </Button>
      </div>
      {versions.length > 0 && (
        <Disclosure summary={versions.length === 1 ? '1 version' : `${versions.length} versions`}>
          <ul className={styles.rows}>
            {versions.map((version) => (
              <li key={version.no} className={styles.row}>
                <div className={styles.versionHead}>
                  <span>
                    {version.name ? `${version.name}, ` : ''}
                    {dateText(version.at, { dateStyle: 'medium', timeStyle: 'short' })}
                  </span>
                  {version.source ? (
                    <Button
                      size="small"
                      aria-label={`Download the version of ${dateText(version.at, { dateStyle: 'medium', timeStyle: 'short' })}`}
                      onClick={() => version.source && onSave(version.source, name)}
                    >
                      Download
                    </Button>
                  ) : (
                    <span className={styles.quiet}>damaged</span>
                  )}
                </div>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </li>
  )
}

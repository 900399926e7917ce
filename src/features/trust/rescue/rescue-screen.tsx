// When storage makes trouble: what can still be read, as files to take along; versions; a fresh start that deletes nothing.
import { useCallback, useEffect, useState } from 'react'
import { databaseNames, setDatabaseAside } from '../../../data/rescue/database-names.ts'
import { readRaw, type Rescue } from '../../../data/rescue/read-raw.ts'
import type { WorkspaceSource } from '../../../domain/interchange/workspace-source.ts'
import { attachmentsOf } from '../../../domain/interchange/attachments-of.ts'
import { writeWorkspaceFile } from '../../../domain/interchange/write-workspace-file.ts'
import { plainFileName } from '../../../lib/plain-file-name.ts'
import { RouterLink } from '../../../records/router-link.tsx'
import { Banner } from '../../../ui/banner.tsx'
import { Button } from '../../../ui/button.tsx'
import { dayOf } from '../../../ui/day-text.ts'
import { Page } from '../../../ui/page.tsx'
import { ProgressBar } from '../../../ui/progress-bar.tsx'
import { saveFile } from '../../../ui/save-file.ts'
import styles from '../trust.module.css'
import { RescuedItem } from './rescued-item.tsx'

interface Read {
  readonly name: string
  readonly rescue: Rescue
}

export function RescueScreen() {
  const [read, setRead] = useState<readonly Read[] | null>(null)
  const look = useCallback(async () => {
    setRead(null)
    const all: Read[] = []
    for (const name of databaseNames()) all.push({ name, rescue: await readRaw(name) })
    setRead(all)
  }, [])
  useEffect(() => {
    const start = async () => look()
    void start()
  }, [look])

  const workspaces = (read ?? []).flatMap(({ name, rescue }) =>
    rescue.kind === 'read' ? rescue.workspaces.map((one) => ({ database: name, one })) : [],
  )
  const closed = (read ?? []).flatMap(({ name, rescue }) =>
    rescue.kind === 'closed' ? [{ name, rescue }] : [],
  )

  return (
    <main className={styles.alone}>
      <Page
        title={<h1>Rescue</h1>}
        above={<RouterLink to="/">Your workspaces</RouterLink>}
        width="reading"
        actions={<Button onClick={() => void look()}>Look again</Button>}
      >
        <div className={styles.body}>
          <p className={styles.teach}>
            This page reads the browser’s database row by row, past everything that is damaged, and changes
            nothing. Take along what is here before you do anything else.
          </p>
          {!read && <ProgressBar label="Reading the database" />}
          {closed.map(({ name, rescue }) => (
            <Banner key={name} tone="error" title="The database does not open">
              The browser says: {rescue.why}. Close other tabs of Espalier, restart the browser, and look
              again. If it stays so, open your newest backup or workspace file in a fresh database below.
            </Banner>
          ))}
          {read && workspaces.length === 0 && closed.length === 0 && <p>The database holds no workspace.</p>}
          {workspaces.length > 0 && (
            <ul className={styles.rows} aria-label="Workspaces that can be read">
              {workspaces.map(({ database, one }) => (
                <RescuedItem key={`${database} ${one.id}`} workspace={one} onSave={save} />
              ))}
            </ul>
          )}
          <section className={styles.part} aria-labelledby="rescue-fresh">
            <h2 id="rescue-fresh">Begin a fresh database</h2>
            <p className={styles.teach}>
              Sets the present one aside: it stays in the browser, and this page still reads it. Then open
              your files in the new one.
            </p>
            <div className={styles.actions}>
              <Button
                onClick={() => {
                  setDatabaseAside()
                  window.location.assign('/')
                }}
              >
                Begin afresh
              </Button>
            </div>
          </section>
        </div>
      </Page>
    </main>
  )
}

/** Hands a workspace file to the downloads, with the attachments that its records name. */
function save(source: WorkspaceSource, name: string): void {
  const named = attachmentsOf(source)
  const blobs = source.blobs && new Map([...source.blobs].filter(([hash]) => named.has(hash)))
  const now = Date.now()
  const options = { exportedAt: now, withPeople: true, withBlobs: true, withState: true, withCheck: true }
  const text = writeWorkspaceFile({ ...source, blobs }, options)
  const file = `${plainFileName(name, 'workspace')}-rescued-${dayOf(now)}.espalier.json`
  saveFile(new Blob([text], { type: 'application/json' }), file)
}

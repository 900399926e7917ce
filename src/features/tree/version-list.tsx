// The named versions of a tree, and one of them opened: as it stood, what has changed since, and the way back.
import { type FormEvent, useState } from 'react'
import { useRun } from '../../data/react/use-run.ts'
import { useView } from '../../data/react/use-view.ts'
import type { Version } from '../../domain/model/records.ts'
import { nameVersion, versionsOf } from '../../domain/tree/versions.ts'
import { anyRowById } from '../../domain/view/workspace-view.ts'
import type { Id } from '../../lib/ids.ts'
import { Button } from '../../ui/button.tsx'
import { RelativeTime } from '../../ui/relative-time.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useNow } from '../../ui/use-now.ts'
import { VersionView } from './version-view.tsx'
import styles from './history.module.css'

export interface VersionListProps {
  readonly treeId: Id
  readonly versionId: Id | null
  readonly onOpen: (versionId: Id | null) => void
}

export function VersionList({ treeId, versionId, onOpen }: VersionListProps) {
  const versions = useView((view) => versionsOf(view, treeId))
  const open = versions.find((version) => version.id === versionId) ?? null
  return (
    <div className={styles.halves}>
      <div className={styles.side}>
        <NewVersion treeId={treeId} onKept={onOpen} />
        {versions.length === 0 ? (
          <p className={styles.hint}>
            Keep the tree as it stands before you change much of it, or show it to somebody. Later you see
            here what has changed since, and can bring a branch back.
          </p>
        ) : (
          <ul className={styles.versions} aria-label="Versions, the latest first">
            {versions.map((version) => (
              <li key={version.id}>
                <button
                  type="button"
                  className={styles.version}
                  aria-current={version.id === open?.id ? 'true' : undefined}
                  onClick={() => onOpen(version.id)}
                >
                  <span dir="auto">{version.title}</span>
                  <WhenKept version={version} />
                </button>
              </li>
            ))}
          </ul>
        )}
      </div>
      {open ? (
        <VersionView key={open.id} version={open} onArchived={() => onOpen(null)} />
      ) : (
        versions.length > 0 && <p className={styles.hint}>Choose a version to look at it.</p>
      )}
    </div>
  )
}

function WhenKept({ version }: { readonly version: Version }) {
  const now = useNow()
  const by = useView((view) => anyRowById(view, 'member', version.createdBy)?.name ?? '')
  return (
    <span className={styles.hint}>
      <RelativeTime at={new Date(version.createdAt).toISOString()} now={now} />
      {by && `, ${by}`}
    </span>
  )
}

function NewVersion({ treeId, onKept }: { readonly treeId: Id; readonly onKept: (id: Id) => void }) {
  const run = useRun()
  const [title, setTitle] = useState('')
  function handleSubmit(event: FormEvent): void {
    event.preventDefault()
    if (title.trim() === '') return
    const planned = run(nameVersion, { treeId, title })
    if (!planned.ok) return
    setTitle('')
    onKept(planned.value.focusId ?? '')
  }
  return (
    <form className={styles.form} onSubmit={handleSubmit} aria-label="Keep the tree as it stands">
      <TextField
        label="Keep the tree as it stands now"
        placeholder="Before the review in December"
        value={title}
        onChange={setTitle}
      />
      <Button type="submit" variant="primary" whyNot={title.trim() === '' ? 'Give it a name first.' : null}>
        Keep it
      </Button>
    </form>
  )
}

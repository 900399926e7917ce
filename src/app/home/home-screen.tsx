// The first thing anyone sees: what Espalier is, the workspaces on this device, three ways to begin.
import { Link, useRouter } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import { useEspalier } from '../../data/react/workspace-context.ts'
import type { CatalogueRow } from '../../data/react/workspace-context.ts'
import { Button } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { Trash2Icon } from '../../ui/icons.ts'
import { timeAgo } from '../../ui/time-ago.ts'
import { useNow } from '../../ui/use-now.ts'
import { toasts } from '../../ui/toasts.ts'
import { FlowDrawing } from './flow-drawing.tsx'
import { NewWorkspaceForm } from './new-workspace-form.tsx'
import { ThrowAwayDialog } from './throw-away-dialog.tsx'
import styles from './home.module.css'

export interface HomeScreenProps {
  readonly workspaces: readonly CatalogueRow[]
  /** The "open a workspace file" part, from the transfer feature. */
  readonly openFile: ReactNode
  /** Opens the sample; resolves with its id. */
  readonly onOpenSample: () => Promise<string>
}

export function HomeScreen({ workspaces, openFile, onOpenSample }: HomeScreenProps) {
  const router = useRouter()
  const { storage } = useEspalier()
  const [isNaming, setIsNaming] = useState(false)
  const [isOpening, setIsOpening] = useState(false)
  const isFirst = workspaces.length === 0
  const go = (id: string) => void router.navigate({ to: `/w/${id}` })

  function handleSample(): void {
    setIsOpening(true)
    onOpenSample()
      .then(go)
      .catch((error: unknown) => {
        setIsOpening(false)
        toasts.show({ message: `The sample workspace could not be opened: ${String(error)}`, sticky: true })
      })
  }

  return (
    <main className={styles.home}>
      <header className={styles.head}>
        <h1 className={styles.title}>Espalier</h1>
        <p className={styles.lead}>
          What customers told you, the experience it adds up to, and the tree of opportunities you choose
          from. One place for the three of you, on this device, with or without a network.
        </p>
      </header>
      {storage.kind === 'memory' && (
        <p className={styles.warning} role="alert">
          This browser does not let Espalier store anything just now (a private window, a full disk, or
          storage switched off). You can look around and work, but nothing will be kept: download the
          workspace file before you close the tab. <Link to="/rescue">See what can still be read</Link>
        </p>
      )}
      {isFirst && <FlowDrawing />}
      {!isFirst && <WorkspaceList workspaces={workspaces} />}
      <section className={styles.ways} aria-label="Begin">
        <div className={styles.way}>
          <h2>Look around first</h2>
          <p>
            A complete workspace of an invented trio: interviews, a map, a tree, tests and reviews. Throw it
            away when you like.
          </p>
          <Button variant={isFirst ? 'primary' : 'secondary'} busy={isOpening} onClick={handleSample}>
            Open the sample workspace
          </Button>
        </div>
        <div className={styles.way}>
          <h2>Start your own</h2>
          <p>
            Name it, say who the three of you are, and fill the first snapshot right after your next
            interview.
          </p>
          {isNaming ? (
            <NewWorkspaceForm onCreated={go} onCancel={() => setIsNaming(false)} />
          ) : (
            <Button onClick={() => setIsNaming(true)}>New workspace</Button>
          )}
        </div>
        <div className={styles.way}>
          <h2>Bring one along</h2>
          <p>A workspace file from another browser or a colleague opens here as it was there.</p>
          <div className={styles.bring}>{openFile}</div>
        </div>
      </section>
      <footer className={styles.foot}>
        <p>
          Everything stays in this browser; nothing is sent anywhere. The method is Teresa Torres’s{' '}
          <a href="https://www.producttalk.org/" target="_blank" rel="noopener noreferrer">
            continuous discovery
          </a>
          .
        </p>
      </footer>
    </main>
  )
}

function WorkspaceList({ workspaces }: { readonly workspaces: readonly CatalogueRow[] }) {
  const now = useNow()
  const router = useRouter()
  const [asked, setAsked] = useState<CatalogueRow | null>(null)
  return (
    <section aria-labelledby="workspaces" className={styles.list}>
      <h2 id="workspaces">Workspaces on this device</h2>
      <ul>
        {workspaces.map((row) => (
          <li key={row.id} className={styles.row}>
            <Link to={pathOf(row)} className={styles.workspace}>
              <span className={styles.name}>{row.name || 'Untitled workspace'}</span>
              {row.isSample && <span className={styles.tag}>Sample</span>}
              <span className={styles.when}>opened {timeAgo(row.openedAt, now)}</span>
            </Link>
            <IconButton
              label={`Throw away ${row.name || 'Untitled workspace'}`}
              icon={<Icon as={Trash2Icon} />}
              onClick={() => setAsked(row)}
            />
          </li>
        ))}
      </ul>
      {asked && (
        <ThrowAwayDialog
          workspace={asked}
          onClose={() => setAsked(null)}
          onGone={() => {
            setAsked(null)
            void router.invalidate()
          }}
        />
      )}
    </section>
  )
}

function pathOf(row: CatalogueRow): string {
  return `/w/${row.id}`
}

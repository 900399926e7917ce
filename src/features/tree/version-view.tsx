// One version of a tree: what has changed since, and its cards as they stood, each branch with a way back.
import { useCallback, useMemo, useState } from 'react'
import { useRun } from '../../data/react/use-run.ts'
import { useView } from '../../data/react/use-view.ts'
import type { Version } from '../../domain/model/records.ts'
import type { OutlineCard, TreeOutline } from '../../domain/review/outline.ts'
import { restoreBranch } from '../../domain/tree/restore-branch.ts'
import { archiveVersion, changesSince, outlineOfVersion, renameVersion } from '../../domain/tree/versions.ts'
import { anyRowById, type WorkspaceView } from '../../domain/view/workspace-view.ts'
import type { Id } from '../../lib/ids.ts'
import { RecordLink } from '../../records/record-link.tsx'
import { Badge } from '../../ui/badge.tsx'
import { Button } from '../../ui/button.tsx'
import { EditableText } from '../../ui/editable-text.tsx'
import { KindMark } from '../../ui/kind-mark.tsx'
import { Menu } from '../../ui/menu.tsx'
import { VirtualList } from '../../ui/virtual-list.tsx'
import styles from './history.module.css'

export interface VersionViewProps {
  readonly version: Version
  readonly onArchived: () => void
}

interface Line {
  readonly card: OutlineCard
  readonly level: number
  /** What became of it, in a word; '' when it stands as it stood. */
  readonly since: string
}

const keyOf = (line: Line) => line.card.id
const nameOf = (line: Line) => line.card.text
const MOST_CHANGES = 12

export function VersionView({ version, onArchived }: VersionViewProps) {
  const run = useRun()
  const view = useView((all) => all)
  const outline = outlineOfVersion(version)
  const changes = useMemo(() => changesSince(view, version), [view, version])
  const lines = useMemo(
    () => (outline ? linesOf(view, outline, version.treeId) : []),
    [view, outline, version],
  )
  const [showsAll, setShowsAll] = useState(false)
  const shown = showsAll ? changes : changes.slice(0, MOST_CHANGES)
  const back = useCallback(
    (id: Id) => run(restoreBranch, { versionId: version.id, id }, { toast: true }),
    [run, version.id],
  )
  return (
    <section className={styles.open} aria-label={`Version: ${version.title}`}>
      <EditableText
        as="h2"
        look="heading"
        label="Name of the version"
        value={version.title}
        required
        onCommit={(title) => run(renameVersion, { id: version.id, title })}
      />
      <div className={styles.row}>
        <Button
          size="small"
          whyNot={lines.length === 0 ? 'There is nothing in it.' : null}
          onClick={() => back(version.treeId)}
        >
          Restore the whole tree
        </Button>
        <Button
          size="small"
          variant="quiet"
          onClick={() => {
            if (run(archiveVersion, { id: version.id }, { toast: true }).ok) onArchived()
          }}
        >
          Archive this version
        </Button>
      </div>
      {outline === null && <p className={styles.hint}>This version cannot be read.</p>}
      <h3>What has changed since</h3>
      {changes.length === 0 ? (
        <p className={styles.hint}>Nothing: the tree stands as it stood.</p>
      ) : (
        <ul className={styles.changes}>
          {shown.map((line, i) => (
            <li key={`${line.kind} ${line.record.id} ${i}`} dir="auto">
              {line.kind === 'gone' ? (
                line.words
              ) : (
                <RecordLink type={line.record.type} id={line.record.id}>
                  {line.words}
                </RecordLink>
              )}
            </li>
          ))}
        </ul>
      )}
      {changes.length > MOST_CHANGES && (
        <div className={styles.row}>
          <Button variant="quiet" size="small" onClick={() => setShowsAll(!showsAll)}>
            {showsAll ? 'Only the most important' : `Show ${changes.length - MOST_CHANGES} more`}
          </Button>
        </div>
      )}
      <h3>The tree as it stood</h3>
      <p className={styles.hint}>Enter on a card restores its branch as it stood. What came since stays.</p>
      <Then lines={lines} onRestore={back} />
    </section>
  )
}

function Then({
  lines,
  onRestore,
}: {
  readonly lines: readonly Line[]
  readonly onRestore: (id: Id) => void
}) {
  const [asked, setAsked] = useState<{ readonly line: Line; readonly anchor: Element } | null>(null)
  const ask = (line: Line) => {
    const anchor = document.activeElement
    if (anchor) setAsked({ line, anchor })
  }
  return (
    <>
      <VirtualList
        label="The tree as it stood"
        items={lines}
        keyOf={keyOf}
        nameOf={nameOf}
        estimatedRowHeight={36}
        className={styles.then ?? ''}
        onOpen={ask}
        renderRow={(line, state) => (
          <div className={styles.card} style={{ paddingInlineStart: `${(line.level - 1) * 20}px` }}>
            <KindMark
              kind={line.card.kind === 'solution' ? 'solution' : 'opportunity'}
              hideLabel
              size="small"
            />
            <span className={styles.words} dir="auto">
              {line.card.text}
              <span className="visually-hidden">, level {line.level}</span>
            </span>
            {line.since && <Badge look="outline">{line.since}</Badge>}
            <Button
              size="small"
              variant="quiet"
              tabIndex={state.tabIndex}
              onClick={() => onRestore(line.card.id)}
            >
              Restore
            </Button>
          </div>
        )}
      />
      {asked && (
        <Menu
          label="This branch"
          anchor={asked.anchor}
          onClose={() => setAsked(null)}
          items={[
            {
              id: 'restore',
              label: 'Restore this branch as it stood',
              onSelect: () => onRestore(asked.line.card.id),
            },
          ]}
        />
      )}
    </>
  )
}

/** The opportunities and solutions of an outline, depth first, with what became of each. */
function linesOf(view: WorkspaceView, outline: TreeOutline, treeId: Id): Line[] {
  const levels = new Map<Id, number>([[treeId, 0]])
  return outline.cards.flatMap((card): Line[] => {
    if (card.kind === 'assumption') return []
    const level = (levels.get(card.parentId) ?? 0) + 1
    if (card.kind === 'opportunity') levels.set(card.id, level)
    return [{ card, level, since: sinceThen(view, card) }]
  })
}

function sinceThen(view: WorkspaceView, card: OutlineCard): string {
  const type = card.kind === 'solution' ? 'solution' : 'opportunity'
  const row = anyRowById(view, type, card.id)
  if (!row) return 'gone'
  if (row.deletedAt !== null) return 'archived since'
  const words = 'title' in row ? row.title : row.statement
  return words === card.text ? '' : 'worded anew'
}

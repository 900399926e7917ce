// What differs between a version and now, with a tick for each part to bring back.
import { useEffect, useMemo, useState } from 'react'
import { useView } from '../../../data/react/use-view.ts'
import { useWorkspace } from '../../../data/react/use-workspace.ts'
import { useEspalier } from '../../../data/react/workspace-context.ts'
import type { VersionRow } from '../../../data/workspace/versions.ts'
import type { WorkspaceSource } from '../../../domain/interchange/workspace-source.ts'
import {
  fieldWord,
  kindWord,
  recordTitle,
  titleOfRow,
  valueWords,
} from '../../../domain/merge/record-words.ts'
import { differencesOf, restoringWrites, type RowDifference } from '../../../domain/versions/differences.ts'
import type { WorkspaceView } from '../../../domain/view/workspace-view.ts'
import { Banner } from '../../../ui/banner.tsx'
import { Button } from '../../../ui/button.tsx'
import { Checkbox } from '../../../ui/checkbox.tsx'
import { toasts } from '../../../ui/toasts.ts'
import { reasonOf } from '../../../lib/reason-of.ts'
import styles from '../trust.module.css'
import { numberText } from '../../../lib/locale.ts'

export interface VersionDifferencesProps {
  readonly version: VersionRow
  readonly onChanged: () => void
  readonly onOpenWorkspace: (workspaceId: string) => void
}

const MOST_SHOWN = 200
const keyOf = ({ type, id }: RowDifference) => `${type} ${id}`

export function VersionDifferences({ version, onChanged, onOpenWorkspace }: VersionDifferencesProps) {
  const espalier = useEspalier()
  const workspace = useWorkspace()
  const view = useView((one) => one)
  const [then, setThen] = useState<WorkspaceSource | 'damaged' | null>(null)
  const [now, setNow] = useState<WorkspaceSource | null>(null)
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())

  useEffect(() => {
    let isGone = false
    const load = async () => {
      const source = await espalier.versions.source(version).catch(() => null)
      if (!isGone) setThen(source ?? 'damaged')
    }
    void load()
    return () => {
      isGone = true
    }
  }, [espalier, version])
  // What is compared with is the workspace as it stands: after something was brought back, it differs less.
  useEffect(() => {
    let isGone = false
    void espalier.source(workspace).then((source) => {
      if (!isGone) setNow(source)
    })
    return () => {
      isGone = true
    }
  }, [espalier, workspace, view])

  const differences = useMemo(
    () => (now && then && then !== 'damaged' ? differencesOf(now, then) : null),
    [now, then],
  )
  if (then === 'damaged')
    return (
      <Banner tone="error" title="This version is damaged">
        Its checksum does not fit, so it is not used. The other versions stand on their own.
      </Banner>
    )
  if (!then || !differences) return <p className={styles.quiet}>Reading…</p>

  const rows = differences.rows
  const chosen = rows.filter((row) => !left.has(keyOf(row)))
  const toggle = (key: string, isOn: boolean) =>
    setLeft(new Set(isOn ? [...left].filter((one) => one !== key) : [...left, key]))

  async function handleRestore(): Promise<void> {
    await espalier.keepSafe(workspace, 'before-restore')
    const says = `${chosen.length === 1 ? 'One record' : `${chosen.length} records`} brought back`
    if (!workspace.write(says, restoringWrites(chosen))) return
    toasts.show({
      message: says,
      key: 'undo',
      action: { label: 'Undo', onAct: () => void workspace.history.undo() },
    })
    onChanged()
  }
  async function handleCopy(source: WorkspaceSource): Promise<void> {
    const { name: stored } = source.meta
    const name = typeof stored === 'string' ? stored : 'Workspace'
    const day = new Date(version.at).toISOString().slice(0, 10)
    // A copy is a workspace of its own: its name says of when it is.
    const { state: _state, ...rows } = source
    onOpenWorkspace(await espalier.import({ ...rows, meta: { ...source.meta, name: `${name} (${day})` } }))
  }
  const failed = (error: unknown) =>
    toasts.show({ message: `That could not be done: ${reasonOf(error)}`, sticky: true })

  return (
    <div className={styles.part}>
      {rows.length === 0 ? (
        <p>Everything in this version is here as it was then.</p>
      ) : (
        <>
          <p>
            {rows.length === 1 ? 'One record differs.' : `${rows.length} records differ.`} Ticked ones become
            as they were then; what was made since stays.
          </p>
          <ul className={styles.differences}>
            {rows.slice(0, MOST_SHOWN).map((row) => (
              <li key={keyOf(row)}>
                <Checkbox
                  label={labelOf(view, row)}
                  help={helpOf(view, row)}
                  checked={!left.has(keyOf(row))}
                  onChange={(isOn) => toggle(keyOf(row), isOn)}
                />
              </li>
            ))}
          </ul>
          {rows.length > MOST_SHOWN && (
            <p className={styles.quiet}>and {numberText(rows.length - MOST_SHOWN)} more, ticked too</p>
          )}
        </>
      )}
      {differences.newer > 0 && (
        <p className={styles.quiet}>
          {differences.newer === 1
            ? 'One record was made since; it stays.'
            : `${numberText(differences.newer)} records were made since; they stay.`}
        </p>
      )}
      <div className={styles.actions}>
        {rows.length > 0 && (
          <Button
            variant="primary"
            whyNot={chosen.length === 0 ? 'Nothing is ticked.' : null}
            onClick={() => void handleRestore().catch(failed)}
          >
            Bring back {chosen.length === rows.length ? 'all' : chosen.length}
          </Button>
        )}
        <Button onClick={() => void handleCopy(then).catch(failed)}>Open as a copy</Button>
      </div>
    </div>
  )
}

function labelOf(view: WorkspaceView, { type, id, row, kind }: RowDifference): string {
  const title = (kind === 'missing' ? titleOfRow(view, type, row) : '') || recordTitle(view, type, id)
  return `${kindWord(type)}: ${title}`
}

function helpOf(view: WorkspaceView, { kind, fields }: RowDifference): string {
  if (kind === 'missing') return 'Not in the workspace now'
  if (kind === 'archived') return 'Archived since'
  return fields
    .map(({ field, now, before }) => {
      const [was, is] = [before, now].map((value) => cut(valueWords(view, field, value)))
      return `${fieldWord(field)}: ${was} (now: ${is})`
    })
    .join(' · ')
}

function cut(words: string): string {
  return words.length > 120 ? `${words.slice(0, 117)}…` : words
}

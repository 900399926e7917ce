// The driver tree as an outline: what feeds what, with which number. One tab stop; everything by keys.
import { useLayoutEffect, useMemo, useRef, useState } from 'react'
import { useRun } from '../../data/react/use-run.ts'
import { useView } from '../../data/react/use-view.ts'
import type { Outcome } from '../../domain/model/records.ts'
import {
  addDriver,
  addDriverAbove,
  archiveDriver,
  moveDriver,
  setOperator,
} from '../../domain/outcomes/driver-commands.ts'
import { feedersOf, treeIdOf } from '../../domain/outcomes/drivers.ts'
import { editOutcome } from '../../domain/outcomes/outcome-commands.ts'
import type { Planned } from '../../domain/view/command.ts'
import type { Id } from '../../lib/ids.ts'
import { useActions } from '../../ui/actions/use-actions.ts'
import type { EditEnd } from '../../ui/inline-editor.tsx'
import { driverRows, DRIVER_DRAFT, type DriverDraft } from './driver-rows.ts'
import { DriverRowView } from './driver-row.tsx'
import { DRIVERS_ACTIONS } from './drivers-actions.ts'
import styles from './drivers.module.css'

export interface DriversTreeProps {
  readonly atId: Id | null
  readonly onAt: (id: Id) => void
  readonly isOpen: boolean
  readonly onPeek: () => void
  readonly onOpenTree: (treeId: Id) => void
}

export function DriversTree({ atId, onAt, onPeek, onOpenTree }: DriversTreeProps) {
  const run = useRun()
  const view = useView((all) => all)
  const region = useRef<HTMLDivElement>(null)
  /** Who shall have the focus as soon as it is on show. */
  const [wanted, setWanted] = useState<{ readonly id: Id } | null>(null)
  const answered = useRef(wanted)
  const [draft, setDraft] = useState<DriverDraft | null>(null)
  const [editedId, setEditedId] = useState<Id | null>(null)
  const rows = useMemo(() => driverRows(view, draft), [view, draft])
  const known = rows.filter((row) => row.id !== DRIVER_DRAFT)
  const index = Math.max(
    0,
    known.findIndex((row) => row.id === atId),
  )
  const current = known[index]

  useLayoutEffect(() => {
    if (wanted === answered.current || draft !== null || editedId !== null) return
    if (wanted === null || wanted.id !== current?.id) return
    answered.current = wanted
    region.current?.querySelector<HTMLElement>('[role="treeitem"][tabindex="0"]')?.focus()
  }, [wanted, current, draft, editedId])

  function go(id: Id | undefined): void {
    if (id === undefined) return
    setWanted({ id })
    onAt(id)
  }
  function follow(planned: Planned): void {
    if (planned.ok) go(planned.value.focusId ?? current?.id)
  }
  const withCurrent = (act: (outcome: Outcome, parentId: Id | null) => void) => () => {
    if (current?.outcome) act(current.outcome, current.parentId)
  }
  const operate = (operator: Outcome['operator']) =>
    withCurrent(({ id }, parentId) => {
      if (parentId !== null) follow(run(setOperator, { id, operator }))
    })
  const begin = (place: DriverDraft['place']) =>
    withCurrent(({ id }) => {
      setDraft({ place, ofId: id })
    })
  const shift = (by: -1 | 1) =>
    withCurrent(({ id }, parentId) => {
      if (parentId === null) return
      const at = feedersOf(view, parentId).indexOf(id)
      follow(run(moveDriver, { id, parentId, index: Math.max(0, at + by) }))
    })

  useActions(
    DRIVERS_ACTIONS,
    {
      'drivers.child': begin('child'),
      'drivers.after': begin('after'),
      'drivers.above': begin('above'),
      'drivers.edit': withCurrent(({ id }) => setEditedId(id)),
      'drivers.sum': operate('sum'),
      'drivers.product': operate('product'),
      'drivers.ratio': operate('ratio'),
      'drivers.influences': operate('influences'),
      'drivers.up': () => go(known[index - 1]?.id),
      'drivers.down': () => go(known[index + 1]?.id),
      'drivers.first': () => go(known[0]?.id),
      'drivers.last': () => go(known.at(-1)?.id),
      'drivers.parent': () => go(current?.parentId ?? undefined),
      'drivers.into': () => go(current?.hasBelow ? known[index + 1]?.id : undefined),
      'drivers.earlier': shift(-1),
      'drivers.later': shift(1),
      'drivers.in': withCurrent(({ id }, parentId) => {
        const siblings = known.filter((row) => row.parentId === parentId)
        const above = siblings[siblings.findIndex((row) => row.id === id) - 1]
        if (above) follow(run(moveDriver, { id, parentId: above.id }))
      }),
      'drivers.out': withCurrent(({ id }, parentId) => {
        if (parentId === null) return
        const home = known.find((row) => row.id === parentId)?.parentId ?? null
        const place = home === null ? {} : { index: feedersOf(view, home).indexOf(parentId) + 1 }
        follow(run(moveDriver, { id, parentId: home, ...place }))
      }),
      'drivers.peek': onPeek,
      'drivers.tree': withCurrent(({ id }) => {
        const treeId = treeIdOf(view, id)
        if (treeId !== null) onOpenTree(treeId)
      }),
      'drivers.archive': withCurrent(({ id }) => {
        const next = known[index + 1]?.id ?? known[index - 1]?.id
        const planned = run(archiveDriver, { id }, { toast: true })
        if (planned.ok) go(planned.value.focusId ?? next)
      }),
      'drivers.leave': () => region.current?.focus(),
    },
    region,
  )

  function keep(title: string): void {
    if (!draft) return
    const { place, ofId } = draft
    if (place === 'above') return follow(run(addDriverAbove, { id: ofId, title }))
    const of = rows.find((row) => row.id === ofId)
    const parentId = place === 'child' ? ofId : (of?.parentId ?? null)
    const siblings = parentId === null ? [] : feedersOf(view, parentId)
    const at = siblings.indexOf(ofId)
    // A factor stands beside factors: the new one feeds in the way its neighbour does.
    const like = view.rows.outcome.get(at < 0 ? (siblings.at(-1) ?? '') : ofId)
    const kind = view.rows.outcome.get(parentId ?? '')?.kind ?? 'business'
    follow(
      run(addDriver, {
        parentId,
        title,
        kind,
        operator: like?.operator ?? 'influences',
        ...(at < 0 ? {} : { index: at + 1 }),
      }),
    )
  }
  function endDraft(how: EditEnd): void {
    setDraft(null)
    // What was kept has asked for the focus already; else it goes back to where the writing began.
    if (how !== 'blur' && current) setWanted((now) => (now === wanted ? { id: current.id } : now))
  }

  return (
    <div ref={region} className={styles.region} data-region="drivers" tabIndex={-1}>
      <div role="tree" aria-label="What drives what" className={styles.tree}>
        {rows.map((row) => (
          <DriverRowView
            key={row.id}
            row={row}
            isCurrent={row.id === current?.id}
            isEdited={row.id === editedId || row.id === DRIVER_DRAFT}
            onFocus={() => onAt(row.id)}
            onPeek={onPeek}
            onOperator={(operator) => run(setOperator, { id: row.id, operator })}
            onCommit={(title) => {
              if (row.id === DRIVER_DRAFT) keep(title)
              else run(editOutcome, { id: row.id, fields: { title } })
            }}
            onEnd={(how) => {
              if (row.id === DRIVER_DRAFT) return endDraft(how)
              setEditedId(null)
              if (how !== 'blur') go(row.id)
            }}
          />
        ))}
      </div>
    </div>
  )
}

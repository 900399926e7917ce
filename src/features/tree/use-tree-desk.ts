// Everything one tree screen holds together: the session, the rows on show, where their cards stand, and the ports
// through which handlers reach them. The ports stay the same object for the life of the screen.
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { useStore } from 'zustand'
import { useCardMetrics, type CanvasCard } from '../../canvas/index.ts'
import { useRun } from '../../data/react/use-run.ts'
import { useWorkspace } from '../../data/react/use-workspace.ts'
import type { Id } from '../../lib/ids.ts'
import { hintsByRecord } from '../../records/finding-words.ts'
import { useFindings } from '../../records/use-findings.ts'
import { createDeskLink, type DeskLink } from './desk-link.ts'
import { firstFolds, unfoldTo } from '../../domain/tree/folding.ts'
import { NO_SIGHT } from './sight.ts'
import { createCardLayout } from './tree-cards.ts'
import { useTreeView, type TreeScope } from './tree-context.ts'
import { focusCard, type TreePorts } from './tree-ports.ts'
import { visibleRows } from './tree-rows.ts'
import type { TreeSearch } from './tree-search.ts'
import { DRAFT_ID, treeSession } from './tree-session.ts'
import { useSight } from './use-sight.ts'

const NO_HINTS: ReadonlyMap<Id, string> = new Map()

export interface TreeDesk {
  readonly scope: TreeScope
  readonly cards: readonly CanvasCard[]
  readonly link: DeskLink
}

export interface TreeDeskProps {
  readonly treeId: Id
  readonly search: TreeSearch
  readonly onSearch: (change: Partial<TreeSearch>, how?: 'push' | 'replace') => void
}

export function useTreeDesk({ treeId, search, onSearch }: TreeDeskProps): TreeDesk {
  const workspace = useWorkspace()
  const run = useRun()
  const view = useTreeView()
  const metrics = useCardMetrics()
  const [link] = useState(() => {
    const now = () => workspace.store.getState().view
    const session = treeSession(workspace.id, treeId, () => firstFolds(now(), treeId))
    const first = { cards: [], search, onSearch, run, sight: NO_SIGHT }
    return createDeskLink({ treeId, session, view: now, first })
  })
  const { ports } = link
  const { session } = ports

  const folded = useStore(session, (state) => state.folded)
  const editing = useStore(session, (state) => state.editing)
  const grownText = useStore(session, (state) => state.grownText)
  const draft = editing?.type === 'draft' ? editing.draft : null
  const topId = search.branch !== null && view.rows.opportunity.has(search.branch) ? search.branch : treeId
  const sight = useSight(view, treeId, topId, search, session)
  const { kept } = sight
  const rows = useMemo(
    () => visibleRows(view, { topId, folded, draft, kept }),
    [view, topId, folded, draft, kept],
  )
  const hints = useFindings(hintsByRecord) ?? NO_HINTS

  const [layOut] = useState(createCardLayout)
  const editedId = editing?.type === 'card' ? editing.id : draft ? DRAFT_ID : null
  const cards = useMemo(() => {
    const grown = editedId !== null && grownText !== null ? { id: editedId, text: grownText } : null
    return layOut(view, rows, metrics, grown, { sight, hints })
  }, [layOut, view, rows, metrics, editedId, grownText, sight, hints])

  useLayoutEffect(() => link.tell({ cards, search, onSearch, run, sight }))
  useFollowUrl(ports, search)
  const scope = useMemo(
    () => ({ ports, rows, metrics, sight, hints, rowsById: new Map(rows.map((row) => [row.id, row])) }),
    [ports, rows, metrics, sight, hints],
  )
  return { scope, cards, link }
}

/** How long the focus rests before the URL takes it along. */
const REST_MS = 250

/** The card of the URL gets the focus; the card that has the focus gets into the URL. */
function useFollowUrl(ports: TreePorts, search: TreeSearch): void {
  const told = useRef<Id | null>(null)
  const { at } = search
  useLayoutEffect(() => {
    if (at === null || at === told.current) return
    told.current = at
    if (ports.session.getState().focusedId === at) return
    ports.session.setState(({ folded }) => ({ folded: unfoldTo(ports.view(), folded, at) }))
    focusCard(ports, at)
  }, [ports, at])
  useEffect(() => {
    let timer = 0
    const stop = ports.session.subscribe(({ focusedId }, before) => {
      if (focusedId === before.focusedId) return
      window.clearTimeout(timer)
      timer = window.setTimeout(() => {
        const now = ports.session.getState().focusedId
        if (now === null || now === DRAFT_ID || now === ports.search().at) return
        told.current = now
        ports.onSearch({ at: now }, 'replace')
      }, REST_MS)
    })
    return () => {
      window.clearTimeout(timer)
      stop()
    }
  }, [ports])
}

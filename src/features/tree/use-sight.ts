// What is looked for in a tree, from the URL and the session. Where a comparison begins is found once, so that what is
// changed while looking is seen as a change as well.
import { useMemo, useState } from 'react'
import { useStore } from 'zustand'
import { sinceBasis, treeSince } from '../../domain/review/tree-since.ts'
import type { TreeFilter } from '../../domain/tree/tree-filter.ts'
import type { WorkspaceView } from '../../domain/view/workspace-view.ts'
import type { Id } from '../../lib/ids.ts'
import type { Sight } from './sight.ts'
import type { TreeSearch } from './tree-search.ts'
import type { TreeSessionStore } from './tree-session.ts'
import { sightOf } from './work-out-sight.ts'

export function useSight(
  view: WorkspaceView,
  treeId: Id,
  topId: Id,
  search: TreeSearch,
  session: TreeSessionStore,
): Sight {
  const { filter, rest, since: asked } = search
  const find = useStore(session, (state) => state.find)
  const [now] = useState(() => Date.now())
  const steady = useSteady(filter)
  const basis = useBasis(view, treeId, asked)
  const since = useMemo(
    () => (basis ? { ...treeSince(view, treeId, basis), basis } : null),
    [view, treeId, basis],
  )
  return useMemo(
    () => sightOf(view, { topId, filter: steady, rest, since, find, now }),
    [view, topId, steady, rest, since, find, now],
  )
}

/** The URL makes a new filter at each step of the focus: the same object while it says the same. */
function useSteady(filter: TreeFilter): TreeFilter {
  const [kept, setKept] = useState(filter)
  if (kept === filter || JSON.stringify(kept) === JSON.stringify(filter)) return kept
  setKept(filter)
  return filter
}

/** The basis of the comparison, found when it is asked for. */
function useBasis(view: WorkspaceView, treeId: Id, asked: string | null) {
  const [found, setFound] = useState<{ asked: string; basis: ReturnType<typeof sinceBasis> } | null>(null)
  if (asked === null) return null
  if (found?.asked === asked) return found.basis
  const basis = sinceBasis(view, treeId, asked)
  setFound({ asked, basis })
  return basis
}

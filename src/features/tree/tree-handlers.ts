// Which function answers which action. Copy, cut and paste answer clipboard events instead: see use-clipboard.
import { WHOLE_TREE } from '../../domain/tree/tree-filter.ts'
import type { Direction } from '../../domain/layout/neighbour.ts'
import type { ActionHandlers } from '../../ui/actions/use-actions.ts'
import { escape, extend, isInColumn, selectMore, step, toEnd, toggleSelected } from './moving-about.ts'
import { openFind, stepHit } from './finding.ts'
import { nextFinding } from './next-finding.ts'
import {
  actingOpportunities,
  archive,
  branchOut,
  chooseTarget,
  duplicate,
  focusBranch,
  promote,
  reorder,
  setFold,
  shiftLevel,
  showLevels,
  takesChildren,
  unfoldAll,
} from './restructuring.ts'
import { actingIds, currentRow, type TreePorts } from './tree-ports.ts'
import { beginDraft, editCard } from './writing.ts'

/** Handlers for TREE_ACTIONS. */
export function treeHandlers(ports: TreePorts): ActionHandlers {
  const withCurrent = (act: (id: string) => void) => () => {
    const current = currentRow(ports)
    if (current) act(current.id)
  }
  return {
    'tree.add-after': () => beginDraft(ports, 'after'),
    'tree.add-before': () => beginDraft(ports, 'before'),
    'tree.add-child': () => beginDraft(ports, 'child'),
    'tree.add-parent': () => beginDraft(ports, 'parent'),
    'tree.add-solution': () => addSolutionHere(ports),
    'tree.edit': withCurrent((id) => editCard(ports, id)),
    'tree.archive': () => askOrArchive(ports),
    'tree.split': () => openAtOpportunity(ports, 'split'),
    'tree.merge': () => {
      if (actingOpportunities(ports).length > 0) ports.session.setState({ surface: 'merge' })
    },
    'tree.promote': () => promote(ports),
    'tree.duplicate': () => duplicate(ports),
    'tree.target': () => chooseTarget(ports),
    'tree.link': () => openAtOpportunity(ports, 'evidence'),
    'tree.move-to': () => {
      if (actingIds(ports).length > 0) ports.session.setState({ surface: 'move' })
    },
    'tree.outdent': () => shiftLevel(ports, 'out'),
    'tree.earlier': () => reorder(ports, -1),
    'tree.later': () => reorder(ports, 1),
    'tree.push-left': () => push(ports, 'left'),
    'tree.push-right': () => push(ports, 'right'),
    'tree.push-up': () => push(ports, 'up'),
    'tree.push-down': () => push(ports, 'down'),
    'tree.up': () => step(ports, 'up'),
    'tree.down': () => step(ports, 'down'),
    'tree.left': () => step(ports, 'left'),
    'tree.right': () => step(ports, 'right'),
    'tree.first': () => toEnd(ports, 'first'),
    'tree.last': () => toEnd(ports, 'last'),
    'tree.next-finding': () => nextFinding(ports),
    'tree.extend-up': () => extend(ports, 'up'),
    'tree.extend-down': () => extend(ports, 'down'),
    'tree.extend-left': () => extend(ports, 'left'),
    'tree.extend-right': () => extend(ports, 'right'),
    'tree.select': withCurrent((id) => toggleSelected(ports, id)),
    'tree.select-more': () => selectMore(ports),
    'tree.leave': () => escape(ports),
    'tree.peek': withCurrent((id) =>
      ports.onSearch({ panel: ports.search().panel === 'details' ? null : 'details', at: id }, 'replace'),
    ),
    'tree.fold': () => setFold(ports, true),
    'tree.unfold': () => setFold(ports, false),
    'tree.unfold-all': () => unfoldAll(ports),
    ...Object.fromEntries([1, 2, 3, 4, 5, 6].map((n) => [`tree.level-${n}`, () => showLevels(ports, n)])),
    'tree.find': () => openFind(ports),
    'tree.next-hit': () => stepHit(ports, 1),
    'tree.previous-hit': () => stepHit(ports, -1),
    'tree.show-all': () => showAll(ports),
    'tree.waiting': () => openWaiting(ports),
    'tree.branch': () => focusBranch(ports),
    'tree.branch-out': () => branchOut(ports),
    'tree.switch-view': () =>
      ports.onSearch({ view: ports.search().view === 'outline' ? 'canvas' : 'outline' }, 'replace'),
    'tree.zoom-100': withCurrent((id) => ports.canvas()?.center(id, 1)),
    'tree.fit': () => ports.canvas()?.fit(),
    'tree.fit-selection': withCurrent((id) => {
      const { selectedIds } = ports.session.getState()
      ports.canvas()?.fit(selectedIds.size > 0 ? [...selectedIds] : [id])
    }),
    'tree.zoom-in': () => ports.canvas()?.zoomBy(1.25),
    'tree.zoom-out': () => ports.canvas()?.zoomBy(0.8),
  }
}

/** Ends everything that narrows the tree. */
export function showAll(ports: TreePorts): void {
  ports.session.setState({ find: null })
  ports.onSearch({ filter: WHOLE_TREE, rest: 'dim', since: null }, 'replace')
}

function openWaiting(ports: TreePorts): void {
  ports.onSearch({ panel: ports.search().panel === 'waiting' ? null : 'waiting' }, 'replace')
}

/** As drawn: in a row of the canvas levels go down and siblings go right, in a column or the outline the other way round. */
function push(ports: TreePorts, direction: Direction): void {
  const isAcross = direction === 'left' || direction === 'right'
  const isAlong = isAcross === (ports.pane() === 'canvas' && !isInColumn(ports))
  const isForward = direction === 'right' || direction === 'down'
  if (isAlong) reorder(ports, isForward ? 1 : -1)
  else shiftLevel(ports, isForward ? 'in' : 'out')
}

function askOrArchive(ports: TreePorts): void {
  if (takesChildren(ports)) ports.session.setState({ surface: 'archive' })
  else archive(ports)
}

function openAtOpportunity(ports: TreePorts, surface: 'evidence' | 'split'): void {
  if (currentRow(ports)?.kind === 'opportunity') ports.session.setState({ surface })
}

function addSolutionHere(ports: TreePorts): void {
  const current = currentRow(ports)
  if (current?.kind === 'opportunity') beginDraft(ports, 'child', 'solution')
  else if (current?.kind === 'solution') beginDraft(ports, 'after')
}

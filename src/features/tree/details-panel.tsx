// The panel at the right follows the focused card: an opportunity's details are ours, the others come from their features.
import type { ReactNode } from 'react'
import { useStore } from 'zustand'
import { outcomeOf } from '../../domain/tree/trees.ts'
import type { Id } from '../../lib/ids.ts'
import { OpportunityPanel } from './opportunity-panel.tsx'
import { useTree, useTreeView } from './tree-context.ts'
import { focusedRow } from './tree-rows.ts'
import { DRAFT_ID } from './tree-session.ts'

export interface PanelSlots {
  /** The whole panel of a solution. */
  readonly renderSolution?: ((solutionId: Id, onClose: () => void) => ReactNode) | undefined
  /** The whole panel of an outcome. */
  readonly renderOutcome?: ((outcomeId: Id, onClose: () => void) => ReactNode) | undefined
}

export interface DetailsPanelProps extends PanelSlots {
  readonly onClose: () => void
  readonly takesFocus: boolean
}

export function DetailsPanel({ onClose, takesFocus, renderSolution, renderOutcome }: DetailsPanelProps) {
  const { ports, rows } = useTree()
  const view = useTreeView()
  const row = useStore(ports.session, ({ focusedId, trail }) =>
    focusedRow(
      rows.filter((each) => each.id !== DRAFT_ID),
      [focusedId, ...trail],
    ),
  )
  if (!row) return null
  if (row.kind === 'opportunity')
    return <OpportunityPanel id={row.id} onClose={onClose} takesFocus={takesFocus} />
  if (row.kind === 'solution') return renderSolution?.(row.id, onClose) ?? null
  const outcome = outcomeOf(view, view.rows.tree.get(row.id) ?? null)
  return outcome ? (renderOutcome?.(outcome.id, onClose) ?? null) : null
}

// What can be done with several chosen cards at once; it comes with the second card and goes with the choice.
import { useStore } from 'zustand'
import { chordLabel } from '../../ui/actions/chord-label.ts'
import { Button } from '../../ui/button.tsx'
import { Toolbar } from '../../ui/toolbar.tsx'
import { TREE_ACTIONS } from './tree-actions.ts'
import { useTree } from './tree-context.ts'
import { treeHandlers } from './tree-handlers.ts'
import { takeFocus } from './tree-ports.ts'
import styles from './sight-bar.module.css'

const ITEMS = [
  { id: 'tree.move-to', label: 'Move to…', takesAway: false },
  { id: 'tree.add-parent', label: 'Insert a parent', takesAway: false },
  { id: 'tree.duplicate', label: 'Duplicate', takesAway: false },
  { id: 'tree.archive', label: 'Archive', takesAway: false },
  { id: 'tree.leave', label: 'Clear', takesAway: true },
] as const

export function ChoiceBar() {
  const { ports } = useTree()
  const count = useStore(ports.session, (state) => state.selectedIds.size)
  if (count < 2) return null
  const handlers = treeHandlers(ports)
  return (
    <div className={styles.choice}>
      <span role="status">{count} cards chosen</span>
      <Toolbar label="The chosen cards">
        {ITEMS.map(({ id, label, takesAway }) => (
          <Button
            key={id}
            size="small"
            variant="quiet"
            hint={{
              text: label,
              keys: chordLabel(TREE_ACTIONS.find((action) => action.id === id)?.keys?.[0] ?? ''),
            }}
            onClick={() => {
              handlers[id]?.()
              if (takesAway) takeFocus(ports)
            }}
          >
            {label}
          </Button>
        ))}
      </Toolbar>
    </div>
  )
}

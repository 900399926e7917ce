// The sheet of all keys: of this screen first, then everywhere. Drawn from the actions themselves.
import { ALL_ACTIONS } from './all-actions.ts'
import { keysOf, liveActions } from '../ui/actions/action-store.ts'
import type { ActionDefinition } from '../ui/actions/action.ts'
import { chordLabel } from '../ui/actions/chord-label.ts'
import { Dialog } from '../ui/dialog.tsx'
import { Kbd } from '../ui/kbd.tsx'
import styles from './key-sheet.module.css'

export function KeySheet({ onClose }: { readonly onClose: () => void }) {
  const liveIds = new Set(liveActions().map((action) => action.id))
  const withKeys = ALL_ACTIONS.filter((action) => keysOf(action).length > 0)
  const groups = [...new Set(withKeys.map((action) => action.group))].map((group) => {
    const actions = withKeys.filter((action) => action.group === group)
    return { group, actions, isHere: actions.some((action) => liveIds.has(action.id)) }
  })
  groups.sort((a, b) => Number(b.isHere) - Number(a.isHere))
  return (
    <Dialog title="Keys" size="large" onClose={onClose}>
      {/* The sheet is longer than most windows, and arrows scroll only what can be focused. */}
      <div className={styles.groups} role="group" aria-label="All keys" tabIndex={0}>
        {groups.map(({ group, actions, isHere }) => (
          <section key={group} className={styles.group} aria-label={group}>
            <h3>
              {group}
              {isHere && <span className={styles.here}> · on this screen</span>}
            </h3>
            <dl>
              {actions.map((action) => (
                <KeyRow key={action.id} action={action} />
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  )
}

function KeyRow({ action }: { readonly action: ActionDefinition }) {
  return (
    <div className={styles.row}>
      <dt>{action.label}</dt>
      <dd>
        {[...new Set(keysOf(action).map(chordLabel))].map((label) => (
          <Kbd key={label} keys={label} />
        ))}
      </dd>
    </div>
  )
}

// A branch of the tree and its moment on the map have drifted apart: what happened, and either side's way to mend it in
// one step. The same note stands on the map and on the tree.
import { useRun } from '../data/react/use-run.ts'
import { useView } from '../data/react/use-view.ts'
import { driftInWords, driftOf } from '../domain/maps/drift.ts'
import { followMap, followWords, keepTreeWords } from '../domain/maps/follow-drift.ts'
import type { Id } from '../lib/ids.ts'
import { Button } from '../ui/button.tsx'
import { Icon } from '../ui/icon.tsx'
import { UnlinkIcon } from '../ui/icons.ts'
import styles from './drift-note.module.css'

export function DriftNote({ opportunityId }: { readonly opportunityId: Id }) {
  const run = useRun()
  const drift = useView((view) => driftOf(view, opportunityId))
  const says = useView((view) => (drift ? driftInWords(view, drift) : ''))
  const follow = useView((view) => (drift ? followWords(view, drift) : ''))
  const statement = useView((view) => view.rows.opportunity.get(opportunityId)?.statement ?? '')
  if (!drift) return null
  return (
    <section className={styles.note} aria-label="Map and tree have drifted apart">
      <p dir="auto">
        <Icon as={UnlinkIcon} size="small" /> {says}
        {drift.kind === 'renamed' && ` The tree says “${statement}”.`}
      </p>
      <div className={styles.actions}>
        <Button size="small" onClick={() => void run(followMap, { opportunityId }, { toast: true })}>
          {follow}
        </Button>
        <Button
          size="small"
          variant="quiet"
          onClick={() => void run(keepTreeWords, { opportunityId }, { toast: true })}
        >
          {drift.kind === 'renamed' ? 'Keep the tree’s words' : 'Keep the tree as it is'}
        </Button>
      </div>
    </section>
  )
}

/** On a card: that the map has changed since. */
export function DriftMark({ opportunityId }: { readonly opportunityId: Id }) {
  const hasDrifted = useView((view) => driftOf(view, opportunityId) !== null)
  if (!hasDrifted) return null
  return (
    <span className={styles.mark} title="The map has changed since">
      <Icon as={UnlinkIcon} size="small" />
      <span className="visually-hidden">The map has changed since</span>
    </span>
  )
}

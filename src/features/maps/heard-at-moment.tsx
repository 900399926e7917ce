// Opportunities heard at a moment of the map: where each stands on the tree, or the branch that its moment speaks for.
import type { Run } from '../../data/react/use-run.ts'
import { useRun } from '../../data/react/use-run.ts'
import { useView } from '../../data/react/use-view.ts'
import { linkHeard } from '../../domain/inbox/inbox-commands.ts'
import { heardHere, placesByMoment } from '../../domain/inbox/moment-places.ts'
import { linksOfHeard } from '../../domain/inbox/triage.ts'
import type { Heard } from '../../domain/model/records.ts'
import { treesOf } from '../../domain/tree/trees.ts'
import { nameOfCard } from '../../domain/tree/rules.ts'
import type { Id } from '../../lib/ids.ts'
import { RecordLink } from '../../records/record-link.tsx'
import { Button } from '../../ui/button.tsx'
import { KindMark } from '../../ui/kind-mark.tsx'
import panel from './moment-panel.module.css'
import styles from './stories.module.css'

export function HeardAtMoment({ momentId }: { readonly momentId: Id }) {
  const run = useRun()
  const view = useView((all) => all)
  const list = heardHere(view, momentId)
  if (list.length === 0) return null
  return (
    <section className={panel.side} aria-label="Opportunities heard here">
      <h3 className={panel.sideHead}>Opportunities heard here</h3>
      <ul className={panel.links}>
        {list.map(({ heard }) => (
          <li key={heard.id} className={styles.hole}>
            <FileHeard heard={heard} run={run} />
          </li>
        ))}
      </ul>
    </section>
  )
}

/** A heard opportunity with its branch: only suggested, a press files it. */
export function FileHeard({ heard, run }: { readonly heard: Heard; readonly run: Run }) {
  const view = useView((all) => all)
  const places = treesOf(view).flatMap((tree) => placesByMoment(view, tree.id, heard.id))
  const on = heardOn(view, heard.id)
  return (
    <>
      <span className={styles.who}>
        <KindMark kind="opportunity" variant={heard.kind} hideLabel label={heard.kind} size="small" />
        <RecordLink type="heard" id={heard.id}>
          {heard.statement}
        </RecordLink>
      </span>
      {on.map((id) => (
        <span key={id} className={styles.quiet}>
          on the tree:{' '}
          <RecordLink type="opportunity" id={id}>
            {nameOfCard(view, id)}
          </RecordLink>
        </span>
      ))}
      {heard.parkedWhy !== null && <span className={styles.quiet}>parked: {heard.parkedWhy}</span>}
      {places.slice(0, 2).map(({ opportunityId }) => (
        <span key={opportunityId} className={styles.actions}>
          <Button
            size="small"
            onClick={() => void run(linkHeard, { heardId: heard.id, opportunityId }, { toast: true })}
          >
            File under “{nameOfCard(view, opportunityId)}”
          </Button>
        </span>
      ))}
    </>
  )
}

function heardOn(view: Parameters<typeof nameOfCard>[0], heardId: Id): readonly Id[] {
  return linksOfHeard(view, heardId).map((link) => link.opportunityId)
}

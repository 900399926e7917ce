// The map and the tree: which moments make its top row, which stand side by side in time, what has drifted apart since,
// and what was heard at a moment and waits for its branch.
import { useRun } from '../../data/react/use-run.ts'
import { useView } from '../../data/react/use-view.ts'
import { heardHere } from '../../domain/inbox/moment-places.ts'
import { driftsOfMap } from '../../domain/maps/drift.ts'
import { graphOf } from '../../domain/maps/map-graph.ts'
import { momentsInTime, opportunityOfMoment, sideBySideInTime } from '../../domain/maps/top-row.ts'
import { treesOf } from '../../domain/tree/trees.ts'
import { shortly } from '../../domain/snapshots/spoken-place.ts'
import type { Id } from '../../lib/ids.ts'
import { DriftNote } from '../../records/drift-note.tsx'
import { RecordLink } from '../../records/record-link.tsx'
import { ScreenLink } from '../../records/screen-link.tsx'
import { Button } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import { CheckIcon, CircleIcon } from '../../ui/icons.ts'
import { Panel } from '../../ui/panel.tsx'
import { FileHeard } from './heard-at-moment.tsx'
import { useMap } from './map-context.ts'
import { toTopRow } from './map-handlers.ts'
import { focusMoment } from './map-ports.ts'
import styles from './stories.module.css'

export function MapTreePanel({ onClose }: { readonly onClose: () => void }) {
  const { ports } = useMap()
  const view = useView((all) => all)
  const graph = graphOf(view, ports.mapId)
  const inTime = momentsInTime(graph)
  const branches = opportunityOfMoment(view)
  const drifts = driftsOfMap(view, ports.mapId)
  const missing = inTime.filter((id) => !branches.has(id))
  const beside = sideBySideInTime(graph, inTime)
  const hasTree = treesOf(view).length > 0
  const nameOf = (id: Id): string => `“${shortly(graph.byId.get(id)?.label ?? '', 40)}”`
  return (
    <Panel label="The map and the tree" takesFocus onClose={onClose}>
      <div className={styles.panel}>
        {!hasTree && (
          <p className={styles.none}>
            There is no tree yet. Begin one under <ScreenLink to="/tree">Outcome &amp; tree</ScreenLink>.
          </p>
        )}
        {drifts.length > 0 && (
          <section className={styles.group} aria-label="Drifted apart">
            <h2>
              Drifted apart <span className={styles.count}>{drifts.length}</span>
            </h2>
            {drifts.map(({ opportunityId }) => (
              <DriftNote key={opportunityId} opportunityId={opportunityId} />
            ))}
          </section>
        )}
        <section className={styles.group} aria-label="Top row">
          <h2>Top row, in time</h2>
          <ul>
            {inTime.map((id) => {
              const branch = branches.get(id)
              return (
                <li key={id} className={styles.tie}>
                  <Icon as={branch ? CheckIcon : CircleIcon} size="small" />
                  <button
                    type="button"
                    className={styles.goto}
                    dir="auto"
                    onClick={() => focusMoment(ports, id)}
                  >
                    {graph.byId.get(id)?.label}
                  </button>
                  {branch && branch.statement !== graph.byId.get(id)?.label && (
                    <span className={styles.quiet}>
                      on the tree:{' '}
                      <RecordLink type="opportunity" id={branch.id}>
                        {branch.statement}
                      </RecordLink>
                    </span>
                  )}
                </li>
              )
            })}
          </ul>
          {hasTree && missing.length > 0 && (
            <div>
              <Button
                variant="primary"
                size="small"
                onClick={() => {
                  ports.session.setState({ selectedIds: new Set() })
                  toTopRow(ports)
                }}
              >
                {missing.length === 1 ? 'Add 1 moment' : `Add ${missing.length} moments`} to the top row
              </Button>
            </div>
          )}
          {beside.map((group) => (
            <p key={group.join()} className={styles.quiet}>
              {group.map(nameOf).join(' and ')} stand side by side in time. Are they one branch, or two that
              can be solved apart?
            </p>
          ))}
        </section>
        <Waiting momentIds={graph.order} />
      </div>
    </Panel>
  )
}

/** What was heard at moments that have a branch, and is linked to nothing in the tree yet. */
function Waiting({ momentIds }: { readonly momentIds: readonly Id[] }) {
  const run = useRun()
  const view = useView((all) => all)
  const branches = opportunityOfMoment(view)
  const waiting = momentIds.flatMap((momentId) =>
    branches.has(momentId)
      ? heardHere(view, momentId).flatMap(({ heard, onIds }) =>
          onIds.length === 0 && heard.parkedWhy === null ? [{ heard, momentId }] : [],
        )
      : [],
  )
  if (waiting.length === 0) return null
  return (
    <section className={styles.group} aria-label="Heard, and not filed yet">
      <h2>
        Heard, and not filed yet <span className={styles.count}>{waiting.length}</span>
      </h2>
      <ul>
        {waiting.map(({ heard, momentId }) => (
          <li key={`${heard.id} ${momentId}`} className={styles.hole}>
            <FileHeard heard={heard} run={run} />
          </li>
        ))}
      </ul>
    </section>
  )
}

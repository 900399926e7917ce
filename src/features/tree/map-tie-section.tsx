// The moment of the map on which a branch stands, whether the two have drifted apart, and the way to tie it by hand.
import { useMemo } from 'react'
import { useView } from '../../data/react/use-view.ts'
import { tieToMoment } from '../../domain/maps/follow-drift.ts'
import { graphOf } from '../../domain/maps/map-graph.ts'
import { mapName, mapsOverview } from '../../domain/maps/maps.ts'
import { opportunityOfMoment } from '../../domain/maps/top-row.ts'
import { forestOf } from '../../domain/tree/forest.ts'
import { rowById } from '../../domain/view/workspace-view.ts'
import type { Id } from '../../lib/ids.ts'
import { DriftNote } from '../../records/drift-note.tsx'
import { RecordLink } from '../../records/record-link.tsx'
import { Button } from '../../ui/button.tsx'
import { ComboBox } from '../../ui/combo-box.tsx'
import { PanelSection } from './panel-section.tsx'
import { useTree } from './tree-context.ts'
import styles from './panel.module.css'

export function MapTieSection({ id }: { readonly id: Id }) {
  const { ports } = useTree()
  const view = useView((all) => all)
  const momentId = view.rows.opportunity.get(id)?.momentId ?? null
  const moment = rowById(view, 'moment', momentId)
  const isTop = forestOf(view).levelOf.get(id) === 1
  const options = useMemo(() => momentOptions(view), [view])
  if (momentId === null && (!isTop || options.length === 0)) return null
  return (
    <PanelSection title="On the map">
      {moment && (
        <p>
          Stands on the moment{' '}
          <RecordLink type="moment" id={moment.id}>
            {moment.label}
          </RecordLink>
        </p>
      )}
      <DriftNote opportunityId={id} />
      {momentId === null && (
        <ComboBox
          label="Which moment of the map is it?"
          placeholder="Type a few of its words"
          options={options}
          clearOnChoose
          onChoose={(chosen) =>
            ports.run(tieToMoment, { opportunityId: id, momentId: chosen }, { toast: true })
          }
        />
      )}
      {moment && (
        <div className={styles.row}>
          <Button
            variant="quiet"
            size="small"
            onClick={() => ports.run(tieToMoment, { opportunityId: id, momentId: null }, { toast: true })}
          >
            It stands on no moment
          </Button>
        </div>
      )}
    </PanelSection>
  )
}

/** The moments of all shared maps in reading order; those that have a branch say so. */
function momentOptions(view: Parameters<typeof graphOf>[0]) {
  return mapsOverview(view).shared.flatMap((map) => {
    const { order, byId } = graphOf(view, map.id)
    return order.map((momentId) => {
      const branch = opportunityOfMoment(view).get(momentId)
      return {
        id: momentId,
        label: byId.get(momentId)?.label ?? '',
        detail: branch ? `has a branch: ${branch.statement}` : mapName(view, map),
      }
    })
  })
}

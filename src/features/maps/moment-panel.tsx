// One moment in full, beside the map: its words, what is done, thought and felt, where it leads and what leads to it.
import { useRun } from '../../data/react/use-run.ts'
import { useView } from '../../data/react/use-view.ts'
import { setTerminal } from '../../domain/maps/draw-moments.ts'
import { graphOf } from '../../domain/maps/map-graph.ts'
import { opportunityOfMoment } from '../../domain/maps/top-row.ts'
import type { Moment } from '../../domain/model/records.ts'
import { editMoment } from '../../domain/snapshots/moment-commands.ts'
import { shortly } from '../../domain/snapshots/spoken-place.ts'
import { rowById } from '../../domain/view/workspace-view.ts'
import type { Id } from '../../lib/ids.ts'
import { FindingHints } from '../../records/finding-hint.tsx'
import { DriftNote } from '../../records/drift-note.tsx'
import { RecordLink } from '../../records/record-link.tsx'
import { EditableText } from '../../ui/editable-text.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { Icon } from '../../ui/icon.tsx'
import { ArchiveIcon } from '../../ui/icons.ts'
import { Panel } from '../../ui/panel.tsx'
import { SegmentedControl } from '../../ui/segmented-control.tsx'
import { DrawnBy } from './drawn-by.tsx'
import { HeardAtMoment } from './heard-at-moment.tsx'
import { HeardInStories } from './heard-in-stories.tsx'
import { archive } from './map-handlers.ts'
import { SIDES } from './map-cards.ts'
import { useMap } from './map-context.ts'
import { focusMoment } from './map-ports.ts'
import { WaysIn, WaysOn } from './moment-ways.tsx'
import { SIDE_HINTS, SIDE_ICONS, SIDE_WORDS } from './side-icons.ts'
import styles from './moment-panel.module.css'

export interface MomentPanelProps {
  readonly momentId: Id
  readonly takesFocus: boolean
  readonly onClose: () => void
}

export function MomentPanel({ momentId, takesFocus, onClose }: MomentPanelProps) {
  const run = useRun()
  const { ports } = useMap()
  const moment = useView((view) => rowById(view, 'moment', momentId))
  const graph = useView((view) => graphOf(view, ports.mapId))
  const snapshotId = useView((view) => rowById(view, 'map', ports.mapId)?.snapshotId ?? null)
  if (!moment) return null
  const at = graph.order.indexOf(momentId) + 1
  const edit = (fields: Partial<Pick<Moment, 'label' | 'doing' | 'thinking' | 'feeling'>>) =>
    void run(editMoment, { momentId, fields })
  return (
    <Panel
      label={`Moment: ${shortly(moment.label, 40)}`}
      head={
        <span className={styles.where}>
          Moment {at} of {graph.order.length}
        </span>
      }
      actions={
        <IconButton
          label="Archive the moment"
          keys="Backspace"
          size="small"
          icon={<Icon as={ArchiveIcon} />}
          onClick={() => {
            focusMoment(ports, momentId)
            archive(ports)
          }}
        />
      }
      takesFocus={takesFocus}
      onClose={onClose}
    >
      <div className={styles.panel} key={momentId}>
        <EditableText
          as="h2"
          look="heading"
          label="the moment"
          value={moment.label}
          required
          multiline
          onCommit={(label) => edit({ label })}
        />
        <FindingHints aboutId={momentId} />
        {moment.quote && (
          <blockquote className={styles.quote} dir="auto">
            {moment.quote}
          </blockquote>
        )}
        {snapshotId && (
          <RecordLink type="snapshot" id={snapshotId}>
            Open the interview
          </RecordLink>
        )}
        {SIDES.map((side) => (
          <section key={side} className={styles.side} aria-label={SIDE_WORDS[side]}>
            <h3 className={styles.sideHead}>
              <Icon as={SIDE_ICONS[side]} size="small" /> {SIDE_WORDS[side]}
            </h3>
            <EditableText
              label={SIDE_WORDS[side].toLowerCase()}
              value={moment[side]}
              placeholder={SIDE_HINTS[side]}
              multiline
              onCommit={(words) => edit({ [side]: words })}
            />
          </section>
        ))}
        {!snapshotId && <HeardInStories moment={moment} />}
        {!snapshotId && <HeardAtMoment momentId={momentId} />}
        <DrawnBy momentId={momentId} />
        <WaysOn graph={graph} momentId={momentId} />
        <WaysIn graph={graph} momentId={momentId} />
        <section className={styles.side} aria-label="Place on the map">
          <h3 className={styles.sideHead}>On the map</h3>
          <SegmentedControl
            label="Where the map starts and ends"
            size="small"
            value={moment.terminal ?? 'middle'}
            segments={[
              { value: 'start', label: 'Starts here' },
              { value: 'middle', label: 'In between' },
              { value: 'end', label: 'Ends here' },
            ]}
            onChange={(value) => run(setTerminal, { momentId, terminal: value === 'middle' ? null : value })}
          />
          <OnTheTree moment={moment} />
        </section>
      </div>
    </Panel>
  )
}

/** The opportunity that stands for the moment on the tree, and whether its words have drifted. */
function OnTheTree({ moment }: { readonly moment: Moment }) {
  const opportunity = useView((view) => opportunityOfMoment(view).get(moment.id) ?? null)
  if (!opportunity) return null
  return (
    <>
      <p className={styles.none}>
        In the top row of the tree:{' '}
        <RecordLink type="opportunity" id={opportunity.id}>
          {opportunity.statement}
        </RecordLink>
      </p>
      <DriftNote opportunityId={opportunity.id} />
    </>
  )
}

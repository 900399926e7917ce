// One moment in full, beside the map: its words, what is done, thought and felt, where it leads and what leads to it.
import { useRun } from '../../data/react/use-run.ts'
import { useView } from '../../data/react/use-view.ts'
import { setTerminal } from '../../domain/maps/draw-moments.ts'
import { sourcesOf, splitMoment } from '../../domain/maps/join-moments.ts'
import { editLink, unlink } from '../../domain/maps/link-commands.ts'
import { LINK_NAMES } from '../../domain/maps/link-words.ts'
import { type DrawnLink, graphOf, type LinkKind, type MapGraph } from '../../domain/maps/map-graph.ts'
import { opportunityOfMoment } from '../../domain/maps/top-row.ts'
import type { Moment } from '../../domain/model/records.ts'
import { editMoment } from '../../domain/snapshots/moment-commands.ts'
import { shortly } from '../../domain/snapshots/spoken-place.ts'
import { rowById } from '../../domain/view/workspace-view.ts'
import type { Id } from '../../lib/ids.ts'
import { FindingHints } from '../../records/finding-hint.tsx'
import { RecordLink } from '../../records/record-link.tsx'
import { Avatar } from '../../ui/avatar.tsx'
import { Button } from '../../ui/button.tsx'
import { EditableText } from '../../ui/editable-text.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { Icon } from '../../ui/icon.tsx'
import { ArchiveIcon, ArrowLeftIcon, XIcon } from '../../ui/icons.ts'
import { MenuButton } from '../../ui/menu-button.tsx'
import { Panel } from '../../ui/panel.tsx'
import { SegmentedControl } from '../../ui/segmented-control.tsx'
import { HeardInStories } from './heard-in-stories.tsx'
import { archive } from './map-handlers.ts'
import { SIDES } from './map-cards.ts'
import { useMap } from './map-context.ts'
import { focusMoment } from './map-ports.ts'
import { LINK_ICONS, SIDE_HINTS, SIDE_ICONS, SIDE_WORDS } from './side-icons.ts'
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
  const hasDrifted = opportunity.statement.trim() !== moment.label.trim()
  return (
    <p className={styles.none}>
      In the top row of the tree:{' '}
      <RecordLink type="opportunity" id={opportunity.id}>
        {opportunity.statement}
      </RecordLink>
      {hasDrifted && '. The words have drifted apart.'}
    </p>
  )
}

/** What each author wrote, when the moment comes from drafts. */
function DrawnBy({ momentId }: { readonly momentId: Id }) {
  const run = useRun()
  const view = useView((all) => all)
  const sources = sourcesOf(view, rowById(view, 'moment', momentId))
  if (sources.length === 0) return null
  return (
    <section className={styles.side} aria-label="Drawn by">
      <h3 className={styles.sideHead}>Drawn by</h3>
      <ul className={styles.links}>
        {sources.map((source) => {
          const author = rowById(view, 'member', rowById(view, 'map', source.mapId)?.authorId)
          return (
            <li key={source.id} className={styles.source}>
              <Avatar name={author?.name ?? 'Somebody'} size="small" />
              <span dir="auto">{source.label}</span>
            </li>
          )
        })}
      </ul>
      {sources.length > 1 && (
        <div className={styles.add}>
          <Button
            size="small"
            variant="quiet"
            onClick={() => void run(splitMoment, { momentId }, { toast: true })}
          >
            Split again
          </Button>
        </div>
      )}
    </section>
  )
}

function WaysOn({ graph, momentId }: { readonly graph: MapGraph; readonly momentId: Id }) {
  const { ports } = useMap()
  const links = graph.outOf.get(momentId) ?? []
  const open = (surface: 'loop' | 'link' | 'exit') => {
    focusMoment(ports, momentId)
    ports.session.setState({ surface })
  }
  return (
    <section className={styles.side} aria-label="Where it leads">
      <h3 className={styles.sideHead}>Where it leads</h3>
      {links.length === 0 && <p className={styles.none}>Nowhere yet.</p>}
      <ul className={styles.links}>
        {links.map((link) => (
          <WayOn key={link.id} graph={graph} link={link} />
        ))}
      </ul>
      <div className={styles.add}>
        <Button size="small" variant="quiet" onClick={() => open('link')}>
          Lead to…
        </Button>
        <Button size="small" variant="quiet" onClick={() => open('loop')}>
          Loop to…
        </Button>
        <Button size="small" variant="quiet" onClick={() => open('exit')}>
          Mark an exit
        </Button>
      </div>
    </section>
  )
}

function WayOn({ graph, link }: { readonly graph: MapGraph; readonly link: DrawnLink }) {
  const run = useRun()
  const { ports } = useMap()
  const to = link.toId === null ? null : graph.byId.get(link.toId)
  const name = to ? `“${shortly(to.label, 40)}”` : 'the open end'
  const kinds: readonly LinkKind[] = to ? ['next', 'loop', 'error'] : ['exit', 'error']
  return (
    <li className={styles.link} data-kind={link.kind}>
      {link.isImplied ? (
        <span className={styles.implied}>
          <Icon as={LINK_ICONS.next} size="small" /> {LINK_NAMES.next}
        </span>
      ) : (
        <MenuButton
          label={LINK_NAMES[link.kind]}
          size="small"
          variant="quiet"
          icon={<Icon as={LINK_ICONS[link.kind]} size="small" />}
          aria-label={`${LINK_NAMES[link.kind]}: ${name}. Change the kind`}
          items={kinds.map((kind) => ({
            id: kind,
            label: LINK_NAMES[kind],
            icon: <Icon as={LINK_ICONS[kind]} />,
            choice: { kind: 'radio', isOn: kind === link.kind },
            onSelect: () => void run(editLink, { linkId: link.id, fields: { kind } }),
          }))}
        />
      )}
      {to && (
        <button type="button" className={styles.goto} dir="auto" onClick={() => focusMoment(ports, to.id)}>
          {to.label}
        </button>
      )}
      {!link.isImplied && (
        <IconButton
          label={`Take the link to ${name} away`}
          size="small"
          icon={<Icon as={XIcon} size="small" />}
          onClick={() => void run(unlink, { linkId: link.id }, { toast: true })}
        />
      )}
      {!link.isImplied && (
        <EditableText
          className={styles.said ?? ''}
          label={`what the link to ${name} says`}
          value={link.label}
          placeholder={to ? 'When, or why' : 'Why somebody leaves'}
          onCommit={(label) => void run(editLink, { linkId: link.id, fields: { label } })}
        />
      )}
      {link.isImplied && <span className={styles.none}>by the order of the story</span>}
    </li>
  )
}

function WaysIn({ graph, momentId }: { readonly graph: MapGraph; readonly momentId: Id }) {
  const { ports } = useMap()
  const links = graph.into.get(momentId) ?? []
  if (links.length === 0) return null
  return (
    <section className={styles.side} aria-label="What leads here">
      <h3 className={styles.sideHead}>What leads here</h3>
      <ul className={styles.links}>
        {links.map((link) => (
          <li key={link.id} className={styles.link}>
            <Icon as={link.kind === 'next' ? ArrowLeftIcon : LINK_ICONS[link.kind]} size="small" />
            <button
              type="button"
              className={styles.goto}
              dir="auto"
              onClick={() => focusMoment(ports, link.fromId)}
            >
              {graph.byId.get(link.fromId)?.label}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}

// Where a moment leads and what leads to it: links with their kind, words and target, each changed where it stands.
import { useRun } from '../../data/react/use-run.ts'
import { editLink, unlink } from '../../domain/maps/link-commands.ts'
import { LINK_NAMES } from '../../domain/maps/link-words.ts'
import type { DrawnLink, LinkKind, MapGraph } from '../../domain/maps/map-graph.ts'
import { shortly } from '../../domain/snapshots/spoken-place.ts'
import type { Id } from '../../lib/ids.ts'
import { Button } from '../../ui/button.tsx'
import { EditableText } from '../../ui/editable-text.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { Icon } from '../../ui/icon.tsx'
import { ArrowLeftIcon, XIcon } from '../../ui/icons.ts'
import { MenuButton } from '../../ui/menu-button.tsx'
import { useMap } from './map-context.ts'
import { focusMoment } from './map-ports.ts'
import { LINK_ICONS } from './side-icons.ts'
import styles from './moment-panel.module.css'

export function WaysOn({ graph, momentId }: { readonly graph: MapGraph; readonly momentId: Id }) {
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

export function WaysIn({ graph, momentId }: { readonly graph: MapGraph; readonly momentId: Id }) {
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

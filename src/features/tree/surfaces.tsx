// The small surfaces beside the focused card: where to move, which evidence to link, what to archive.
import { type RefObject, useMemo } from 'react'
import { useStore } from 'zustand'
import { linkHeard } from '../../domain/inbox/inbox-commands.ts'
import { branchCounts } from '../../domain/tree/branch-counts.ts'
import { nameOfCard } from '../../domain/tree/rules.ts'
import type { Id } from '../../lib/ids.ts'
import { ComboBox } from '../../ui/combo-box.tsx'
import { Menu } from '../../ui/menu.tsx'
import { Popover } from '../../ui/popover.tsx'
import { evidenceOptions, parentOptions } from './picker-options.ts'
import { MergeSurface } from './merge-surface.tsx'
import { actingOpportunities, archive, moveTo } from './restructuring.ts'
import { SplitSurface } from './split-surface.tsx'
import { actingIds, currentRow, takeFocus, type TreePorts } from './tree-ports.ts'
import { useTree, useTreeView } from './tree-context.ts'
import styles from './surfaces.module.css'

export function Surfaces({ region }: { readonly region: RefObject<HTMLElement | null> }) {
  const { ports } = useTree()
  const surface = useStore(ports.session, (state) => state.surface)
  if (surface === null || !region.current) return null
  const anchor = anchorOf(ports, region.current)
  const close = () => {
    ports.session.setState({ surface: null })
    takeFocus(ports)
  }
  if (surface === 'archive') return <ArchiveMenu anchor={anchor} onClose={close} />
  if (surface === 'split')
    return <SplitSurface id={currentRow(ports)?.id ?? ''} anchor={anchor} onClose={close} />
  if (surface === 'merge')
    return <MergeSurface ids={actingOpportunities(ports)} anchor={anchor} onClose={close} />
  return surface === 'move' ? (
    <MovePicker anchor={anchor} onClose={close} />
  ) : (
    <EvidencePicker anchor={anchor} onClose={close} />
  )
}

function anchorOf(ports: TreePorts, region: HTMLElement): Element {
  const id = currentRow(ports)?.id
  const items = [...region.querySelectorAll<HTMLElement>('[role="treeitem"]')].filter(
    (item) => item.dataset['cardId'] === id,
  )
  return items.find((item) => item.contains(document.activeElement)) ?? items[0] ?? region
}

interface SurfaceProps {
  readonly anchor: Element
  readonly onClose: () => void
}

function MovePicker({ anchor, onClose }: SurfaceProps) {
  const { ports } = useTree()
  const view = useTreeView()
  const ids = useMemo(() => actingIds(ports), [ports])
  const options = useMemo(() => parentOptions(view, ports.treeId, ids), [view, ports, ids])
  const what = ids.length === 1 ? `“${nameOfCard(view, ids[0] ?? '')}”` : `${ids.length} cards`
  return (
    <Popover label="Move to…" anchor={anchor} onClose={onClose} className={styles.picker ?? ''}>
      <ComboBox
        label={`Move ${what} under`}
        options={options}
        placeholder="Type a few words"
        autoFocus
        onChoose={(parentId) => {
          onClose()
          moveTo(ports, parentId, ids)
        }}
      />
    </Popover>
  )
}

function EvidencePicker({ anchor, onClose }: SurfaceProps) {
  const { ports } = useTree()
  const id = currentRow(ports)?.id ?? ''
  return (
    <Popover label="Link evidence" anchor={anchor} onClose={onClose} className={styles.picker ?? ''}>
      <EvidenceField opportunityId={id} autoFocus />
    </Popover>
  )
}

/** Links what was heard to an opportunity by typing; several in a row. */
export function EvidenceField(props: { readonly opportunityId: Id; readonly autoFocus?: boolean }) {
  const { opportunityId, autoFocus = false } = props
  const { ports } = useTree()
  const view = useTreeView()
  const options = useMemo(() => evidenceOptions(view, opportunityId), [view, opportunityId])
  return (
    <ComboBox
      label="Link what was heard"
      help="Those that wait in the inbox and sound alike come first."
      options={options}
      placeholder="Type words of the customer"
      emptyText="Nothing that was heard fits these words."
      clearOnChoose
      autoFocus={autoFocus}
      onChoose={(heardId) => ports.run(linkHeard, { heardId, opportunityId }, { toast: true })}
    />
  )
}

function ArchiveMenu({ anchor, onClose }: SurfaceProps) {
  const { ports } = useTree()
  const view = useTreeView()
  const ids = actingIds(ports)
  const below = ids.reduce((sum, id) => sum + branchCounts(view, id).opportunities, 0)
  const isOne = ids.length === 1
  const count = `${ids.length} cards`
  return (
    <Menu
      label="Archive"
      anchor={anchor}
      onClose={onClose}
      items={[
        {
          id: 'branch',
          label: 'Archive the whole branch',
          detail: isOne ? `This card and ${below} below` : `These ${count} and ${below} below`,
          onSelect: () => archive(ports),
        },
        {
          id: 'card',
          label: 'Keep the children',
          detail: `Only ${isOne ? 'this card' : `these ${count}`}; the children climb into the place`,
          onSelect: () => archive(ports, true),
        },
      ]}
    />
  )
}

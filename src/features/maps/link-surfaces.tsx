// The small surfaces beside the focused moment: where to loop or lead to, and why somebody leaves here.
import { type FormEvent, type RefObject, useMemo, useState } from 'react'
import { useStore } from 'zustand'
import { useView } from '../../data/react/use-view.ts'
import { joinMoments } from '../../domain/maps/join-moments.ts'
import { linkMoments } from '../../domain/maps/link-commands.ts'
import { graphOf } from '../../domain/maps/map-graph.ts'
import type { Id } from '../../lib/ids.ts'
import { Button } from '../../ui/button.tsx'
import { ComboBox } from '../../ui/combo-box.tsx'
import { Popover } from '../../ui/popover.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useMap } from './map-context.ts'
import { currentMoment, focusMoment, type MapPorts, takeFocus } from './map-ports.ts'
import styles from './map-screen.module.css'

export function LinkSurfaces({ region }: { readonly region: RefObject<HTMLElement | null> }) {
  const { ports } = useMap()
  const surface = useStore(ports.session, (state) => state.surface)
  const fromId = currentMoment(ports)
  if (surface === null || fromId === null || !region.current) return null
  const anchor = anchorOf(ports, region.current, fromId)
  const close = () => {
    ports.session.setState({ surface: null })
    takeFocus(ports)
  }
  if (surface === 'exit') return <ExitForm anchor={anchor} fromId={fromId} onClose={close} />
  if (surface === 'same') return <SamePicker anchor={anchor} fromId={fromId} onClose={close} />
  return (
    <LinkPicker anchor={anchor} fromId={fromId} kind={surface === 'loop' ? 'loop' : 'next'} onClose={close} />
  )
}

function anchorOf(ports: MapPorts, region: HTMLElement, id: Id): Element {
  const row = region.querySelector(`[role="treeitem"][data-card-id="${CSS.escape(id)}"]`)
  return (ports.pane() === 'canvas' ? ports.canvas()?.elementOf(id) : null) ?? row ?? region
}

interface SurfaceProps {
  readonly anchor: Element
  readonly fromId: Id
  readonly onClose: () => void
}

function LinkPicker({ anchor, fromId, kind, onClose }: SurfaceProps & { readonly kind: 'loop' | 'next' }) {
  const { ports } = useMap()
  const graph = useView((view) => graphOf(view, ports.mapId))
  const options = useMemo(() => {
    const there = new Set(
      (graph.outOf.get(fromId) ?? []).filter((link) => link.kind === kind).map((link) => link.toId),
    )
    const at = graph.order.indexOf(fromId)
    // A loop leads back as a rule, anything else onwards: the nearest come first.
    const distance = (i: number) =>
      (kind === 'loop') === i <= at ? Math.abs(at - i) : 1000 + Math.abs(at - i)
    return graph.order
      .map((id, i) => ({ id, i }))
      .filter(({ id }) => !there.has(id) && (id !== fromId || kind === 'loop'))
      .sort((a, b) => distance(a.i) - distance(b.i))
      .map(({ id, i }) => ({
        id,
        label: graph.byId.get(id)?.label ?? '',
        detail: id === fromId ? 'this moment, once more' : `moment ${i + 1}`,
      }))
  }, [graph, fromId, kind])
  const label = kind === 'loop' ? 'Loops back to' : 'Leads to'
  return (
    <Popover label={label} anchor={anchor} onClose={onClose} className={styles.picker ?? ''}>
      <ComboBox
        label={label}
        options={options}
        placeholder="Type a few words"
        emptyText="No moment has these words."
        autoFocus
        onChoose={(toId) => {
          onClose()
          ports.run(linkMoments, { fromId, toId, kind })
        }}
      />
    </Popover>
  )
}

/** Which other moment is the same: the nearest in the story come first. */
function SamePicker({ anchor, fromId, onClose }: SurfaceProps) {
  const { ports } = useMap()
  const graph = useView((view) => graphOf(view, ports.mapId))
  const options = useMemo(() => {
    const at = graph.order.indexOf(fromId)
    return graph.order
      .map((id, i) => ({ id, i }))
      .filter(({ id }) => id !== fromId)
      .sort((a, b) => Math.abs(a.i - at) - Math.abs(b.i - at))
      .map(({ id, i }) => ({ id, label: graph.byId.get(id)?.label ?? '', detail: `moment ${i + 1}` }))
  }, [graph, fromId])
  return (
    <Popover label="The same as" anchor={anchor} onClose={onClose} className={styles.picker ?? ''}>
      <ComboBox
        label="The same as"
        options={options}
        placeholder="Type a few words"
        emptyText="No moment has these words."
        autoFocus
        onChoose={(id) => {
          onClose()
          const planned = ports.run(joinMoments, { mapId: ports.mapId, ids: [fromId, id] }, { toast: true })
          if (planned.ok && planned.value.focusId) focusMoment(ports, planned.value.focusId)
        }}
      />
    </Popover>
  )
}

function ExitForm({ anchor, fromId, onClose }: SurfaceProps) {
  const { ports } = useMap()
  const [why, setWhy] = useState('')
  function handleSubmit(event: FormEvent): void {
    event.preventDefault()
    onClose()
    ports.run(linkMoments, { fromId, toId: null, kind: 'exit', label: why })
  }
  return (
    <Popover label="Mark an exit" anchor={anchor} onClose={onClose} className={styles.picker ?? ''}>
      <form className={styles.exit} onSubmit={handleSubmit}>
        <TextField
          label="Why somebody leaves here"
          optional
          placeholder="It costs too much"
          value={why}
          onChange={setWhy}
          data-autofocus
        />
        <Button type="submit" variant="primary">
          Mark the exit
        </Button>
      </form>
    </Popover>
  )
}

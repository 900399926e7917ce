// Links between moments of one map: drawn, changed, taken away. Each pair has at most one link of a kind.
import type { Id } from '../../lib/ids.ts'
import type { Link } from '../model/records.ts'
import { shortly } from '../snapshots/spoken-place.ts'
import { archive, type Command, create, newRow, planned, refused, set } from '../view/command.ts'
import { rowById, type WorkspaceView } from '../view/workspace-view.ts'
import { graphOf, type LinkKind } from './map-graph.ts'

const WORDS: Readonly<Record<LinkKind, string>> = {
  next: 'leads to',
  loop: 'goes back to',
  error: 'goes wrong towards',
  exit: 'is left',
}

/** Draws a link; `toId` null is an open end, for exits and errors. Only a loop may lead to its own moment. */
export const linkMoments: Command<{
  readonly fromId: Id
  readonly toId: Id | null
  readonly kind: LinkKind
  readonly label?: string
}> = (view, { fromId, toId, kind, label = '' }, env) => {
  const from = rowById(view, 'moment', fromId)
  const to = rowById(view, 'moment', toId)
  if (!from || (toId !== null && to?.mapId !== from.mapId)) return refused('gone')
  if (toId === null && (kind === 'next' || kind === 'loop')) return refused('invalid', shortly(from.label))
  if (toId === fromId && kind !== 'loop') return refused('invalid', shortly(from.label))
  const isThere = (graphOf(view, from.mapId).outOf.get(fromId) ?? []).some(
    (link) => link.toId === toId && link.kind === kind && link.label === label.trim(),
  )
  if (isThere) return refused('already-linked', shortly(to?.label ?? from.label))
  const link = newRow('link', env, { mapId: from.mapId, fromId, toId, kind, label: label.trim() })
  const target = to ? ` “${shortly(to.label)}”` : ''
  return planned(`“${shortly(from.label)}” ${WORDS[kind]}${target}`, [create('link', link)], link.id)
}

/** Changes what a link means, what it says, or where it leads. */
export const editLink: Command<{
  readonly linkId: Id
  readonly fields: { readonly kind?: LinkKind; readonly label?: string; readonly toId?: Id | null }
}> = (view, { linkId, fields }) => {
  const link = rowById(view, 'link', linkId)
  if (!link) return refused('gone')
  const next = { ...link, ...fields }
  const to = rowById(view, 'moment', next.toId)
  if (next.toId !== null && to?.mapId !== link.mapId) return refused('gone')
  if (next.toId === null && (next.kind === 'next' || next.kind === 'loop')) return refused('invalid')
  if (next.toId === next.fromId && next.kind !== 'loop') return refused('invalid')
  const changes = recordsOf(view, link).map((id) => set('link', id, { ...fields, ...trimmed(fields.label) }))
  return planned('Link changed', changes, link.fromId)
}

/** The records that are drawn as one link with this one. */
function recordsOf(view: WorkspaceView, { id, mapId }: Link): readonly Id[] {
  const drawn = graphOf(view, mapId).links.find((each) => each.id === id || each.twinIds.includes(id))
  return drawn ? [drawn.id, ...drawn.twinIds] : [id]
}

function trimmed(label: string | undefined): { readonly label?: string } {
  return label === undefined ? {} : { label: label.trim() }
}

/** Takes a link away. */
export const unlink: Command<{ readonly linkId: Id }> = (view, { linkId }, env) => {
  const link = rowById(view, 'link', linkId)
  if (!link) return refused('gone')
  const fromId = graphOf(view, link.mapId).homeOf.get(link.fromId) ?? link.fromId
  const from = rowById(view, 'moment', fromId)
  return planned(
    `Link taken away from “${shortly(from?.label ?? '')}”`,
    recordsOf(view, link).map((id) => archive('link', id, env)),
    fromId,
  )
}

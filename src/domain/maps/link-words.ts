// What the four kinds of link are called, and the mark that tells them apart without colour.
import type { Id } from '../../lib/ids.ts'
import { shortly } from '../snapshots/spoken-place.ts'
import type { DrawnLink, LinkKind, MapGraph } from './map-graph.ts'

export const LINK_MARKS: Readonly<Record<LinkKind, string>> = { next: '→', loop: '↺', error: '✗', exit: '⎋' }
export const LINK_NAMES: Readonly<Record<LinkKind, string>> = {
  next: 'Next',
  loop: 'Loop back',
  error: 'Goes wrong',
  exit: 'Exit',
}

const SPOKEN_WORDS: Readonly<Record<LinkKind, string>> = {
  next: 'leads to',
  loop: 'loops back to',
  error: 'goes wrong towards',
  exit: 'exit',
}

/** A link that leads nowhere on the map. */
const END_WORDS: Readonly<Record<LinkKind, string>> = {
  ...SPOKEN_WORDS,
  next: 'exit',
  loop: 'exit',
  error: 'goes wrong',
}

/** What somebody does, thinks and feels at a moment. */
const SIDE_WORDS = { doing: 'doing', thinking: 'thinking', feeling: 'feeling' } as const

/** A link out of a moment in words: "leads to “Finds the fare” (after a week)". */
export function linkInWords(graph: MapGraph, link: DrawnLink): string {
  const to = link.toId === null ? null : graph.byId.get(link.toId)
  const said = link.label ? (to ? ` (${link.label})` : `: ${link.label}`) : ''
  if (!to) return `${END_WORDS[link.kind]}${said}`
  return `${SPOKEN_WORDS[link.kind]} “${shortly(to.label, 40)}”${said}`
}

/** A moment as it is read aloud: its words, its place in the map, and where it leads. */
export function momentInWords(graph: MapGraph, id: Id): string {
  const moment = graph.byId.get(id)
  if (!moment) return ''
  const parts = [`Moment: ${moment.label}`, `${graph.order.indexOf(id) + 1} of ${graph.order.length}`]
  if (moment.terminal) parts.push(moment.terminal === 'start' ? 'the map starts here' : 'the map ends here')
  parts.push(...(graph.outOf.get(id) ?? []).map((link) => linkInWords(graph, link)))
  for (const side of ['doing', 'thinking', 'feeling'] as const)
    if (moment[side].trim()) parts.push(`${SIDE_WORDS[side]}: ${shortly(moment[side], 80)}`)
  return parts.join(', ')
}

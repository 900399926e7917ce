// The ways of a map as files say them. read-foreign-map.ts reads these words back: on arrows the kind stands before the
// label ("Loop back: once more"), in lists the way says by number where it leads ("Loop back → 1: once more").
import { cleanText } from '../interchange/formats/clean-text.ts'
import { linkFrom } from '../interchange/formats/foreign-map.ts'
import { shortly } from '../snapshots/spoken-place.ts'
import { LINK_NAMES } from './link-words.ts'
import type { DrawnLink, MapGraph } from './map-graph.ts'

/** "Loop back: after a week". A plain next says its kind only where its own words would be taken for another. */
export function arrowWords({ kind, label }: DrawnLink): string {
  const said = oneLine(label)
  if (kind === 'next' && linkFrom(said).kind === null) return said
  return said ? `${LINK_NAMES[kind]}: ${said}` : LINK_NAMES[kind]
}

/** Says each way of a map as a line: "Next → 3", "Loop back → 1: once more", "Exit: gives up". */
export function wayLines(graph: MapGraph, spell: (text: string) => string = oneLine) {
  const numbers = new Map(graph.order.map((id, i) => [id, i + 1]))
  return (link: DrawnLink, isNamed = false): string => {
    const number = link.toId === null ? undefined : numbers.get(link.toId)
    const name = isNamed ? wayName(graph.byId.get(link.toId ?? '')?.label ?? '') : ''
    const to = number === undefined ? '' : ` → ${number}${name}`
    const said = oneLine(link.label)
    return `${LINK_NAMES[link.kind]}${to}${said ? `: ${spell(said)}` : ''}`
  }
}

/** What stands behind the number of a moment where nothing else says it. */
export function wayName(label: string): string {
  return ` “${shortly(oneLine(label), 60)}”`
}

/** Words without line breaks; a space that holds two words together stays one. */
export function oneLine(text: string): string {
  return cleanText(text).replaceAll('\n', ' ')
}

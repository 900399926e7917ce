// What a map shows, as the URL says it: plain strings in, known values out.
import type { MapPanel, MapSearch } from './map-ports.ts'

const PANELS: readonly MapPanel[] = ['stories', 'holes', 'tree']

export type MapUrl = { readonly [Name in 'at' | 'view' | 'panel' | 'story']?: string }

/** The search of a map; unknown values are left out. */
export function readMapSearch({ at, view, panel, story }: MapUrl): Required<MapSearch> {
  return {
    at: at ?? null,
    view: view === 'outline' || view === 'both' ? view : 'canvas',
    panel: PANELS.find((known) => known === panel) ?? null,
    story: story ?? null,
  }
}

/** The other way round; what is as usual stays out of the URL. */
export function writeMapSearch({ at, view, panel, story }: MapSearch): MapUrl {
  return {
    ...(view === 'canvas' ? {} : { view }),
    ...(at ? { at } : {}),
    ...(panel ? { panel } : {}),
    ...(story && panel ? { story } : {}),
  }
}

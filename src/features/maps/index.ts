// Experience maps: the list, and one map drawn on the canvas or written as an outline.
export { MapScreen, type MapScreenProps } from './map-screen.tsx'
export { PresentMapScreen, type PresentMapScreenProps } from './present/present-map-screen.tsx'
export { MapsScreen, type MapsScreenProps } from './maps-screen.tsx'
export { MAPS_ACTIONS } from './maps-actions.ts'
export { readMapSearch, writeMapSearch } from './map-search.ts'
export type { MapPanel, MapSearch, MapViewMode } from './map-ports.ts'

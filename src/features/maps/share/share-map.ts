// Hands a map on: as a picture, as a file for other tools, as text. What it holds is the map alone; of people only how
// many were heard.
import { mapToCanvas, mapToMarkdown } from '../../../domain/maps/map-files.ts'
import { mapPicture } from '../../../domain/maps/map-picture.ts'
import { mapToSvg } from '../../../domain/maps/map-svg.ts'
import { mapName } from '../../../domain/maps/maps.ts'
import { rowById, type WorkspaceView } from '../../../domain/view/workspace-view.ts'
import type { Id } from '../../../lib/ids.ts'
import { plainFileName } from '../../../lib/plain-file-name.ts'
import { saveFile } from '../../../ui/save-file.ts'
import { svgToPng } from '../../../ui/svg-to-png.ts'
import { toasts } from '../../../ui/toasts.ts'
import { mapTheme } from './map-theme.ts'

export type MapExport = 'png' | 'svg' | 'canvas' | 'outline' | 'mermaid' | 'csv'

/** Rarely asked for, so it loads then. */
const loadTables = () => import('../../../domain/maps/map-tables.ts')

/** Saves the map as a file. */
export function saveMap(view: WorkspaceView, mapId: Id, as: MapExport): void {
  hand(null, async () => saveFile(...(await fileOf(view, mapId, as))))
}

/** Copies the map; the promise goes in as it is: a browser gives the clipboard only at the press itself. */
export function copyMap(view: WorkspaceView, mapId: Id, as: 'png' | 'outline'): void {
  if (as === 'outline')
    hand('The outline is copied', () => navigator.clipboard.writeText(mapToMarkdown(view, mapId)))
  else
    hand('The picture is copied', () =>
      navigator.clipboard.write([new ClipboardItem({ 'image/png': svgToPng(svgOf(view, mapId)) })]),
    )
}

function hand(done: string | null, act: () => Promise<void>): void {
  act()
    .then(() => (done === null ? undefined : toasts.show({ message: done })))
    .catch((error: unknown) => {
      const reason = error instanceof Error ? error.message : String(error)
      toasts.show({ message: `That did not work: ${reason}`, sticky: true })
    })
}

function svgOf(view: WorkspaceView, mapId: Id): string {
  const theme = mapTheme()
  return mapToSvg(mapPicture(view, mapId, theme), theme)
}

async function fileOf(view: WorkspaceView, mapId: Id, as: MapExport): Promise<[Blob, string]> {
  const map = rowById(view, 'map', mapId)
  const name = plainFileName(map ? mapName(view, map) : '', 'map')
  switch (as) {
    case 'png':
      return [await svgToPng(svgOf(view, mapId)), `${name}.png`]
    case 'svg':
      return [new Blob([svgOf(view, mapId)], { type: 'image/svg+xml' }), `${name}.svg`]
    case 'canvas':
      return [new Blob([mapToCanvas(view, mapId)], { type: 'application/json' }), `${name}.canvas`]
    case 'outline':
      return [new Blob([mapToMarkdown(view, mapId)], { type: 'text/markdown' }), `${name}.md`]
    case 'mermaid': {
      const { mapToMermaid } = await loadTables()
      return [new Blob([mapToMermaid(view, mapId)], { type: 'text/plain' }), `${name}.mmd`]
    }
    case 'csv': {
      const { mapToCsv } = await loadTables()
      return [new Blob([mapToCsv(view, mapId)], { type: 'text/csv' }), `${name}.csv`]
    }
  }
}

// Hands a map on: as a picture, as a file for other tools, as text. What it holds is the map alone; of people only how
// many were heard. Of a story it holds what may be shown.
import { mapToMarkdown } from '../../../domain/maps/map-files.ts'
import { mapPicture } from '../../../domain/maps/map-picture.ts'
import { mapToSvg } from '../../../domain/maps/map-svg.ts'
import { mapToShow } from '../../../domain/maps/map-to-show.ts'
import { mapName } from '../../../domain/maps/maps.ts'
import { rowById, type WorkspaceView } from '../../../domain/view/workspace-view.ts'
import type { Id } from '../../../lib/ids.ts'
import { plainFileName } from '../../../lib/plain-file-name.ts'
import { pictureFile } from '../../../records/picture-file.ts'
import { saveFile } from '../../../ui/save-file.ts'
import { svgToPng } from '../../../ui/svg-to-png.ts'
import { toasts } from '../../../ui/toasts.ts'
import { mapTheme } from './map-theme.ts'
import { tellFailure } from '../../../ui/tell-failure.ts'

/** Saves the map as a picture. */
export function saveMap(all: WorkspaceView, mapId: Id): void {
  const { view, heldBack } = mapToShow(all, mapId)
  hand(heldBack, () => saveMapPicture(view, mapId, 'png'))
}

/** The same, of a view that may be shown; rejects with the reason when the picture cannot be made. */
export async function saveMapPicture(view: WorkspaceView, mapId: Id, as: 'png' | 'svg'): Promise<void> {
  const file = await pictureFile(mapFileName(view, mapId), svgOf(view, mapId), as)
  saveFile(file.contents, file.name)
}

/** What a file of the map is called, without its ending. */
export function mapFileName(view: WorkspaceView, mapId: Id): string {
  const map = rowById(view, 'map', mapId)
  return plainFileName(map ? mapName(view, map) : '', 'map')
}

/** Copies the map; the promise goes in as it is: a browser gives the clipboard only at the press itself. */
export function copyMap(all: WorkspaceView, mapId: Id, as: 'png' | 'outline'): void {
  const { view, heldBack } = mapToShow(all, mapId)
  const told = (done: string): string => (heldBack === '' ? done : `${done}. ${heldBack}`)
  if (as === 'outline')
    hand(told('The outline is copied'), () => navigator.clipboard.writeText(mapToMarkdown(view, mapId)))
  else
    hand(told('The picture is copied'), () =>
      navigator.clipboard.write([new ClipboardItem({ 'image/png': svgToPng(svgOf(view, mapId)) })]),
    )
}

function hand(done: string, act: () => Promise<void>): void {
  act()
    .then(() => (done === '' ? undefined : toasts.show({ message: done })))
    .catch(tellFailure)
}

function svgOf(view: WorkspaceView, mapId: Id): string {
  const theme = mapTheme()
  return mapToSvg(mapPicture(view, mapId, theme), theme)
}

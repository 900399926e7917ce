// Everything a map can be written as, in the order of the menu. Pictures are made where fonts can be measured.
import type { Id } from '../../lib/ids.ts'
import { formatWords, type FileFormat } from '../interchange/formats/export-formats.ts'
import type { WorkspaceView } from '../view/workspace-view.ts'
import { mapToCanvas, mapToMarkdown } from './map-files.ts'
import { mapToFreemind, mapToOpml } from './map-outline.ts'
import { mapToCsv, mapToMermaid } from './map-tables.ts'

export interface MapFormat extends FileFormat {
  readonly write: (view: WorkspaceView, mapId: Id) => readonly string[]
}

export const MAP_FORMATS: readonly MapFormat[] = [
  { ...formatWords('markdown'), write: (...map) => [mapToMarkdown(...map)] },
  { ...formatWords('opml'), write: (...map) => [mapToOpml(...map)] },
  { ...formatWords('freemind'), write: (...map) => [mapToFreemind(...map)] },
  { ...formatWords('canvas'), write: (...map) => [mapToCanvas(...map)] },
  { ...formatWords('flowchart'), write: (...map) => [mapToMermaid(...map)] },
  { ...formatWords('csv'), write: (...map) => [mapToCsv(...map)] },
]

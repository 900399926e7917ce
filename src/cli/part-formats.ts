// What a map, a snapshot or the tests of a workspace can be written as on the command line. A snapshot
// and a story leave as they may be shown. Pictures are made where fonts can be measured, in the app.
import { TESTS_FORMATS } from '../domain/assumptions/tests-formats.ts'
import { MAP_FORMATS } from '../domain/maps/map-formats.ts'
import { mapToShow } from '../domain/maps/map-to-show.ts'
import { pageToShare } from '../domain/snapshots/page-to-share.ts'
import { SNAPSHOT_FORMATS } from '../domain/snapshots/snapshot-formats.ts'
import type { WorkspaceView } from '../domain/view/workspace-view.ts'

export interface PartFormat {
  readonly extension: string
  readonly write: () => readonly string[]
}

/** What a part can be written as; null when there is none of this id. */
export function partFormats(view: WorkspaceView, part: string, id: string): readonly PartFormat[] | null {
  if (part === '--tests')
    return TESTS_FORMATS.map(({ extension, write }) => ({ extension, write: () => write(view) }))
  if (part === '--map')
    return view.rows.map.has(id)
      ? MAP_FORMATS.map(({ extension, write }) => ({
          extension,
          write: () => write(mapToShow(view, id).view, id),
        }))
      : null
  const page = pageToShare(view, id)
  return (
    page &&
    SNAPSHOT_FORMATS.map(({ extension, write }) => ({ extension, write: () => write(page, (day) => day) }))
  )
}

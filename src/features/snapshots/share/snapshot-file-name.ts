// What a file of a snapshot is called, without its ending: by the alias, never a name.
import type { PageModel } from '../../../domain/snapshots/page-model.ts'
import { plainFileName } from '../../../lib/plain-file-name.ts'

export function snapshotFileName(page: PageModel): string {
  return `snapshot-${plainFileName(page.alias, 'somebody')}`
}

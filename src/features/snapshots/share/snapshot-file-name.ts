// What a file of a snapshot is called: by the alias, never a name.
import type { PageModel } from '../../../domain/snapshots/page-model.ts'
import { plainFileName } from '../../../lib/plain-file-name.ts'

export function snapshotFileName(page: PageModel, ending: string): string {
  return `snapshot-${plainFileName(page.alias, 'somebody')}.${ending}`
}

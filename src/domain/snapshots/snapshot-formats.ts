// Everything a snapshot can be written as, in the order of the menu; all from the page as it may be shown.
// Pictures are made where fonts can be measured.
import { formatWords, OUTLINE_FORMATS, type FileFormat } from '../interchange/formats/export-formats.ts'
import type { PageModel } from './page-model.ts'
import { snapshotToMarkdown } from './snapshot-markdown.ts'
import { snapshotToOutline } from './snapshot-outline.ts'
import { snapshotsToCsv } from './snapshots-table.ts'

export interface SnapshotFormat extends FileFormat {
  /** `dayText` says a day as people read it. */
  readonly write: (page: PageModel, dayText: (day: string) => string) => readonly string[]
}

export const SNAPSHOT_FORMATS: readonly SnapshotFormat[] = [
  { ...formatWords('markdown'), write: (page, dayText) => [snapshotToMarkdown(page, dayText)] },
  ...OUTLINE_FORMATS.map((format): SnapshotFormat => ({
    ...format,
    write: (page) => format.write(snapshotToOutline(page)),
  })),
  { ...formatWords('csv'), write: (page) => [snapshotsToCsv([page])] },
]

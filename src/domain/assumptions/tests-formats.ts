// Everything the assumption tests can be written as, in the order of the menu. Pictures are made where fonts can be measured.
import { formatWords, OUTLINE_FORMATS, type FileFormat } from '../interchange/formats/export-formats.ts'
import type { WorkspaceView } from '../view/workspace-view.ts'
import { testsToCsv, testsToMarkdown, testsToOutline } from './tests-files.ts'

export interface TestsFormat extends FileFormat {
  readonly write: (view: WorkspaceView) => readonly string[]
}

export const TESTS_FORMATS: readonly TestsFormat[] = [
  { ...formatWords('markdown'), write: (view) => [testsToMarkdown(view)] },
  ...OUTLINE_FORMATS.map((format): TestsFormat => ({
    ...format,
    write: (view) => format.write(testsToOutline(view)),
  })),
  { ...formatWords('csv'), write: (view) => [testsToCsv(view)] },
]

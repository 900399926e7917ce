// Exporting all assumption tests: as which kind of file.
import { useWorkspace } from '../../data/react/use-workspace.ts'
import { testsToOutline } from '../../domain/assumptions/tests-files.ts'
import { TESTS_FORMATS } from '../../domain/assumptions/tests-formats.ts'
import { PICTURE_FORMATS } from '../../domain/interchange/formats/export-formats.ts'
import type { ForeignNode } from '../../domain/interchange/formats/foreign-tree.ts'
import { ExportDialog } from '../../records/export-dialog.tsx'
import { fileOfTexts } from '../../records/file-of-texts.ts'
import { outlinePicture } from '../../records/outline-picture.ts'
import { pictureFile } from '../../records/picture-file.ts'
import { saveFile } from '../../ui/save-file.ts'

const NAME = 'assumption-tests'

export function ExportTestsDialog({ onClose }: { readonly onClose: () => void }) {
  const { store } = useWorkspace()
  async function handleExport(formatId: string): Promise<void> {
    const { view } = store.getState()
    const format = TESTS_FORMATS.find(({ id }) => id === formatId)
    const picture = () => outlinePicture(testsToOutline(view).nodes, footOf)
    const file = format
      ? fileOfTexts(NAME, format, format.write(view))
      : await pictureFile(NAME, picture(), formatId === 'svg' ? 'svg' : 'png')
    saveFile(file.contents, file.name)
  }
  return (
    <ExportDialog
      title="Export the tests"
      formats={[...TESTS_FORMATS, ...PICTURE_FORMATS]}
      note="Criteria, what was counted, verdict and what was learned go along. Who took part and what was noted about single people do not."
      onExport={handleExport}
      onClose={onClose}
    />
  )
}

/** What came out of a test, or where it stands. */
function footOf({ kind, fields }: ForeignNode): string {
  if (kind !== 'test') return ''
  const of = (name: string) => fields?.find(([each]) => each === name)?.[1]
  const counted = of('met') === undefined ? [] : [`${of('met')} met, ${of('not met') ?? '0'} did not`]
  return [of('verdict') ?? of('state') ?? '', ...counted].filter(Boolean).join(' · ')
}

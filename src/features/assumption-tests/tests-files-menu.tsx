// All tests handed on: as a file, as text. The same choices answer the palette; writers and dialog load when asked for.
import { lazy, Suspense, useState, type ComponentType } from 'react'
import { useWorkspace } from '../../data/react/use-workspace.ts'
import { useActions, type ActionHandlers } from '../../ui/actions/use-actions.ts'
import { Icon } from '../../ui/icon.tsx'
import { FileDownIcon, FileTextIcon, Share2Icon } from '../../ui/icons.ts'
import { MenuButton } from '../../ui/menu-button.tsx'
import { toasts } from '../../ui/toasts.ts'
import { TESTS_FILE_ACTIONS } from './tests-actions.ts'
import { tellFailure } from '../../ui/tell-failure.ts'

const ExportTestsDialog = lazy(async () => ({
  default: (await import('./export-tests-dialog.tsx')).ExportTestsDialog,
}))

const ICONS: Readonly<Record<string, ComponentType>> = { 'tests.copy-markdown': FileTextIcon }

export function TestsFilesMenu() {
  const { store } = useWorkspace()
  const [isExporting, setIsExporting] = useState(false)
  async function copy(): Promise<void> {
    const { testsToMarkdown } = await import('../../domain/assumptions/tests-files.ts')
    await navigator.clipboard.writeText(testsToMarkdown(store.getState().view))
    toasts.show({ message: 'The tests are copied as Markdown' })
  }
  const handlers: ActionHandlers = {
    'tests.export': () => setIsExporting(true),
    'tests.copy-markdown': () => void copy().catch(tellFailure),
  }
  useActions(TESTS_FILE_ACTIONS, handlers)
  return (
    <>
      <MenuButton
        label="Share and files"
        iconOnly
        icon={<Icon as={Share2Icon} />}
        align="end"
        items={TESTS_FILE_ACTIONS.map(({ id, label }) => ({
          id,
          label,
          icon: <Icon as={ICONS[id] ?? FileDownIcon} />,
          onSelect: () => handlers[id]?.(),
        }))}
      />
      <Suspense>{isExporting && <ExportTestsDialog onClose={() => setIsExporting(false)} />}</Suspense>
    </>
  )
}

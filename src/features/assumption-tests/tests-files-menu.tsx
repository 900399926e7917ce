// All tests handed on: as a table, as text. The same choices answer the palette; the writers load when they are asked for.
import type { ComponentType } from 'react'
import { useWorkspace } from '../../data/react/use-workspace.ts'
import { useActions, type ActionHandlers } from '../../ui/actions/use-actions.ts'
import { Icon } from '../../ui/icon.tsx'
import { FileDownIcon, FileTextIcon, Share2Icon } from '../../ui/icons.ts'
import { MenuButton } from '../../ui/menu-button.tsx'
import { saveFile } from '../../ui/save-file.ts'
import { toasts } from '../../ui/toasts.ts'
import { TESTS_FILE_ACTIONS } from './tests-actions.ts'

const ICONS: Readonly<Record<string, ComponentType>> = { 'tests.copy-markdown': FileTextIcon }

const loadWriters = () => import('../../domain/assumptions/tests-files.ts')

export function TestsFilesMenu() {
  const { store } = useWorkspace()
  const view = () => store.getState().view
  const handlers: ActionHandlers = {
    'tests.csv-file': () =>
      hand(null, async () => {
        const { testsToCsv } = await loadWriters()
        saveFile(new Blob([testsToCsv(view())], { type: 'text/csv' }), 'assumption-tests.csv')
      }),
    'tests.markdown-file': () =>
      hand(null, async () => {
        const { testsToMarkdown } = await loadWriters()
        saveFile(new Blob([testsToMarkdown(view())], { type: 'text/markdown' }), 'assumption-tests.md')
      }),
    'tests.copy-markdown': () =>
      hand('The tests are copied as Markdown', async () => {
        const { testsToMarkdown } = await loadWriters()
        await navigator.clipboard.writeText(testsToMarkdown(view()))
      }),
  }
  useActions(TESTS_FILE_ACTIONS, handlers)
  return (
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

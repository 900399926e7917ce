// All interviews handed on as one table. What no consent covers stays here, and that is said.
import { useWorkspace } from '../../../data/react/use-workspace.ts'
import { interviews } from '../../../domain/snapshots/interviews.ts'
import type { ActionHandlers } from '../../../ui/actions/use-actions.ts'
import { Icon } from '../../../ui/icon.tsx'
import { FileDownIcon, Share2Icon } from '../../../ui/icons.ts'
import { MenuButton } from '../../../ui/menu-button.tsx'
import { saveFile } from '../../../ui/save-file.ts'
import { toasts } from '../../../ui/toasts.ts'
import { INTERVIEWS_ACTIONS } from '../snapshots-actions.ts'
import { tellFailure } from '../../../ui/tell-failure.ts'

const SAVE = 'interviews.csv-file'

/** The handler of the action; the writers load when it is asked for. */
export function useInterviewsFile(): ActionHandlers {
  const { store } = useWorkspace()
  async function save(): Promise<void> {
    const [{ pageToShare }, { snapshotsToCsv }] = await Promise.all([
      import('../../../domain/snapshots/page-to-share.ts'),
      import('../../../domain/snapshots/snapshots-table.ts'),
    ])
    const { view } = store.getState()
    const pages = interviews(view).flatMap(({ id }) => pageToShare(view, id) ?? [])
    saveFile(new Blob([snapshotsToCsv(pages)], { type: 'text/csv' }), 'interviews.csv')
    const held = pages.filter((page) => page.heldBack !== '').length
    const few = held === 1 ? 'In one interview' : `In ${held} interviews`
    const words = `${few} a person’s own words were held back: no consent to be quoted is noted.`
    toasts.show({ message: held === 0 ? 'The table is saved' : `The table is saved. ${words}` })
  }
  return {
    [SAVE]: () => void save().catch(tellFailure),
  }
}

export function InterviewsFilesMenu({ handlers }: { readonly handlers: ActionHandlers }) {
  return (
    <MenuButton
      label="Share and files"
      iconOnly
      variant="quiet"
      icon={<Icon as={Share2Icon} />}
      align="end"
      items={INTERVIEWS_ACTIONS.filter(({ id }) => id === SAVE).map(({ id, label }) => ({
        id,
        label,
        icon: <Icon as={FileDownIcon} />,
        onSelect: () => handlers[id]?.(),
      }))}
    />
  )
}

// The interviews that the wall shows, handed on as one table in its order. What no consent covers stays here, and that
// is said.
import { useWorkspace } from '../../../data/react/use-workspace.ts'
import { type WallFilter, wallOf } from '../../../domain/snapshots/wall.ts'
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
export function useInterviewsFile(filter: WallFilter): ActionHandlers {
  const { store } = useWorkspace()
  async function save(): Promise<void> {
    const [{ pageToShare }, { snapshotsToCsv }] = await Promise.all([
      import('../../../domain/snapshots/page-to-share.ts'),
      import('../../../domain/snapshots/snapshots-table.ts'),
    ])
    const { view } = store.getState()
    const pages = wallOf(view, filter).flatMap(({ id }) => pageToShare(view, id) ?? [])
    if (pages.length === 0) {
      toasts.show({ message: 'No interview is shown. Take a filter off, then save the table.' })
      return
    }
    saveFile(new Blob([snapshotsToCsv(pages)], { type: 'text/csv' }), 'interviews.csv')
    const held = pages.filter((page) => page.heldBack !== '').length
    const few = held === 1 ? 'In one interview' : `In ${held} interviews`
    const words = `${few} a person’s own words were held back: no consent to be quoted is noted.`
    const saved = `The table is saved with ${pages.length === 1 ? 'one interview' : `${pages.length} interviews`}`
    toasts.show({ message: held === 0 ? saved : `${saved}. ${words}` })
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

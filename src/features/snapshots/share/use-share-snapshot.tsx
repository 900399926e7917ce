// What the desk offers for handing a snapshot on: the room, paper, a picture, Markdown. Menu entries and palette actions
// in one. Only the alias goes out, never a name; without consent no words of theirs either, and that is said.
import { useRouter } from '@tanstack/react-router'
import { lazy, Suspense, useState, type ReactNode } from 'react'
import type { Id } from '../../../lib/ids.ts'
import { useWorkspace } from '../../../data/react/use-workspace.ts'
import type { PageModel } from '../../../domain/snapshots/page-model.ts'
import { pageToShare } from '../../../domain/snapshots/page-to-share.ts'
import { snapshotToMarkdown } from '../../../domain/snapshots/snapshot-markdown.ts'
import { useActions } from '../../../ui/actions/use-actions.ts'
import { dayText } from '../../../ui/day-text.ts'
import { Icon } from '../../../ui/icon.tsx'
import {
  CopyIcon,
  DownloadIcon,
  FileDownIcon,
  FileTextIcon,
  PresentationIcon,
  PrinterIcon,
} from '../../../ui/icons.ts'
import type { MenuAction } from '../../../ui/menu.tsx'
import { saveFile } from '../../../ui/save-file.ts'
import { toasts } from '../../../ui/toasts.ts'
import { SHARE_ACTIONS } from '../snapshots-actions.ts'
import { drawSnapshot } from './draw-snapshot.ts'
import { snapshotFileName } from './snapshot-file-name.ts'
import { tellFailure } from '../../../ui/tell-failure.ts'

const ICONS: Readonly<Record<string, typeof CopyIcon>> = {
  'share.present': PresentationIcon,
  'share.print': PrinterIcon,
  'share.picture': CopyIcon,
  'share.save': DownloadIcon,
  'share.export': FileDownIcon,
  'share.markdown': FileTextIcon,
}

const ExportSnapshotDialog = lazy(async () => ({
  default: (await import('./export-snapshot-dialog.tsx')).ExportSnapshotDialog,
}))

export interface SnapshotSharing {
  readonly entries: readonly MenuAction[]
  readonly dialog: ReactNode
}

/** Registers the actions of `SHARE_ACTIONS` and gives them as entries for a menu. `onConsent` leads to where it is noted. */
export function useShareSnapshot(snapshotId: Id, onConsent: () => void): SnapshotSharing {
  const [isExporting, setIsExporting] = useState(false)
  const workspace = useWorkspace()
  const router = useRouter()

  function share(done: string, hand: (page: PageModel) => Promise<void>): void {
    const page = pageToShare(workspace.store.getState().view, snapshotId)
    if (!page) return
    hand(page)
      .then(() => tell(page, done))
      .catch(tellFailure)
  }
  function tell({ heldBack }: PageModel, done: string): void {
    if (heldBack === '') toasts.show({ message: done })
    else
      toasts.show({
        message: `${done}. ${heldBack}`,
        action: { label: 'Note consent', onAct: onConsent },
        key: 'held-back',
      })
  }
  function print(): void {
    const page = pageToShare(workspace.store.getState().view, snapshotId)
    window.print()
    if (page && page.heldBack !== '') tell(page, 'The page went to the printer')
  }
  const handlers: Readonly<Record<string, () => void>> = {
    'share.present': () =>
      void router.navigate({
        to: '/w/$workspaceId/interviews/$snapshotId/present',
        params: { workspaceId: workspace.id, snapshotId },
        search: {},
      }),
    'share.print': print,
    'share.picture': () =>
      share('The picture is copied', (page) =>
        // The promise goes in as it is: a browser gives the clipboard only at the press itself.
        navigator.clipboard.write([new ClipboardItem({ 'image/png': drawSnapshot(page, workspace.blobs) })]),
      ),
    'share.save': () =>
      share('The picture is saved', async (page) =>
        saveFile(await drawSnapshot(page, workspace.blobs), `${snapshotFileName(page)}.png`),
      ),
    'share.export': () => setIsExporting(true),
    'share.markdown': () =>
      share('The page is copied as Markdown', (page) =>
        navigator.clipboard.writeText(snapshotToMarkdown(page, dayText)),
      ),
  }
  useActions(SHARE_ACTIONS, handlers)
  const entries = SHARE_ACTIONS.map(({ id, label }): MenuAction => {
    const icon = ICONS[id]
    return { id, label, onSelect: () => handlers[id]?.(), ...(icon && { icon: <Icon as={icon} /> }) }
  })
  const dialog = isExporting && (
    <Suspense>
      <ExportSnapshotDialog
        snapshotId={snapshotId}
        onSaved={(page) => tell(page, 'The file is saved')}
        onClose={() => setIsExporting(false)}
      />
    </Suspense>
  )
  return { entries, dialog }
}

// "Back up now" and "Keep a version now" from anywhere, with their answers.
import { useMemo } from 'react'
import { canHoldFolders } from '../data/folder/browser-folder.ts'
import { useWorkspace } from '../data/react/use-workspace.ts'
import { useEspalier } from '../data/react/workspace-context.ts'
import { announce } from '../ui/announce.ts'
import { toasts } from '../ui/toasts.ts'
import { useDownload } from './use-download.ts'

export interface Safety {
  readonly backUp: () => void
  readonly keepVersion: () => void
}

export function useSafety(): Safety {
  const { backups, versions } = useEspalier()
  const workspace = useWorkspace()
  const download = useDownload()
  return useMemo(() => {
    const say = (message: string) => {
      announce(message)
      toasts.show({ message, key: 'safety' })
    }
    return {
      backUp() {
        void backups.backUp(workspace).then((last) => {
          const state = backups.state(workspace.id)
          if (!canHoldFolders())
            toasts.show({
              message:
                'This browser cannot hold on to a folder. A workspace file that you keep is the backup here.',
              action: { label: 'Download now', onAct: download },
              key: 'safety',
            })
          else if (last) say(`Backed up and verified: ${last.fileName}`)
          else if (state.kind === 'off') say('No backup folder is chosen. Settings, Backups is the place.')
          else if (state.kind === 'locked') say('The browser asks for permission again: Settings, Backups.')
          else if (state.kind === 'failed') say(`The backup failed: ${state.why}`)
        })
      },
      keepVersion() {
        void versions
          .keep(workspace, 'asked')
          .then((kept) => say(kept ? 'Version kept' : 'The version could not be kept'))
      },
    }
  }, [backups, versions, workspace, download])
}

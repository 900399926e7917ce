// Sharing a workspace through a folder that a sync service carries: choose, see that it works, pause, stop.
import { useState } from 'react'
import { canHoldFolders, pickFolder } from '../../../data/folder/browser-folder.ts'
import { type ShareState, useShare } from '../../../data/react/use-share.ts'
import { useWorkspace } from '../../../data/react/use-workspace.ts'
import { useEspalier } from '../../../data/react/workspace-context.ts'
import type { Sharing } from '../../../data/share/sharing.ts'
import { ScreenLink } from '../../../records/screen-link.tsx'
import { announce } from '../../../ui/announce.ts'
import { Banner } from '../../../ui/banner.tsx'
import { Button } from '../../../ui/button.tsx'
import { Checkbox } from '../../../ui/checkbox.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { FolderOpenIcon } from '../../../ui/icons.ts'
import { RelativeTime } from '../../../ui/relative-time.tsx'
import { toasts } from '../../../ui/toasts.ts'
import { useNow } from '../../../ui/use-now.ts'
import { reasonOf } from '../../../lib/reason-of.ts'
import styles from '../trust.module.css'

export function ShareSection() {
  const { sharing } = useEspalier()
  const workspace = useWorkspace()
  const state = useShare()
  const [withPeople, setWithPeople] = useState(false)
  const [isBusy, setIsBusy] = useState(false)

  const attempt = (task: (share: Sharing) => Promise<unknown>) => () => {
    setIsBusy(true)
    sharing()
      .then(task)
      .catch((error: unknown) => {
        toasts.show({ message: `That could not be done: ${reasonOf(error)}`, sticky: true })
      })
      .finally(() => setIsBusy(false))
  }
  const handleChoose = attempt(async (share) => {
    const handle = await pickFolder('espalier-shared')
    if (!handle) return
    await share.use(workspace, handle, state.kind === 'off' ? withPeople : state.withPeople)
    announce('The workspace is shared through this folder')
  })

  if (!canHoldFolders())
    return (
      <p className={styles.teach}>
        This browser cannot hold on to a folder, so it cannot share through one. The way by file works
        everywhere: send each other the workspace file and{' '}
        <ScreenLink to="/merge">merge a colleague’s file</ScreenLink>. Chrome and Edge on a computer can hold
        a folder.
      </p>
    )
  if (state.kind === 'off')
    return (
      <>
        <p className={styles.teach}>
          Choose a folder that your trio already shares (Dropbox, OneDrive, Syncthing, a git working copy).
          Each device adds files of its own there and reads the others’; nobody overwrites anybody, and no
          server of ours is involved. Whoever can open the folder can read the workspace.
        </p>
        <Checkbox
          label="Share names, contacts and photos of participants, too"
          help="Otherwise they stay on each device. Aliases, interviews, transcripts and pictures of interviews always go along."
          checked={withPeople}
          onChange={setWithPeople}
        />
        <div className={styles.actions}>
          <Button icon={<Icon as={FolderOpenIcon} />} busy={isBusy} onClick={handleChoose}>
            Choose the shared folder
          </Button>
        </div>
      </>
    )
  return (
    <>
      {state.kind === 'failed' && (
        <Banner tone="error" title="The last round in the shared folder failed">
          {sentence(state.why)} It is tried again by itself. Your work is safe on this device meanwhile.
        </Banner>
      )}
      <ShareFactsList state={state} />
      <div className={styles.actions}>
        {state.kind === 'locked' && (
          <Button variant="primary" busy={isBusy} onClick={attempt((share) => share.unlock(workspace))}>
            Let Espalier use “{state.folder}” again
          </Button>
        )}
        {(state.kind === 'on' || state.kind === 'failed') && (
          <>
            <Button busy={isBusy || state.isBusy} onClick={attempt((share) => share.sync(workspace))}>
              Read and write now
            </Button>
            <Button variant="quiet" busy={isBusy} onClick={attempt((share) => share.pause(workspace, true))}>
              Pause sharing
            </Button>
          </>
        )}
        {state.kind === 'paused' && (
          <Button variant="primary" busy={isBusy} onClick={attempt((share) => share.pause(workspace, false))}>
            Go on sharing
          </Button>
        )}
        <Button variant="quiet" busy={isBusy} onClick={handleChoose}>
          Choose another shared folder
        </Button>
        <Button variant="quiet" busy={isBusy} onClick={attempt((share) => share.stopUsing(workspace.id))}>
          Stop sharing
        </Button>
      </div>
    </>
  )
}

function ShareFactsList({ state }: { readonly state: Exclude<ShareState, { kind: 'off' }> }) {
  const now = useNow()
  const when = (at: number) => <RelativeTime at={new Date(at).toISOString()} now={now} />
  const { folder, others, waiting, newer, wroteAt, readAt } = state
  return (
    <ul className={styles.facts} aria-label="The shared folder">
      <li>
        Shared through “{folder}”
        {state.withPeople
          ? ', with names, contacts and photos of participants'
          : ', without personal data of participants'}
        {state.kind === 'paused' && '; paused'}
      </li>
      <li>
        {wroteAt === null ? 'Nothing written from here yet' : <>Written and verified {when(wroteAt)}</>}
      </li>
      <li>{readAt === null ? 'Not read yet' : <>Read {when(readAt)}</>}</li>
      <li>
        {others === 0
          ? 'No other device has written there yet'
          : others === 1
            ? 'One other device writes there'
            : `${others} other devices write there`}
      </li>
      {waiting > 0 && (
        <li>
          {waiting === 1 ? 'One file is' : `${waiting} files are`} not whole yet (still on the way, or
          damaged); tried again by itself
        </li>
      )}
      {newer > 0 && (
        <li>
          {newer === 1 ? 'One file was' : `${newer} files were`} written by a newer Espalier: reload to get it
        </li>
      )}
      {state.sweep && <li>Somebody was erased; the older files in the folder go with the next round</li>}
    </ul>
  )
}

function sentence(why: string): string {
  const text = why.charAt(0).toUpperCase() + why.slice(1)
  return /[.!?]$/.test(text) ? text : `${text}.`
}

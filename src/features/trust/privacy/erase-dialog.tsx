// Erasing a participant: what goes, which words are taken out of the texts, and that it cannot be taken back.
import { useMemo, useState } from 'react'
import { useBackup } from '../../../data/react/use-backup.ts'
import { useShare } from '../../../data/react/use-share.ts'
import { useWorkspace } from '../../../data/react/use-workspace.ts'
import { useEspalier } from '../../../data/react/workspace-context.ts'
import { nameParts } from '../../../domain/people/personal-text.ts'
import { announce } from '../../../ui/announce.ts'
import { Banner } from '../../../ui/banner.tsx'
import { Button } from '../../../ui/button.tsx'
import { Checkbox } from '../../../ui/checkbox.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { Stack } from '../../../ui/stack.tsx'
import { toasts } from '../../../ui/toasts.ts'
import { setMergeSession } from '../merge/merge-session.ts'
import { reasonOf } from '../../../lib/reason-of.ts'
import styles from '../trust.module.css'

export interface EraseDialogProps {
  readonly participantId: string
  readonly onClose: () => void
}

export function EraseDialog({ participantId, onClose }: EraseDialogProps) {
  const espalier = useEspalier()
  const workspace = useWorkspace()
  const backup = useBackup()
  const share = useShare()
  // As it is when the dialog opens: it is gone while the dialog closes.
  const [{ alias, parts, interviews }] = useState(() => {
    const { view } = workspace.store.getState()
    return {
      alias: view.rows.participant.get(participantId)?.alias || 'Unnamed participant',
      parts: nameParts(view.people.get(participantId)?.name ?? '').slice(1),
      interviews: [...view.rows.snapshot.values()].filter((row) => row.participantId === participantId)
        .length,
    }
  })
  const [withInterviews, setWithInterviews] = useState(false)
  const [withBackups, setWithBackups] = useState(backup.kind === 'on')
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const [work, setWork] = useState<{ readonly isBusy: boolean; readonly problem: string | null }>({
    isBusy: false,
    problem: null,
  })
  const words = useMemo(() => parts.filter((part) => !left.has(part)), [parts, left])

  async function erase(): Promise<void> {
    setWork({ isBusy: true, problem: null })
    try {
      await espalier.erase(workspace, { participantId, withInterviews, words })
      setMergeSession(workspace.id, { waiting: null, done: null })
      const replaced = withBackups ? await espalier.backups.replaceAll(workspace) : 0
      const says =
        replaced > 0 ? `${alias} is erased; ${replaced} older backups went too` : `${alias} is erased`
      announce(says)
      toasts.show({ message: says })
      onClose()
    } catch (error) {
      setWork({ isBusy: false, problem: reasonOf(error) })
    }
  }

  return (
    <Dialog
      title={`Erase ${alias}?`}
      isAlert
      onClose={onClose}
      actions={
        <>
          <Button data-autofocus onClick={onClose}>
            Keep
          </Button>
          <Button
            variant="danger"
            busy={work.isBusy}
            whyNot={workspace.isReadOnly() ? 'This workspace can only be read just now.' : null}
            onClick={() => void erase()}
          >
            Erase for good
          </Button>
        </>
      }
    >
      <Stack gap={4}>
        {work.problem !== null && (
          <Banner tone="error" title="Not everything is erased yet">
            {work.problem}. Erase again to finish.
          </Banner>
        )}
        <p>
          Name, contact, photo, consent, quick facts, transcripts and pictures go, here and in every kept
          version. This cannot be undone.
        </p>
        {interviews > 0 && (
          <Checkbox
            label={interviews === 1 ? 'Erase the interview too' : `Erase the ${interviews} interviews too`}
            help="Their words, what was heard, insights and story. Otherwise what you learned stays, without who said it."
            checked={withInterviews}
            onChange={setWithInterviews}
          />
        )}
        {parts.length > 0 && (
          <fieldset className={styles.choices}>
            <legend>Take these words out of all texts as well</legend>
            {parts.map((part) => (
              <Checkbox
                key={part}
                label={part}
                checked={!left.has(part)}
                onChange={(isOn) =>
                  setLeft(new Set(isOn ? [...left].filter((one) => one !== part) : [...left, part]))
                }
              />
            ))}
          </fieldset>
        )}
        {share.kind !== 'off' && (
          <p className={styles.quiet}>
            The files in the shared folder are replaced by one without {alias}; other devices erase when they
            read it. Copies that a sync service keeps of deleted files, the history of a git repository, and
            devices that never read the folder again stay as they are.{' '}
            {share.kind !== 'on' && 'This happens as soon as the folder can be used again.'}
          </p>
        )}
        <p className={styles.quiet}>
          Files that were downloaded or sent before still hold what they held: delete those yourself.
        </p>
        {backup.kind === 'on' && (
          <Checkbox
            label="Replace the backups in the folder"
            help="A new backup is written and verified, then older ones of this workspace are deleted."
            checked={withBackups}
            onChange={setWithBackups}
          />
        )}
      </Stack>
    </Dialog>
  )
}

// The desk of one snapshot: transcript or notes at the left, the page as it will look at the right.
// A transcript or a picture can be pasted or dropped anywhere on it; a transcript counts only when it is confirmed.
import { type ReactNode, useRef, useState } from 'react'
import type { Id } from '../../../lib/ids.ts'
import { useRun } from '../../../data/react/use-run.ts'
import { useView } from '../../../data/react/use-view.ts'
import type { Snapshot } from '../../../domain/model/records.ts'
import {
  archiveSnapshot,
  detachTranscript,
  finishSnapshot,
  reopenSnapshot,
  setClock,
} from '../../../domain/snapshots/snapshot-commands.ts'
import { isToCome } from '../../../domain/snapshots/guide-commands.ts'
import { rowById } from '../../../domain/view/workspace-view.ts'
import type { RichTextHandle } from '../../../editor/index.ts'
import { useActions } from '../../../ui/actions/use-actions.ts'
import { dayOf } from '../../../ui/day-text.ts'
import { Tabs } from '../../../ui/tabs.tsx'
import { GuidePane } from '../guide/guide-pane.tsx'
import { useTranscriptImport } from '../import/use-transcript-import.ts'
import { NotesPane } from '../notes/notes-pane.tsx'
import { SnapshotPage } from '../page/snapshot-page.tsx'
import { DESK_ACTIONS } from '../snapshots-actions.ts'
import { CropSnapshotPicture } from '../picture/crop-snapshot-picture.tsx'
import { SpeakersButton } from '../transcript/speakers-button.tsx'
import { useTranscript } from '../transcript/use-transcript.ts'
import { DeskHeader } from './desk-header.tsx'
import {
  createDeskTarget,
  DeskTargetContext,
  useGoTo,
  useWantsCard,
  useWantsTranscript,
} from './desk-target.ts'
import { LeftPane } from './left-pane.tsx'
import { useBringing } from './use-bringing.ts'
import { useIsNarrow } from './use-is-narrow.ts'
import { dateText } from '../../../lib/locale.ts'
import styles from './desk.module.css'

export interface SnapshotDeskProps {
  readonly snapshotId: Id
  /** A card to look at first: the id of a heard opportunity, an insight or a moment. */
  readonly at?: Id | null
  /** A turn of the transcript to look at first, from 0. */
  readonly turn?: number | null
  /** Stands before the name: the way back to the list. */
  readonly back?: ReactNode
  readonly onArchived?: () => void
}

export function SnapshotDesk({ snapshotId, at = null, turn = null, ...rest }: SnapshotDeskProps) {
  const snapshot = useView((view) => rowById(view, 'snapshot', snapshotId))
  const [target, setTarget] = useState(() => ({ at, turn, store: createDeskTarget(at, turn) }))
  if (target.at !== at || target.turn !== turn) setTarget({ at, turn, store: createDeskTarget(at, turn) })
  if (!snapshot) return null
  return (
    <DeskTargetContext value={target.store}>
      <Desk key={snapshotId} snapshot={snapshot} {...rest} />
    </DeskTargetContext>
  )
}

type LeftTab = 'guide' | 'transcript' | 'notes' | 'page'
type DeskProps = Pick<SnapshotDeskProps, 'back' | 'onArchived'> & { readonly snapshot: Snapshot }

function Desk({ snapshot, back, onArchived }: DeskProps) {
  const run = useRun()
  const snapshotId = snapshot.id
  const goTo = useGoTo()
  const importing = useTranscriptImport(snapshotId, () =>
    goTo({ to: 'passage', passage: { turn: 0, from: 0, to: 0 }, quote: '', at: null }),
  )
  const [isConsentOpen, setConsentOpen] = useState(false)
  const [picture, setPicture] = useState<File | null>(null)
  const transcript = useTranscript(snapshot.transcript)
  const isNarrow = useIsNarrow()
  const wantsTranscript = useWantsTranscript()
  const wantsCard = useWantsCard()
  // What comes first is what comes next: the guide as long as the call is to come; on a phone, a finished page.
  const [chosen, setChosen] = useState<LeftTab>(() => {
    if (isToCome(snapshot, dayOf(Date.now()))) return 'guide'
    return isNarrow && snapshot.finishedAt !== null ? 'page' : 'transcript'
  })
  const file = useRef<HTMLInputElement>(null)
  const notes = useRef<RichTextHandle>(null)

  // A card or a passage that is asked for brings its side to the front.
  const wanted = wantsTranscript ? 'transcript' : wantsCard && isNarrow ? 'page' : null
  if (wanted && chosen !== wanted) setChosen(wanted)
  const tab = !isNarrow && chosen === 'page' ? 'transcript' : chosen

  const choose = () => {
    setChosen('transcript')
    file.current?.click()
  }
  const finish = () => void run(finishSnapshot, { snapshotId })
  const reopen = () => void run(reopenSnapshot, { snapshotId })
  const archive = () => {
    if (run(archiveSnapshot, { snapshotId }, { toast: true }).ok) onArchived?.()
  }
  const stamp = () => {
    setChosen('notes')
    const time = dateText(new Date(), { hour: '2-digit', minute: '2-digit' })
    notes.current?.insert(`${time} `)
  }
  useActions(DESK_ACTIONS, {
    'desk.import': choose,
    'desk.transcript': () => setChosen('transcript'),
    'desk.notes': () => setChosen('notes'),
    'desk.guide': () => setChosen('guide'),
    'desk.stamp': stamp,
    'desk.finish': snapshot.finishedAt === null ? finish : undefined,
    'desk.reopen': snapshot.finishedAt === null ? undefined : reopen,
    'desk.timer': () => void run(setClock, { snapshotId, isOn: snapshot.startedAt === null }),
    'desk.archive': archive,
  })

  const { isOver, takeFiles, dropTarget } = useBringing({
    transcript: importing,
    onPicture: setPicture,
    onTranscript: () => setChosen('transcript'),
  })

  const tabs = [
    { id: 'transcript' as const, label: 'Transcript' },
    { id: 'notes' as const, label: 'Notes' },
    { id: 'guide' as const, label: 'Guide' },
    ...(isNarrow ? [{ id: 'page' as const, label: 'Page' }] : []),
  ]
  return (
    // Drops are caught here; all controls are inside.
    <div className={styles.desk} data-over={isOver || undefined} {...dropTarget}>
      <DeskHeader
        snapshot={snapshot}
        back={back}
        isTitle={isNarrow && tab !== 'page'}
        isConsentOpen={isConsentOpen}
        onConsentOpen={() => setConsentOpen(true)}
        onConsentClose={() => setConsentOpen(false)}
        onFinish={finish}
        onReopen={reopen}
        more={[
          {
            id: 'import',
            label: snapshot.transcript ? 'Replace the transcript…' : 'Choose a transcript file…',
            onSelect: choose,
          },
          {
            id: 'detach',
            label: 'Take the transcript off',
            whyNot: snapshot.transcript ? null : 'There is none',
            onSelect: () => run(detachTranscript, { snapshotId }, { toast: true }),
          },
          {
            id: 'consent',
            label: 'Consent and contact…',
            whyNot: snapshot.participantId ? null : 'Nobody is named',
            onSelect: () => setConsentOpen(true),
          },
          { type: 'separator', id: 'line' },
          { id: 'archive', label: 'Archive the snapshot', onSelect: archive },
        ]}
      />
      <div className={styles.panes}>
        <div className={styles.left}>
          {snapshot.transcript &&
            transcript.kind === 'ready' &&
            importing.state.kind === 'idle' &&
            tab === 'transcript' && (
              <div className={styles.leftTools}>
                <SpeakersButton
                  snapshotId={snapshotId}
                  blob={snapshot.transcript}
                  transcript={transcript.transcript}
                />
              </div>
            )}
          <Tabs label="Sources" tabs={tabs} selected={tab} onSelect={setChosen} className={styles.tabs ?? ''}>
            {tab === 'transcript' && (
              <LeftPane snapshot={snapshot} transcript={transcript} importing={importing} onChoose={choose} />
            )}
            {tab === 'notes' && <NotesPane snapshot={snapshot} editor={notes} onStamp={stamp} />}
            {tab === 'guide' && <GuidePane snapshot={snapshot} />}
            {tab === 'page' && (
              <div className={styles.pageInTab}>
                <SnapshotPage snapshotId={snapshotId} />
              </div>
            )}
          </Tabs>
        </div>
        {!isNarrow && (
          <div className={styles.right} data-region="page">
            <SnapshotPage snapshotId={snapshotId} />
          </div>
        )}
      </div>
      {isOver && (
        <p className={styles.dropHint} role="status">
          Drop a transcript or a picture
        </p>
      )}
      {picture && (
        <CropSnapshotPicture snapshotId={snapshotId} file={picture} onClose={() => setPicture(null)} />
      )}
      <input
        ref={file}
        type="file"
        hidden
        aria-label="Transcript file"
        accept=".vtt,.srt,.sbv,.txt,.md,.markdown,.docx,.html,text/*"
        onChange={(event) => {
          if (event.target.files) takeFiles(event.target.files)
          // The same file may be chosen again.
          event.target.value = ''
        }}
      />
    </div>
  )
}

// What stands in the transcript's place: the transcript, a preview of one, why one was refused, or how to bring one.
import type { Snapshot } from '../../../domain/model/records.ts'
import { Button } from '../../../ui/button.tsx'
import { Spinner } from '../../../ui/spinner.tsx'
import { ImportPreview } from '../import/import-preview.tsx'
import { TranscriptSource } from '../import/transcript-source.tsx'
import type { TranscriptImport } from '../import/use-transcript-import.ts'
import importStyles from '../import/import.module.css'
import { TranscriptPane } from '../transcript/transcript-pane.tsx'
import type { TranscriptState } from '../transcript/use-transcript.ts'

interface LeftPaneProps {
  readonly snapshot: Snapshot
  readonly transcript: TranscriptState
  readonly importing: TranscriptImport
  readonly onChoose: () => void
}

export function LeftPane({ snapshot, transcript, importing, onChoose }: LeftPaneProps) {
  const { state } = importing
  if (state.kind === 'reading')
    return (
      <div className={importStyles.message} role="status">
        <Spinner />
        <p>Reading {state.name}…</p>
        <Button variant="quiet" onClick={importing.cancel}>
          Stop
        </Button>
      </div>
    )
  if (state.kind === 'preview')
    return (
      <ImportPreview
        state={state}
        isReplacing={snapshot.transcript !== null}
        onMend={importing.mend}
        onConfirm={importing.confirm}
        onCancel={importing.cancel}
      />
    )
  if (state.kind === 'refused')
    return (
      <div className={importStyles.message} role="alert">
        <h2>{state.name} was not added</h2>
        <p>{state.words}</p>
        <Button variant="primary" onClick={onChoose}>
          Choose another file
        </Button>
        <Button variant="quiet" onClick={importing.cancel}>
          Go back
        </Button>
      </div>
    )
  if (transcript.kind === 'ready')
    return <TranscriptPane key={snapshot.id} snapshotId={snapshot.id} transcript={transcript.transcript} />
  if (transcript.kind === 'loading')
    return <div className={importStyles.message} role="status" aria-label="Opening the transcript" />
  return <TranscriptSource onChoose={onChoose} isMissing={transcript.kind === 'missing'} />
}

// The way of a transcript onto a snapshot: read, shown, mended, confirmed. Until it is confirmed the snapshot is untouched.
import { useEffect, useRef, useState } from 'react'
import type { Id } from '../../../lib/ids.ts'
import { useBlobs } from '../../../data/react/use-blobs.ts'
import { useRun } from '../../../data/react/use-run.ts'
import { useWorkspace } from '../../../data/react/use-workspace.ts'
import { participantOf } from '../../../domain/snapshots/interviews.ts'
import { attachTranscript } from '../../../domain/snapshots/snapshot-commands.ts'
import { sidesOfPeople } from '../../../domain/snapshots/transcript/edit-speakers.ts'
import type { Transcript } from '../../../domain/snapshots/transcript/transcript.ts'
import {
  type TranscriptProblem,
  transcriptRefusalInWords,
} from '../../../domain/snapshots/transcript/transcript-problems.ts'
import type { WorkspaceView } from '../../../domain/view/workspace-view.ts'
import { TRANSCRIPT_MEDIA_TYPE, transcriptToBytes } from '../transcript/stored-transcript.ts'
import { rememberTranscript } from '../transcript/use-transcript.ts'
import { readTranscriptSource, type SourceReading, type TranscriptSource } from './read-transcript-source.ts'

export type ImportState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'reading'; readonly name: string }
  | { readonly kind: 'refused'; readonly name: string; readonly words: string }
  | {
      readonly kind: 'preview'
      readonly name: string
      readonly transcript: Transcript
      readonly problems: readonly TranscriptProblem[]
      readonly unlisted: number
    }

export interface TranscriptImport {
  readonly state: ImportState
  readonly readFile: (file: File) => void
  /** `html` is what the clipboard holds beside the text. */
  readonly readText: (text: string, html?: string) => void
  /** Changes the preview: names, sides, merged speakers. */
  readonly mend: (transcript: Transcript) => void
  readonly confirm: () => void
  readonly cancel: () => void
}

/** No interview is larger; a bigger file is not even read into memory. */
const MOST_BYTES = 80_000_000

const FAILED: Readonly<Record<Extract<SourceReading, string>, string>> = {
  'too-slow':
    'Reading it took too long, so it was stopped. Export only the part you need, or paste the words.',
  failed: 'It could not be read here. Paste the words, or export them as VTT or plain text.',
}

/** `onAdded` is told once the transcript is on the snapshot. */
export function useTranscriptImport(snapshotId: Id, onAdded: () => void): TranscriptImport {
  const run = useRun()
  const blobs = useBlobs()
  const workspace = useWorkspace()
  const [state, setState] = useState<ImportState>({ kind: 'idle' })
  const stop = useRef<AbortController | null>(null)
  useEffect(() => () => stop.current?.abort(), [])

  async function read(name: string, load: () => Promise<TranscriptSource>): Promise<void> {
    stop.current?.abort()
    const mine = new AbortController()
    stop.current = mine
    setState({ kind: 'reading', name })
    const reading = await load()
      .then((source) => readTranscriptSource(source, mine.signal))
      .catch((): SourceReading => 'failed')
    if (mine.signal.aborted) return
    setState(withSides(stateAfter(name, reading), workspace.store.getState().view))
  }

  /** Who of the workspace speaks: the trio asks, the person answers. */
  function withSides(next: ImportState, view: WorkspaceView): ImportState {
    if (next.kind !== 'preview') return next
    const members = [...view.rows.member.values()].map((member) => member.name)
    const transcript = sidesOfPeople(next.transcript, members, participantOf(view, snapshotId)?.alias ?? '')
    return { ...next, transcript }
  }

  return {
    state,
    readFile(file) {
      if (file.size > MOST_BYTES)
        setState({ kind: 'refused', name: file.name, words: transcriptRefusalInWords('too-large') })
      else
        void read(file.name, async () => ({
          name: file.name,
          bytes: new Uint8Array(await file.arrayBuffer()),
        }))
    },
    readText(text, html = '') {
      void read('Pasted text', () => Promise.resolve({ name: '', text, html }))
    },
    mend(transcript) {
      if (state.kind === 'preview') setState({ ...state, transcript })
    },
    confirm() {
      if (state.kind !== 'preview') return
      const { transcript, name } = state
      void blobs
        .put(transcriptToBytes(transcript), name, TRANSCRIPT_MEDIA_TYPE)
        .then((ref) => {
          rememberTranscript(ref.hash, transcript)
          run(attachTranscript, { snapshotId, ref })
          setState({ kind: 'idle' })
          onAdded()
        })
        .catch(() => {
          const words =
            'It could not be kept: the disk refused it. Free some space and try again; nothing else was changed.'
          setState({ kind: 'refused', name, words })
        })
    },
    cancel() {
      stop.current?.abort()
      setState({ kind: 'idle' })
    },
  }
}

function stateAfter(name: string, reading: SourceReading): ImportState {
  if (typeof reading === 'string') return { kind: 'refused', name, words: FAILED[reading] }
  const { transcript, problems, unlisted, refusal } = reading
  if (!transcript) return { kind: 'refused', name, words: transcriptRefusalInWords(refusal ?? 'no-speech') }
  return { kind: 'preview', name, transcript, problems, unlisted }
}

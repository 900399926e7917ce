// Reads a file or a paste in a worker with a time limit. Where no worker can be had, small texts are read here.
// Invariant: it always answers, and never with an exception.
import type { TranscriptReading } from '../../../domain/snapshots/transcript/read-transcript.ts'

export interface TranscriptSource {
  readonly name: string
  /** Either the bytes of a file or the text of a paste, with the HTML beside it. */
  readonly bytes?: Uint8Array
  readonly text?: string
  readonly html?: string
}

export type SourceReading = TranscriptReading | 'too-slow' | 'failed'

export const READING_LIMIT_MS = 15_000
/** Without a worker a text of this size is still read at once, in about a tenth of a second. */
const SMALL = 2_000_000

export function readTranscriptSource(source: TranscriptSource, stop: AbortSignal): Promise<SourceReading> {
  return new Promise((resolve) => {
    let worker: Worker
    try {
      worker = new Worker(new URL('./transcript-worker.ts', import.meta.url), { type: 'module' })
    } catch {
      resolve(readHere(source))
      return
    }
    const end = (answer: SourceReading | Promise<SourceReading>) => {
      clearTimeout(timer)
      worker.terminate()
      resolve(answer)
    }
    const timer = setTimeout(() => end('too-slow'), READING_LIMIT_MS)
    stop.addEventListener('abort', () => end('failed'), { once: true })
    worker.addEventListener('message', (event: MessageEvent<TranscriptReading>) => end(event.data))
    worker.addEventListener('error', (event) => {
      event.preventDefault()
      end(readHere(source))
    })
    worker.postMessage(source)
  })
}

async function readHere(source: TranscriptSource): Promise<SourceReading> {
  if ((source.bytes?.length ?? (source.text?.length ?? 0) + (source.html?.length ?? 0)) > SMALL)
    return 'failed'
  // The readers are part of the worker; here they load only when they are needed.
  const { readTranscript, readTranscriptBytes } =
    await import('../../../domain/snapshots/transcript/read-transcript.ts')
  return source.bytes
    ? readTranscriptBytes(source.bytes, source.name)
    : readTranscript({ name: source.name, text: source.text ?? '', html: source.html ?? '' })
}

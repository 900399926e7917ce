// Reads a transcript away from the screen: a large or hostile file must not hold it up. One message in, one out.
import { readTranscript, readTranscriptBytes } from '../../../domain/snapshots/transcript/read-transcript.ts'
import type { TranscriptSource } from './read-transcript-source.ts'

interface WorkerScope {
  onmessage: ((event: MessageEvent<TranscriptSource>) => void) | null
  postMessage: (message: unknown) => void
}

// The DOM library types `self` as a window; in a worker it is this.
const scope = self as unknown as WorkerScope

scope.onmessage = ({ data }) => {
  scope.postMessage(
    data.bytes
      ? readTranscriptBytes(data.bytes, data.name)
      : readTranscript({ name: data.name, text: data.text ?? '', html: data.html ?? '' }),
  )
}

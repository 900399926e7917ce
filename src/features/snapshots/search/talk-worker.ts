// Searches the transcripts away from the screen. It answers the latest question only: one that was overtaken while the
// worker was busy is never looked up. After transcripts came in, the latest question is answered again.
import { createTalkIndex } from '../../../domain/search/talk-index.ts'
import { transcriptFromBytes } from '../transcript/stored-transcript.ts'
import type { TalkAsked, TalkTold } from './talk-messages.ts'

interface WorkerScope {
  onmessage: ((event: MessageEvent<TalkAsked>) => void) | null
  postMessage: (message: TalkTold) => void
}

// The DOM library types `self` as a window; in a worker it is this.
const scope = self as unknown as WorkerScope
const index = createTalkIndex()
const AGAIN_MS = 150

let asked = { seq: 0, text: '', mostHits: 0 }
let timer: ReturnType<typeof setTimeout> | undefined
let isDueNow = false

function answerSoon(isNow: boolean): void {
  if (timer !== undefined && (isDueNow || !isNow)) return
  clearTimeout(timer)
  isDueNow = isNow
  timer = setTimeout(
    () => {
      timer = undefined
      const { seq, text, mostHits } = asked
      scope.postMessage({ tell: 'answer', seq, answer: index.search(text, mostHits) })
    },
    isNow ? 0 : AGAIN_MS,
  )
}

scope.onmessage = ({ data }) => {
  if (data.do === 'search') {
    asked = data
    answerSoon(true)
  } else if (data.do === 'remove') {
    index.remove(data.id)
    answerSoon(false)
  } else {
    const transcript = transcriptFromBytes(data.bytes)
    if (transcript) index.add(data.id, transcript)
    scope.postMessage({ tell: 'added', id: data.id })
    answerSoon(false)
  }
}

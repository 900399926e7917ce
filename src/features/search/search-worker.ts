// Searches everything written down away from the screen. It answers the latest question only, and again when documents came.
import { createRecordIndex } from '../../domain/search/record-index.ts'
import type { SearchAsked, SearchTold } from './search-messages.ts'

interface WorkerScope {
  onmessage: ((event: MessageEvent<SearchAsked>) => void) | null
  postMessage: (message: SearchTold) => void
}

// The DOM library types `self` as a window; in a worker it is this.
const scope = self as unknown as WorkerScope
const index = createRecordIndex()
let asked: Extract<SearchAsked, { do: 'search' }> | null = null
let timer: ReturnType<typeof setTimeout> | undefined

/** After what already waits in the queue, so that overtaken questions are skipped. */
function answerSoon(): void {
  clearTimeout(timer)
  timer = setTimeout(() => {
    if (asked)
      scope.postMessage({
        seq: asked.seq,
        groups: index.search(asked.query, asked.most),
        size: index.size(),
      })
  }, 0)
}

scope.onmessage = ({ data }) => {
  if (data.do === 'search') asked = data
  else if (data.do === 'remove') index.remove(data.ids)
  else index.put(data.documents)
  answerSoon()
}

// Compares two copies of a workspace away from the screen's thread.
import { docsOfState } from '../crdt/documents.ts'
import { mergeDocs } from '../crdt/merge-docs.ts'
import type { Progress } from './ask-worker.ts'
import type { MergeAnswer, MergeQuestion } from './plan-merge.ts'
import { reasonOf } from '../../lib/reason-of.ts'

const answer = (message: MergeAnswer) => self.postMessage(message)
const tell = (part: number) => self.postMessage({ progress: part } satisfies Progress)

self.addEventListener('message', ({ data }: MessageEvent<MergeQuestion>) => {
  tell(0.05)
  const mine = docsOfState(data.mine)
  if (!mine) return answer({ ok: false, reason: 'this workspace could not be read' })
  try {
    answer({ ok: true, merged: mergeDocs(mine, data.theirs, data.leaving, tell) })
  } catch (error) {
    answer({ ok: false, reason: reasonOf(error) })
  }
})

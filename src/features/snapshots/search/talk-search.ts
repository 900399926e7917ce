// The search in transcripts as the screen sees it: give it the hashes that count and a question, watch its state.
// The worker and its index live on for a while after the last question, for going to a hit and back.
import { createStore, type StoreApi } from 'zustand'
import type { Blobs } from '../../../data/blobs/blobs.ts'
import type { TalkAnswer } from '../../../domain/search/talk-index.ts'
import type { TalkAsked, TalkTold } from './talk-messages.ts'

export interface TalkState {
  /** Answers this question, possibly not yet from all transcripts. */
  readonly text: string
  readonly answer: TalkAnswer
  /** Transcripts read so far, of how many. */
  readonly read: number
  readonly total: number
  /** No worker can be had here: transcripts are left out. */
  readonly isUnavailable: boolean
}

export interface TalkSearch {
  readonly state: StoreApi<TalkState>
  readonly ask: (text: string, hashes: readonly string[]) => void
  readonly rest: () => void
}

const NOTHING: TalkState = {
  text: '',
  answer: { talks: [], meant: [] },
  read: 0,
  total: 0,
  isUnavailable: false,
}
const MOST_HITS = 3
const REST_MS = 120_000

const known = new WeakMap<Blobs, TalkSearch>()

/** The search of one workspace's files. */
export function talkSearchOf(blobs: Blobs): TalkSearch {
  const search = known.get(blobs) ?? createTalkSearch(blobs)
  known.set(blobs, search)
  return search
}

function createTalkSearch(blobs: Blobs): TalkSearch {
  const state = createStore<TalkState>(() => NOTHING)
  let worker: Worker | null = null
  let wanted: ReadonlySet<string> = new Set()
  const sent = new Set<string>()
  let isReading = false
  let asked = { seq: 0, text: '' }
  let timer: ReturnType<typeof setTimeout> | undefined

  function stop(): void {
    worker?.terminate()
    worker = null
    sent.clear()
    asked = { seq: asked.seq + 1, text: '' }
    state.setState(NOTHING)
  }
  function start(): Worker | null {
    clearTimeout(timer)
    if (worker || state.getState().isUnavailable) return worker
    try {
      worker = new Worker(new URL('./talk-worker.ts', import.meta.url), { type: 'module' })
    } catch {
      state.setState({ isUnavailable: true })
      return null
    }
    worker.addEventListener('message', ({ data }: MessageEvent<TalkTold>) => {
      if (data.tell === 'added') state.setState((now) => ({ read: now.read + 1 }))
      else if (data.seq === asked.seq) state.setState({ text: asked.text, answer: data.answer })
    })
    worker.addEventListener('error', (event) => {
      event.preventDefault()
      stop()
      state.setState({ isUnavailable: true })
    })
    return worker
  }
  const tell = (message: TalkAsked) => worker?.postMessage(message)

  /** Reads what is wanted and not yet in the worker, one after the other, so that the screen stays quick. */
  async function readAll(): Promise<void> {
    if (isReading) return
    isReading = true
    try {
      for (let id = nextOf(wanted, sent); id !== undefined && worker; id = nextOf(wanted, sent)) {
        sent.add(id)
        const bytes = await blobs.get(id).catch(() => null)
        if (bytes) tell({ do: 'add', id, bytes })
        else state.setState((now) => ({ read: now.read + 1 }))
      }
    } finally {
      isReading = false
    }
  }

  return {
    state,
    ask(text, hashes) {
      if (!start()) return
      wanted = new Set(hashes)
      for (const id of sent)
        if (!wanted.has(id)) {
          sent.delete(id)
          tell({ do: 'remove', id })
          state.setState((now) => ({ read: Math.max(0, now.read - 1) }))
        }
      state.setState({ total: wanted.size })
      if (text !== asked.text) {
        asked = { seq: asked.seq + 1, text }
        tell({ do: 'search', ...asked, mostHits: MOST_HITS })
      }
      void readAll()
    },
    rest() {
      clearTimeout(timer)
      timer = setTimeout(stop, REST_MS)
    },
  }
}

function nextOf(wanted: ReadonlySet<string>, sent: ReadonlySet<string>): string | undefined {
  for (const id of wanted) if (!sent.has(id)) return id
  return undefined
}

// The search in everything written down as the screen sees it: ask, and watch the state. The worker and its index follow
// the workspace while somebody searches, and rest a while after the last question.
import { createStore, type StoreApi } from 'zustand'
import type { OpenWorkspace } from '../../data/workspace/open-workspace.ts'
import { createDocumentFollower } from '../../domain/search/document-changes.ts'
import { readFilters } from '../../domain/search/read-filters.ts'
import type { RecordGroup } from '../../domain/search/record-index.ts'
import type { SearchAsked, SearchTold } from './search-messages.ts'

export interface SearchState {
  /** The question these groups answer. */
  readonly text: string
  readonly groups: readonly RecordGroup[]
  /** No worker can be had here. */
  readonly isUnavailable: boolean
}

export interface RecordSearch {
  readonly state: StoreApi<SearchState>
  /** Begins to read the workspace, before anything is asked. */
  readonly warm: () => void
  readonly ask: (text: string, today: string, most: number) => void
  readonly rest: () => void
}

const NOTHING: SearchState = { text: '', groups: [], isUnavailable: false }
const CHUNK = 500
const REST_MS = 120_000

const known = new WeakMap<OpenWorkspace, RecordSearch>()

/** The search of one open workspace. */
export function recordSearchOf(workspace: OpenWorkspace): RecordSearch {
  const search = known.get(workspace) ?? createRecordSearch(workspace)
  known.set(workspace, search)
  return search
}

function createRecordSearch(workspace: OpenWorkspace): RecordSearch {
  const state = createStore<SearchState>(() => NOTHING)
  let worker: Worker | null = null
  let unfollow = () => {}
  let asked = { seq: 0, text: '' }
  let timer: ReturnType<typeof setTimeout> | undefined
  const tell = (message: SearchAsked) => worker?.postMessage(message)

  function stop(): void {
    unfollow()
    worker?.terminate()
    worker = null
    asked = { seq: asked.seq + 1, text: '' }
  }
  function start(): void {
    clearTimeout(timer)
    if (worker || state.getState().isUnavailable) return
    try {
      worker = new Worker(new URL('./search-worker.ts', import.meta.url), { type: 'module' })
    } catch {
      state.setState({ isUnavailable: true })
      return
    }
    worker.addEventListener('message', ({ data }: MessageEvent<SearchTold>) => {
      if (data.seq === asked.seq) state.setState({ text: asked.text, groups: data.groups })
    })
    worker.addEventListener('error', (event) => {
      event.preventDefault()
      stop()
      state.setState({ isUnavailable: true })
    })
    const follow = createDocumentFollower()
    const learn = () => {
      const { put, remove } = follow(workspace.store.getState().view)
      if (remove.length > 0) tell({ do: 'remove', ids: remove })
      for (let at = 0; at < put.length; at += CHUNK) tell({ do: 'put', documents: put.slice(at, at + CHUNK) })
    }
    learn()
    unfollow = workspace.store.subscribe(learn)
  }

  return {
    state,
    warm: start,
    ask(text, today, most) {
      start()
      asked = { seq: asked.seq + 1, text }
      tell({ do: 'search', seq: asked.seq, query: readFilters(text, today), most })
    },
    rest() {
      clearTimeout(timer)
      timer = setTimeout(stop, REST_MS)
    },
  }
}

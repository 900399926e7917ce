// Saves the whole workspace as one file to the person's downloads. Where that takes a while it can be watched and stopped.
// Invariant: one download at a time; a second press while one runs does nothing.
import { useCallback } from 'react'
import { createStore } from 'zustand/vanilla'
import { useEspalier } from '../data/react/workspace-context.ts'
import { useWorkspace } from '../data/react/use-workspace.ts'
import { announce } from '../ui/announce.ts'
import { toasts } from '../ui/toasts.ts'
import { reasonOf } from '../lib/reason-of.ts'

export interface DownloadWork {
  /** How far it is, from 0 to 1, and what is done now. */
  readonly part: number
  readonly doing: string
  readonly cancel: () => void
}

/** The download under way, once it has taken long enough to be worth a word. */
export const downloadWork = createStore<{ readonly work: DownloadWork | null }>(() => ({ work: null }))

/** Until then nothing moves on the screen. */
const WORTH_A_WORD = 300

let running: AbortController | null = null

/** The writer loads on demand: it is not part of the first screen. */
export function useDownload(): () => void {
  const espalier = useEspalier()
  const workspace = useWorkspace()
  return useCallback(() => {
    if (running) return
    const controller = new AbortController()
    running = controller
    let work: DownloadWork = { part: 0, doing: '', cancel: () => controller.abort() }
    let isShown = false
    const timer = setTimeout(() => {
      isShown = true
      downloadWork.setState({ work })
    }, WORTH_A_WORD)
    const onStep = (part: number, doing: string) => {
      work = { ...work, part, doing }
      if (isShown) downloadWork.setState({ work })
    }
    const run = async () => {
      const { downloadWorkspaceFile } = await import('../features/transfer/index.ts')
      const watch = { signal: controller.signal, onStep }
      await downloadWorkspaceFile(espalier, workspace, { withPeople: true, withBlobs: true }, watch)
      announce('The workspace file is in your downloads')
    }
    run()
      .catch((error: unknown) => {
        if (controller.signal.aborted) return announce('Cancelled; no file was written')
        toasts.show({ message: `The workspace file could not be written: ${reasonOf(error)}`, sticky: true })
      })
      .finally(() => {
        clearTimeout(timer)
        running = null
        downloadWork.setState({ work: null })
      })
  }, [espalier, workspace])
}

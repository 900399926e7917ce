// When a workspace file of the open workspace was last downloaded here: one answer for all screens.
import { useEffect } from 'react'
import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import type { Id } from '../../lib/ids.ts'
import { useWorkspace } from './use-workspace.ts'
import { type Espalier, useEspalier } from './workspace-context.ts'

const downloads = createStore<Readonly<Record<Id, number | null>>>(() => ({}))
const keyOf = (id: Id) => `download:${id}`

/** Notes that the file was handed to the browser's downloads. */
export function noteDownload(espalier: Espalier, workspaceId: Id, at: number): void {
  downloads.setState({ [workspaceId]: at })
  void espalier.setSetting(keyOf(workspaceId), at).catch(() => {})
}

/** Milliseconds since 1970, or null. */
export function useLastDownload(): number | null {
  const espalier = useEspalier()
  const { id } = useWorkspace()
  const at = useStore(downloads, (state) => state[id] ?? null)
  useEffect(() => {
    if (Object.hasOwn(downloads.getState(), id)) return
    const read = async () => {
      const value = await espalier.setting(keyOf(id))
      if (!Object.hasOwn(downloads.getState(), id))
        downloads.setState({ [id]: typeof value === 'number' ? value : null })
    }
    void read().catch(() => {}) // a database that is closed meanwhile knows of none
  }, [espalier, id])
  return at
}

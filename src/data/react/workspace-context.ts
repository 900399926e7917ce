// The two contexts of the app: its storage and the workspace that is open. Providers stand in `app`.
import { createContext, useContext } from 'react'
import type { Espalier } from '../workspace/open-espalier.ts'
import type { OpenWorkspace } from '../workspace/open-workspace.ts'

export type { Espalier } from '../workspace/open-espalier.ts'
export type { OpenWorkspace } from '../workspace/open-workspace.ts'
export type { CatalogueRow } from '../store/database.ts'

export const EspalierContext = createContext<Espalier | null>(null)
export const WorkspaceContext = createContext<OpenWorkspace | null>(null)

/** The app's storage. Throws outside its provider: a mistake of ours, never of the person. */
export function useEspalier(): Espalier {
  const espalier = useContext(EspalierContext)
  if (!espalier) throw new Error('useEspalier stands outside <EspalierContext>')
  return espalier
}

// The open workspace of this part of the screen.
import { useContext } from 'react'
import type { OpenWorkspace } from '../workspace/open-workspace.ts'
import { WorkspaceContext } from './workspace-context.ts'

export function useWorkspace(): OpenWorkspace {
  const workspace = useContext(WorkspaceContext)
  if (!workspace) throw new Error('useWorkspace stands outside <WorkspaceContext>')
  return workspace
}

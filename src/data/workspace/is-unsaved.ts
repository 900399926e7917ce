// Whether a change of a workspace is in this tab alone.
import type { OpenWorkspace } from './open-workspace.ts'

/** True while the disk lacks something. */
export function isUnsaved(workspace: OpenWorkspace): boolean {
  const { kind } = workspace.status()
  return kind === 'saving' || kind === 'failed' || kind === 'memory'
}

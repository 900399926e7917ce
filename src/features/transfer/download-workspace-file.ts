// Writes the whole workspace into one file and hands it to the browser's downloads.
import type { Espalier, OpenWorkspace } from '../../data/react/workspace-context.ts'

export function downloadWorkspaceFile(_espalier: Espalier, _workspace: OpenWorkspace): Promise<void> {
  return Promise.reject(new Error('the file writer is missing'))
}

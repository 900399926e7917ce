// Opens the sample workspace: the one on this device as it was left, else a fresh one that leads up to today.
import type { Espalier } from '../../data/react/workspace-context.ts'

/** Resolves with the workspace's id when the disk has it. The sample's text loads on demand. */
export async function openSampleWorkspace(espalier: Espalier): Promise<string> {
  const { SAMPLE_WORKSPACE_ID, sampleWorkspace } = await import('../../domain/sample/sample-workspace.ts')
  const known = await espalier.list()
  if (known.some((row) => row.id === SAMPLE_WORKSPACE_ID)) return SAMPLE_WORKSPACE_ID
  return espalier.import(sampleWorkspace(Date.now()), { id: SAMPLE_WORKSPACE_ID, isSample: true })
}

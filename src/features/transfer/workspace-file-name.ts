// The name a workspace file is saved under: the workspace's own and the day.
import { plainFileName } from '../../lib/plain-file-name.ts'

/** `repair-days-2026-11-20.espalier.json` */
export function workspaceFileName(name: string, day: string): string {
  return `${plainFileName(name, 'workspace')}-${day}.espalier.json`
}

// The name a workspace file is saved under: the workspace's own, in letters every disk takes, and the day.

/** `repair-days-2026-11-20.espalier.json` */
export function workspaceFileName(name: string, day: string): string {
  const plain = name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)
  return `${plain || 'workspace'}-${day}.espalier.json`
}

// The names files are saved under: the workspace's or the tree's own, in letters every disk takes, and the day.

/** `repair-days-2026-11-20.espalier.json` */
export function workspaceFileName(name: string, day: string): string {
  return `${plainFileName(name, 'workspace')}-${day}.espalier.json`
}

/** A title in letters every disk takes, or `otherwise` when none are left. */
export function plainFileName(title: string, otherwise: string): string {
  const plain = title
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .slice(0, 60)
    .replace(/\p{Surrogate}/gu, '')
    .replace(/^-+|-+$/g, '')
  return plain || otherwise
}

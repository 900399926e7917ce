// A title as the name of a file that every disk takes.

/** Letters and digits joined by hyphens, at most 60 characters; `otherwise` when none are left. */
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

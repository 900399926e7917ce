// The few changes that the harness makes to its tree.
import type { DropZone } from '../../../src/canvas/index.ts'
import type { Leaf, Tree } from './grow-tree.ts'

export function parentOf(tree: Tree, id: string): Leaf | undefined {
  return [...tree.values()].find((leaf) => leaf.kids.includes(id))
}

export function addChild(tree: Tree, parentId: string, id: string, text = 'A new thought'): Tree {
  const parent = tree.get(parentId)
  if (parent === undefined) return tree
  const child: Leaf = { id, kind: 'opportunity', text, badges: 0, isFolded: false, kids: [] }
  return new Map([
    ...tree,
    [parentId, { ...parent, isFolded: false, kids: [...parent.kids, id] }],
    [id, child],
  ])
}

export function fold(tree: Tree, id: string, isFolded?: boolean): Tree {
  const leaf = tree.get(id)
  return leaf === undefined
    ? tree
    : new Map([...tree, [id, { ...leaf, isFolded: isFolded ?? !leaf.isFolded }]])
}

export function whyNotMove(
  tree: Tree,
  ids: readonly string[],
  targetId: string,
  zone: DropZone,
): string | null {
  let up: Leaf | undefined = tree.get(targetId)
  while (up !== undefined) {
    if (ids.includes(up.id)) return 'A card cannot go into its own branch.'
    up = parentOf(tree, up.id)
  }
  if (zone !== 'into' && parentOf(tree, targetId) === undefined) return 'There is one outcome at the top.'
  if (zone === 'into' && tree.get(targetId)?.kind === 'test') return 'Nothing hangs below a test.'
  return null
}

export function move(tree: Tree, ids: readonly string[], targetId: string, zone: DropZone): Tree {
  const next = new Map(tree)
  for (const id of ids) {
    const from = parentOf(next, id)
    if (from !== undefined) next.set(from.id, { ...from, kids: from.kids.filter((kid) => kid !== id) })
  }
  const parent = zone === 'into' ? next.get(targetId) : parentOf(next, targetId)
  if (parent === undefined) return tree
  const at = zone === 'into' ? parent.kids.length : parent.kids.indexOf(targetId) + (zone === 'after' ? 1 : 0)
  next.set(parent.id, { ...parent, kids: [...parent.kids.slice(0, at), ...ids, ...parent.kids.slice(at)] })
  return next
}

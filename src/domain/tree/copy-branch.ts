// Branches in and out as text, and copies of branches. Evidence stays with the original: a link is what a person
// judged, not a part of the words.
import type { Id } from '../../lib/ids.ts'
import { freshOrderKeys } from '../../lib/order-keys.ts'
import type { Change } from '../view/change.ts'
import { create, newRow, planned, refused, type Command, type Env } from '../view/command.ts'
import { rowById, type WorkspaceView } from '../view/workspace-view.ts'
import { childrenOf, forestOf, solutionsByOpportunity } from './forest.ts'
import { parseOutline, type OutlineNode } from './outline-text.ts'
import { orderedChildren, rekey, slotsAt } from './place-changes.ts'
import { cardKindOf, nameOfCard } from './rules.ts'
import { topmostOf } from './selection.ts'
import { quoted } from './short-name.ts'

/** A branch that is not in a tree yet. */
interface Seedling {
  readonly statement: string
  readonly from?: Id
  readonly solutions: readonly { readonly title: string; readonly description: string }[]
  readonly children: readonly Seedling[]
}

export interface Growth {
  /** A tree or an opportunity. */
  readonly parentId: Id
  /** Among the parent's children; the end when not given. */
  readonly index?: number
  /** An indented list or Markdown. */
  readonly text: string
}

/** Plans branches from text; `focusId` is the first new card. Lines that say "Solution:" become solutions. */
export const growBranch: Command<Growth> = (view, { parentId, index, text }, env) => {
  const grown = parseOutline(text)
  // A whole tree that is pasted below another card brings its outcome along as a heading only.
  const nodes = grown.flatMap((node) => (node.says === 'outcome' ? node.children : [node]))
  const [only] = nodes
  if (!only) return refused('empty')
  const seedlings = nodes.filter((node) => !isIdea(node)).map(seedlingOf)
  const ideas = nodes.filter(isIdea).map(ideaOf)
  if (ideas.length > 0 && cardKindOf(view, parentId) !== 'opportunity')
    return refused('wrong-parent', only.text)
  const plan = plant(view, seedlings, ideas, parentId, index, env)
  if (plan === null) return refused('gone')
  const what = plan.count === 1 ? quoted(only.text) : `${plan.count} cards`
  return planned(`Added ${what} under ${quoted(nameOfCard(view, parentId))}`, plan.changes, plan.firstId)
}

function isIdea(node: OutlineNode): boolean {
  return node.says === 'solution'
}

function ideaOf(node: OutlineNode): { title: string; description: string } {
  return { title: node.text, description: linesBelow(node).join('\n') }
}

function linesBelow(node: OutlineNode): string[] {
  return node.children.flatMap((child) => [child.text, ...linesBelow(child)])
}

function seedlingOf(node: OutlineNode): Seedling {
  return {
    statement: node.text,
    solutions: node.children.filter(isIdea).map(ideaOf),
    children: node.children.filter((child) => !isIdea(child)).map(seedlingOf),
  }
}

export interface Duplicate {
  readonly ids: readonly Id[]
  /** Where the copies go; beside their originals when not given. */
  readonly parentId?: Id
  readonly index?: number
}

/** Plans copies of branches with their solutions, as candidates without evidence; `focusId` is the first copy. */
export const duplicateBranch: Command<Duplicate> = (view, { ids, parentId, index }, env) => {
  const tops = topmostOf(view, ids)
  const last = tops.at(-1)
  const home = parentId ?? (last === undefined ? undefined : forestOf(view).parentOf.get(last))
  if (last === undefined || home === undefined) return refused('gone')
  const at = index ?? (parentId === undefined ? childrenOf(view, home).indexOf(last) + 1 : undefined)
  const plan = plant(
    view,
    tops.map((id) => copyOf(view, id)),
    [],
    home,
    at,
    env,
  )
  if (plan === null) return refused('gone')
  const what = plan.count === 1 ? quoted(nameOfCard(view, last)) : `${plan.count} cards`
  return planned(`Duplicated ${what}`, plan.changes, plan.firstId)
}

function copyOf(view: WorkspaceView, id: Id): Seedling {
  return {
    statement: rowById(view, 'opportunity', id)?.statement ?? '',
    from: id,
    solutions: solutionsByOpportunity(view).get(id) ?? [],
    children: childrenOf(view, id).map((child) => copyOf(view, child)),
  }
}

/** All creates for branches and loose solutions under a parent; null when there is no such parent. */
function plant(
  view: WorkspaceView,
  seedlings: readonly Seedling[],
  ideas: Seedling['solutions'],
  parentId: Id,
  index: number | undefined,
  env: Env,
): { changes: Change[]; count: number; firstId: Id } | null {
  const parentKind = cardKindOf(view, parentId)
  if (parentKind !== 'outcome' && parentKind !== 'opportunity') return null
  const treeId = forestOf(view).treeOf.get(parentId) ?? parentId
  const siblings = orderedChildren(view, parentId, new Set())
  const { keys, rekeyed } = slotsAt(siblings, index ?? siblings.length, seedlings.length, env)
  const changes = rekey(view, parentId, rekeyed)
  const made: Id[] = []

  const addSolutions = (solutions: Seedling['solutions'], opportunityId: Id, after: readonly string[]) =>
    solutions.forEach(({ title, description }, i) => {
      const order = after[i] ?? 'a0'
      const row = newRow('solution', env, { opportunityId, title, description, order, fromId: env.me })
      changes.push(create('solution', row))
      made.push(row.id)
    })
  const add = (seedling: Seedling, under: Id, key: string) => {
    const source = seedling.from === undefined ? null : rowById(view, 'opportunity', seedling.from)
    const row = newRow('opportunity', env, {
      treeId,
      statement: seedling.statement,
      kind: source?.kind ?? null,
      lens: source?.lens ?? {},
      notes: source?.notes ?? '',
      place: { [under]: [1, key] },
    })
    changes.push(create('opportunity', row))
    made.push(row.id)
    addSolutions(seedling.solutions, row.id, freshOrderKeys(seedling.solutions.length))
    const childKeys = freshOrderKeys(seedling.children.length)
    seedling.children.forEach((child, i) => add(child, row.id, childKeys[i] ?? 'a0'))
  }
  seedlings.forEach((seedling, i) => add(seedling, parentId, keys[i] ?? 'a0'))
  const known = (solutionsByOpportunity(view).get(parentId) ?? []).map(({ id, order }) => ({
    id,
    key: order,
  }))
  addSolutions(ideas, parentId, slotsAt(known, known.length, ideas.length, env).keys)
  return { changes, count: made.length, firstId: made[0] ?? parentId }
}

/** Branches as an indented Markdown list, solutions marked as such; what `growBranch` reads back. */
export function branchAsText(view: WorkspaceView, ids: readonly Id[]): string {
  const lines: string[] = []
  const write = (id: Id, depth: number) => {
    const row = rowById(view, 'opportunity', id)
    if (row) lines.push(lineOf(row.statement, depth))
    const below = row ? depth + 1 : depth
    for (const solution of solutionsByOpportunity(view).get(id) ?? [])
      lines.push(lineOf(`Solution: ${solution.title}`, below))
    for (const child of childrenOf(view, id)) write(child, below)
  }
  for (const id of ids.filter((each) => view.rows.tree.has(each))) write(id, 0)
  for (const id of topmostOf(view, ids)) write(id, 0)
  for (const id of ids) {
    const solution = rowById(view, 'solution', id)
    if (solution) lines.push(lineOf(`Solution: ${solution.title}`, 0))
  }
  return lines.length === 0 ? '' : `${lines.join('\n')}\n`
}

function lineOf(text: string, depth: number): string {
  return `${'  '.repeat(depth)}- ${text.replace(/\s+/g, ' ').trim()}`
}

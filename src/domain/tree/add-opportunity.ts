// New opportunities in a tree.
import type { Id } from '../../lib/ids.ts'
import type { Opportunity } from '../model/records.ts'
import { create, newRow, planned, refused, type Command } from '../view/command.ts'
import { childrenOf, forestOf } from './forest.ts'
import { hangAt, orderedChildren, rekey, slotsAt } from './place-changes.ts'
import { cardKindOf, CHILDREN, nameOfCard } from './rules.ts'
import { groupsOf } from './selection.ts'
import { quoted } from './short-name.ts'

export interface NewOpportunity {
  /** A tree or an opportunity. */
  readonly parentId: Id
  /** Among the parent's children; the end when not given. */
  readonly index?: number
  readonly statement: string
  readonly kind?: Opportunity['kind']
}

/** Plans a new opportunity under a tree or another opportunity; `focusId` is its id. */
export const addOpportunity: Command<NewOpportunity> = (view, args, env) => {
  const statement = args.statement.trim()
  if (statement === '') return refused('empty')
  const parentKind = cardKindOf(view, args.parentId)
  if (parentKind === null) return refused('gone')
  if (!CHILDREN[parentKind].includes('opportunity')) return refused('wrong-parent', statement)
  const siblings = orderedChildren(view, args.parentId, new Set())
  const { keys, rekeyed } = slotsAt(siblings, args.index ?? siblings.length, 1, env)
  const treeId = forestOf(view).treeOf.get(args.parentId) ?? args.parentId
  const row = newRow('opportunity', env, {
    treeId,
    statement,
    kind: args.kind ?? null,
    place: { [args.parentId]: [1, keys[0] ?? 'a0'] },
  })
  return planned(
    `Added ${quoted(statement)} under ${quoted(nameOfCard(view, args.parentId))}`,
    [...rekey(view, args.parentId, rekeyed), create('opportunity', row)],
    row.id,
  )
}

/**
 * Plans a new parent around opportunities: it takes the place of the first of them, and all of them hang under it.
 * `focusId` is the new parent's id.
 */
export const insertParent: Command<{ readonly ids: readonly Id[]; readonly statement: string }> = (
  view,
  args,
  env,
) => {
  const statement = args.statement.trim()
  if (statement === '') return refused('empty')
  const groups = groupsOf(view, args.ids)
  const home = groups[0]
  const first = home?.ids[0]
  if (!home || first === undefined) return refused('gone')
  const ids = groups.flatMap((group) => group.ids)
  const index = childrenOf(view, home.parentId).indexOf(first)
  const added = addOpportunity(view, { parentId: home.parentId, index, statement }, env)
  if (!added.ok) return added
  const parentId = added.value.focusId ?? ''
  const changes = hangAt(view, ids, parentId, 0, env)
  const what = ids.length === 1 ? quoted(nameOfCard(view, first)) : `${ids.length} opportunities`
  return planned(`Put ${quoted(statement)} above ${what}`, [...added.value.changes, ...changes], parentId)
}

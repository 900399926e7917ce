// One assumption that several solutions rest on is kept once: recognised by its words, joined when it was written twice.
import type { Id } from '../../lib/ids.ts'
import { jaccard, LOOKS_ALIKE, tokensOf } from '../inbox/look-alikes.ts'
import type { Assumption } from '../model/records.ts'
import { foldText } from '../snapshots/transcript/fold-text.ts'
import { archive, type Command, planned, refused, set } from '../view/command.ts'
import { rowById, type WorkspaceView } from '../view/workspace-view.ts'
import { solutionsOf, stakesBetween } from './stakes.ts'
import { testsOf } from './tests-of.ts'

const folded = (words: string) => foldText(words.trim().replaceAll(/\s+/g, ' ')).text.replace(/[.!]+$/, '')

/** The live assumption with these very words, of any solution; null when there is none. */
export function sameAssumption(view: WorkspaceView, words: string): Assumption | null {
  const wanted = folded(words)
  for (const row of view.rows.assumption.values())
    if (folded(row.statement) === wanted && solutionsOf(view, row.id).length > 0) return row
  return null
}

/**
 * Assumptions of other solutions that say nearly the same as `words`, the likest first (token Jaccard ≥ 0.6).
 * Leaves out what `solutionId` rests on already, and `exceptId`.
 */
export function likeAssumptions(
  view: WorkspaceView,
  words: string,
  solutionId: Id,
  exceptId: Id | null = null,
): readonly Assumption[] {
  const tokens = tokensOf(words)
  if (tokens.size < 2) return []
  const found: { readonly row: Assumption; readonly likeness: number }[] = []
  for (const row of view.rows.assumption.values()) {
    if (row.id === exceptId || stakesBetween(view, solutionId, row.id).length > 0) continue
    if (solutionsOf(view, row.id).length === 0) continue
    const likeness = jaccard(tokens, tokensOf(row.statement))
    if (likeness >= LOOKS_ALIKE) found.push({ row, likeness })
  }
  return found.sort((a, b) => b.likeness - a.likeness).map(({ row }) => row)
}

export interface JoinAssumptions {
  /** Stays, with everything of both. */
  readonly keepId: Id
  /** Goes: its solutions and its tests move over. */
  readonly intoId: Id
}

/** Makes two assumptions that say the same one: solutions and tests come together, nothing counted is lost. */
export const joinAssumptions: Command<JoinAssumptions> = (view, { keepId, intoId }, env) => {
  const keep = rowById(view, 'assumption', keepId)
  const goes = rowById(view, 'assumption', intoId)
  if (!keep || !goes || keepId === intoId) return refused('gone')
  const changes = solutionsOf(view, intoId).flatMap((solution) => {
    const isThere = stakesBetween(view, solution.id, keepId).length > 0
    return stakesBetween(view, solution.id, intoId).map((stake) =>
      isThere ? archive('stake', stake.id, env) : set('stake', stake.id, { assumptionId: keepId }),
    )
  })
  for (const test of testsOf(view, intoId)) changes.push(set('test', test.id, { assumptionId: keepId }))
  changes.push(archive('assumption', intoId, env))
  return planned(`“${goes.statement}” is one with “${keep.statement}” now`, changes, keepId)
}

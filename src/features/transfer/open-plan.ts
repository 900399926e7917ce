// Opens what a file holds as a workspace of its own.
import type { Espalier } from '../../data/react/workspace-context.ts'
import type { ImportPlan } from '../../domain/interchange/workspace-source.ts'

/** The workspace keeps its id where that is free, so that in an empty browser it is the same workspace. */
export function openPlan(
  espalier: Espalier,
  plan: ImportPlan,
  isKnown: boolean,
  signal: AbortSignal,
): Promise<string> {
  const { id } = plan
  const isFree = id !== null && !isKnown && /^[0-9a-z]{16}$/.test(id)
  return espalier.import(plan, { signal, ...(isFree ? { id } : {}) })
}

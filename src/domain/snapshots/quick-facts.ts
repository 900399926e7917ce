// Quick facts: the team's template first, then what earlier snapshots used, most used first.
import { memoBy } from '../../lib/memo.ts'
import { compareIds } from '../../lib/ids.ts'
import type { WorkspaceView } from '../view/workspace-view.ts'

interface Usage {
  /** Keys in the order to offer them. */
  readonly keys: readonly string[]
  readonly valuesOf: ReadonlyMap<string, readonly string[]>
}

const usage = memoBy((view: WorkspaceView) => [view.meta.quickFactKeys, view.rows.participant], countUsage)

/** Names of quick facts to offer: the template's, then those used before. */
export function quickFactKeys(view: WorkspaceView): readonly string[] {
  return usage(view).keys
}

const noValues: readonly string[] = []

/** Values used before for a quick fact, most used first. */
export function quickFactValues(view: WorkspaceView, key: string): readonly string[] {
  return usage(view).valuesOf.get(key) ?? noValues
}

/** Facts of a participant in the template's order, then the rest by name. */
export function orderedFacts(
  quickFacts: Readonly<Record<string, string>>,
  template: readonly string[],
): readonly (readonly [key: string, value: string])[] {
  const rank = (key: string) => (template.includes(key) ? template.indexOf(key) : template.length)
  return Object.entries(quickFacts).sort(([a], [b]) => rank(a) - rank(b) || compareIds(a, b))
}

function countUsage(view: WorkspaceView): Usage {
  const counts = new Map<string, Map<string, number>>()
  for (const { quickFacts } of view.rows.participant.values())
    for (const [key, value] of Object.entries(quickFacts)) {
      const values = counts.get(key) ?? new Map<string, number>()
      values.set(value, (values.get(value) ?? 0) + 1)
      counts.set(key, values)
    }
  const total = (key: string) => [...(counts.get(key)?.values() ?? [])].reduce((sum, n) => sum + n, 0)
  const used = [...counts.keys()].sort((a, b) => total(b) - total(a) || compareIds(a, b))
  const keys = [...new Set([...view.meta.quickFactKeys, ...used])]
  const valuesOf = new Map<string, readonly string[]>()
  for (const [key, values] of counts)
    valuesOf.set(
      key,
      [...values].sort((a, b) => b[1] - a[1] || compareIds(a[0], b[0])).map(([value]) => value),
    )
  return { keys, valuesOf }
}

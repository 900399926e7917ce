// A tree as indented text, to compare in tests; solutions are marked with "*", the target with "!".
import { childrenOf, solutionsByOpportunity } from '../../src/domain/tree/forest.ts'
import type { WorkspaceView } from '../../src/domain/view/workspace-view.ts'

export function outlineOf(view: WorkspaceView, id = 't1'): string {
  const lines: string[] = []
  const write = (parentId: string, depth: number) => {
    for (const solution of solutionsByOpportunity(view).get(parentId) ?? [])
      lines.push(`${'  '.repeat(depth)}* ${solution.title}`)
    for (const child of childrenOf(view, parentId)) {
      const row = view.rows.opportunity.get(child)
      lines.push(`${'  '.repeat(depth)}${row?.statement ?? '?'}${row?.status === 'target' ? ' !' : ''}`)
      write(child, depth + 1)
    }
  }
  write(id, 0)
  return lines.join('\n')
}

// A small workspace for a rule: a tree from indented text with rows beside it, and what the coach says of it.
import { codeOf } from '../../../src/domain/coach/finding.ts'
import { findingsOf } from '../../../src/domain/coach/findings.ts'
import type { RecordOf, RecordType } from '../../../src/domain/model/records.ts'
import { applyChanges } from '../../../src/domain/view/apply-changes.ts'
import { type Change } from '../../../src/domain/view/change.ts'
import { create, newRow, set } from '../../../src/domain/view/command.ts'
import { emptyView, type WorkspaceView } from '../../../src/domain/view/workspace-view.ts'
import { aTreeChanges } from '../../support/a-tree.ts'
import { TEST_NOW, testEnv } from '../../support/test-env.ts'

export const TODAY = '2026-11-20'
export const DAY = 86_400_000
export const NOW = TEST_NOW

export type Rows = { readonly [Type in RecordType]?: readonly Partial<RecordOf<Type>>[] }

/** The changes that make these rows; ids as given. */
export function rowsOf(rows: Rows): readonly Change[] {
  const env = testEnv('row')
  return Object.entries(rows).flatMap(([type, list]) =>
    // Keys and rows of a literal belong together by `Rows`.
    list.map((row) =>
      create(type as RecordType, { ...newRow(type as RecordType, env, row), ...row } as never),
    ),
  )
}

/** A view of rows, with a tree `t1` of `o1`, `o2`, … under the outcome `out1` when `tree` is given. */
export function aCase(rows: Rows, tree?: string): WorkspaceView {
  const start = tree === undefined ? emptyView() : applyChanges(emptyView(), aTreeChanges(tree))
  return applyChanges(start, rowsOf(rows))
}

/** The same view with these fields set. */
export function changed<Type extends RecordType>(
  view: WorkspaceView,
  type: Type,
  id: string,
  fields: Parameters<typeof set<Type>>[2],
): WorkspaceView {
  return applyChanges(view, [set(type, id, fields)])
}

/** What is said, as "L12a W o3". */
export function said(view: WorkspaceView, today = TODAY): readonly string[] {
  return findingsOf(view, today).open.map((one) => `${codeOf(one)} ${one.severity} ${one.aboutId}`.trim())
}

/** The same for one rule or part: "L12" also gives "L12a". */
export function saidBy(view: WorkspaceView, code: string, today = TODAY): readonly string[] {
  const pattern = new RegExp(`^${code}(?:[a-z])? `)
  return said(view, today).filter((line) => pattern.test(line))
}

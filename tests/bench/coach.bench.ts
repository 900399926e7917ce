// How long the coach takes in Node: everything once, after one edit, and what a card asks. Workspaces of 10,000 records
// and of 5,000 opportunities. Prints medians; judges nothing. node scripts/run-ts.mjs tests/bench/coach.bench.ts
import { digestOf } from '../../src/domain/coach/digest.ts'
import { findingsAbout, findingsOf } from '../../src/domain/coach/findings.ts'
import { applyChanges } from '../../src/domain/view/apply-changes.ts'
import { set } from '../../src/domain/view/command.ts'
import type { WorkspaceView } from '../../src/domain/view/workspace-view.ts'
import { generateWorkspace } from '../support/generate-workspace.ts'
import { viewOfSource } from '../support/view-of-source.ts'

const TODAY = '2026-11-20'
const RUNS = 7

function print(name: string, times: readonly number[]): void {
  const median = times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? NaN
  const all = times.map((time) => time.toFixed(1)).join(', ')
  console.log(`  ${name.padEnd(58)} ${median.toFixed(1).padStart(7)} ms   (${all})`)
}

function time(run: () => unknown): number {
  const start = performance.now()
  run()
  return performance.now() - start
}

function bench(name: string, views: () => WorkspaceView): void {
  // A fresh view each time: nothing that was remembered for the last one helps.
  const full = Array.from({ length: RUNS }, () => {
    const view = views()
    return time(() => findingsOf(view, TODAY))
  })
  print(`${name}: everything`, full)

  let view = views()
  const { open } = findingsOf(view, TODAY)
  const counts = ['E', 'W', 'I'].map((s) => `${open.filter((one) => one.severity === s).length} ${s}`)
  console.log(`  ${''.padEnd(58)}         ${counts.join(', ')}`)
  const edit = (type: 'opportunity' | 'heard' | 'assumption') =>
    Array.from({ length: RUNS }, (_, i) => {
      const [id = ''] = [...view.rows[type].keys()].slice(i)
      view = applyChanges(view, [set(type, id, { statement: `I cannot find what I wrote ${i} days ago` })])
      return time(() => findingsOf(view, TODAY))
    })
  print(`${name}: after an edit of an opportunity`, edit('opportunity'))
  print(`${name}: after an edit of something heard`, edit('heard'))
  print(`${name}: after an edit of an assumption`, edit('assumption'))
  print(
    `${name}: what 300 cards ask`,
    Array.from({ length: RUNS }, () =>
      time(() => {
        for (const id of [...view.rows.opportunity.keys()].slice(0, 300)) findingsAbout(view, TODAY, id)
      }),
    ),
  )
  print(`${name}: the digest`, [time(() => digestOf(view, TODAY))])
}

const source10 = generateWorkspace({ records: 10_000, seed: 1 })
const source38 = generateWorkspace({ records: 38_500, seed: 1 })
bench('10,000 records', () => viewOfSource(source10))
bench('38,500 records, 5,000 opportunities', () => viewOfSource(source38))

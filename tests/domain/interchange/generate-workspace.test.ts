import { expect, test, vi } from 'vitest'
import { readWorkspaceFile } from '../../../src/domain/interchange/read-workspace-file.ts'
import { writeWorkspaceFile } from '../../../src/domain/interchange/write-workspace-file.ts'
import { RECORDS } from '../../../src/domain/model/records.ts'
import { forestOf } from '../../../src/domain/tree/forest.ts'
import { emptyView } from '../../../src/domain/view/workspace-view.ts'
import { generateWorkspace } from '../../support/generate-workspace.ts'

vi.setConfig({ testTimeout: 30_000 })

const options = { exportedAt: 0, withPeople: true, withBlobs: true }

test.each([100, 1000, 3000])('%i generated records come in as that many, without a repair', (records) => {
  const text = writeWorkspaceFile(generateWorkspace({ records }), options)
  expect(writeWorkspaceFile(generateWorkspace({ records }), options)).toBe(text)
  const read = readWorkspaceFile(text)
  expect(read.ok && read.value.counts.records).toBe(records)
  expect(read.ok && read.value.repairs).toEqual([])
})

test('the opportunities are one tree with levels, and a leaf is the target', () => {
  const { records } = generateWorkspace({ records: 1000, depth: 4 })
  const view = emptyView()
  const tree = new Map(records['tree']?.map((row) => [String(row['id']), RECORDS.tree.read(row)]))
  const opportunity = new Map(
    records['opportunity']?.map((row) => [String(row['id']), RECORDS.opportunity.read(row)]),
  )
  const forest = forestOf({ ...view, rows: { ...view.rows, tree, opportunity } })
  expect(forest.levelOf.size).toBe(opportunity.size)
  expect(Math.max(...forest.levelOf.values())).toBe(4)
  expect(forest.lost.size).toBe(0)
  const targets = [...opportunity.values()].filter((row) => row.status === 'target')
  expect(targets.map((row) => forest.childrenOf.get(row.id))).toEqual([undefined])
})

test('as many records as may be read are written and read', () => {
  const text = writeWorkspaceFile(generateWorkspace({ records: 50_000 }), options)
  const read = readWorkspaceFile(text)
  expect(read.ok && read.value.counts.records).toBe(50_000)
})

// Two people work apart, one sends the file, both have everything; where both changed one field, both values are known.
import 'fake-indexeddb/auto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  applyUpdates,
  docsOfState,
  newDocs,
  sharedStateOf,
  sourceWithState,
  writeFields,
  writeSource,
} from '../../src/data/crdt/documents.ts'
import { mergeDocs } from '../../src/data/crdt/merge-docs.ts'
import { saysTheSame } from '../../src/data/crdt/says-the-same.ts'
import { readWorkspaceFile } from '../../src/domain/interchange/read-workspace-file.ts'
import type { WorkspaceSource } from '../../src/domain/interchange/workspace-source.ts'
import { writeWorkspaceFile } from '../../src/domain/interchange/write-workspace-file.ts'
import { otherWay } from '../../src/domain/merge/merge-report.ts'
import { editStatement } from '../../src/domain/tree/edit-opportunity.ts'
import { archive, create, newRow, set } from '../../src/domain/view/command.ts'
import { type Client, aClient, plainRows } from '../support/a-client.ts'
import { aTreeChanges } from '../support/a-tree.ts'
import { testEnv } from '../support/test-env.ts'
import { anyStorableWorkspace } from '../domain/interchange/arbitrary-workspace.ts'

const ALL = { exportedAt: 0, withPeople: true, withBlobs: true, withState: true, withCheck: true }

function sourceOf(client: Client): WorkspaceSource {
  return { id: 'w1', ...sourceWithState(client.docs), blobs: null }
}

/** What the other side reads in the file that this side sends. */
function sent(client: Client): WorkspaceSource {
  const read = readWorkspaceFile(writeWorkspaceFile(sourceOf(client), ALL))
  if (!read.ok) throw new Error(read.error.code)
  expect(read.value.check).toBe('intact')
  expect(saysTheSame(read.value)).toBe(true)
  return read.value
}

function merge(into: Client, theirs: WorkspaceSource) {
  const { report, updates } = mergeDocs(into.docs, theirs)
  applyUpdates(into.docs.main, [updates.main], 'merge')
  applyUpdates(into.docs.people, [updates.people], 'merge')
  return report
}

/** Two people with the same workspace. */
function aPair(outline = 'One\n  Two\nThree'): [Client, Client] {
  const [ada, bo] = [aClient(testEnv('a', 1)), aClient(testEnv('b', 2))]
  ada.apply(aTreeChanges(outline))
  merge(bo, sent(ada))
  return [ada, bo]
}

describe('two people work apart', () => {
  test('after one file each way both have everything', () => {
    const [ada, bo] = aPair()
    ada.play(editStatement(ada.view(), { id: 'o1', statement: 'One, by Ada' }, ada.env))
    bo.play(editStatement(bo.view(), { id: 'o2', statement: 'Two, by Bo' }, bo.env))
    bo.apply([create('participant', newRow('participant', bo.env, { alias: 'The weekend planner' }))])
    const report = merge(ada, sent(bo))
    expect(report.isShared).toBe(true)
    expect([...report.added]).toEqual([['participant', 1]])
    expect(report.changed).toBe(1)
    expect(report.gaveWay).toEqual([])
    merge(bo, sent(ada))
    expect(plainRows(bo.view())).toEqual(plainRows(ada.view()))
    expect(ada.view().rows.opportunity.get('o1')?.statement).toBe('One, by Ada')
    expect(ada.view().rows.opportunity.get('o2')?.statement).toBe('Two, by Bo')
  })

  test('one field changed on both sides is named with both values, and mine can be put back in one step', () => {
    const [ada, bo] = aPair()
    ada.play(editStatement(ada.view(), { id: 'o1', statement: 'By Ada' }, ada.env))
    bo.play(editStatement(bo.view(), { id: 'o1', statement: 'By Bo' }, bo.env))
    const report = merge(ada, sent(bo))
    expect(report.gaveWay).toMatchObject([
      { type: 'opportunity', id: 'o1', field: 'statement', mine: 'By Ada', theirs: 'By Bo' },
    ])
    const [gave] = report.gaveWay
    if (!gave) throw new Error('nothing gave way')
    expect(ada.view().rows.opportunity.get('o1')?.statement).toBe(gave.kept === 'mine' ? 'By Ada' : 'By Bo')
    ada.history.step('Put back', () => writeFields(ada.docs, { fields: [otherWay(gave)], rows: [] }, 'ui'))
    expect(ada.view().rows.opportunity.get('o1')?.statement).toBe(gave.kept === 'mine' ? 'By Bo' : 'By Ada')
    expect(ada.history.undo()).toBe('Put back')
    expect(ada.view().rows.opportunity.get('o1')?.statement).toBe(gave.kept === 'mine' ? 'By Ada' : 'By Bo')
  })

  test('a change the other had already seen is no conflict', () => {
    const [ada, bo] = aPair()
    ada.play(editStatement(ada.view(), { id: 'o1', statement: 'By Ada' }, ada.env))
    merge(bo, sent(ada))
    bo.play(editStatement(bo.view(), { id: 'o1', statement: 'Said better by Bo' }, bo.env))
    const report = merge(ada, sent(bo))
    expect(report).toMatchObject({ changed: 1, gaveWay: [] })
    expect(ada.view().rows.opportunity.get('o1')?.statement).toBe('Said better by Bo')
  })

  test('a card moved to two places and a card archived while edited are named', () => {
    const [ada, bo] = aPair('One\nTwo\nThree')
    const hang = (parentId: string) =>
      [{ do: 'put', type: 'opportunity', id: 'o3', field: 'place', key: parentId, value: [9, 'a5'] }] as const
    ada.apply(hang('o1'))
    bo.apply(hang('o2'))
    ada.apply([archive('opportunity', 'o1', ada.env)])
    bo.apply([set('opportunity', 'o1', { statement: 'Still worked on' })])
    const fields = merge(ada, sent(bo)).gaveWay.map(({ id, field }) => `${id} ${field}`)
    expect(fields.sort()).toEqual(['o1 deletedAt', 'o3 place'])
  })

  test('personal data that both noted apart for one participant is joined', () => {
    const [ada, bo] = aPair()
    ada.apply([{ do: 'person', id: 'p1', fields: { name: 'Nadia Weber', consentQuotes: true } }])
    bo.apply([{ do: 'person', id: 'p1', fields: { contact: 'nadia@example.org', name: 'Nadia W.' } }])
    const report = merge(ada, sent(bo))
    expect(ada.view().people.get('p1')).toMatchObject({ contact: 'nadia@example.org', consentQuotes: true })
    expect(report.gaveWay).toMatchObject([{ type: 'person', field: 'name' }])
  })

  test('a file without shared history brings what is new and lists what differs', () => {
    const [ada, bo] = aPair()
    bo.apply([set('opportunity', 'o1', { statement: 'Edited by hand' })])
    bo.apply([create('participant', newRow('participant', bo.env, { alias: 'New' }))])
    const report = merge(ada, { ...sent(bo), state: null })
    expect(report.isShared).toBe(false)
    expect([...report.added]).toEqual([['participant', 1]])
    expect(report.gaveWay).toMatchObject([
      { id: 'o1', field: 'statement', mine: 'One', theirs: 'Edited by hand', kept: 'mine' },
    ])
  })
})

describe('the state in a file', () => {
  test('is not believed when it says something else than the rows', () => {
    const [ada, bo] = aPair()
    ada.apply([set('opportunity', 'o1', { statement: 'Only in the state' })])
    expect(saysTheSame({ ...sourceOf(bo), state: sharedStateOf(ada.docs) })).toBe(false)
    const broken = { main: Uint8Array.from([9, 9, 9, 9]), people: null }
    expect(saysTheSame({ ...sourceOf(bo), state: broken })).toBe(false)
    expect(docsOfState({ main: Uint8Array.from([1, 1, 200, 5]), people: null })).toBe(null)
  })

  test('export, import, export is byte-equal with the state, whatever the workspace went through', () => {
    fc.assert(
      fc.property(anyStorableWorkspace, fc.array(fc.nat(5), { maxLength: 12 }), (workspace, history) => {
        const ada = aClient(testEnv('a', 3))
        ada.apply(aTreeChanges('One\n  Two\nThree'))
        writeSource(ada.docs, workspace)
        for (const [turn, which] of history.entries()) {
          if (which === 0) ada.history.undo()
          else if (which === 1) ada.history.redo()
          else
            ada.play(editStatement(ada.view(), { id: `o${which - 1}`, statement: `Turn ${turn}` }, ada.env))
        }
        const text = writeWorkspaceFile(sourceOf(ada), ALL)
        const read = readWorkspaceFile(text)
        if (!read.ok) throw new Error(read.error.code)
        const docs = newDocs()
        applyUpdates(docs.main, read.value.state ? [read.value.state.main] : [], 'merge')
        applyUpdates(docs.people, read.value.state?.people ? [read.value.state.people] : [], 'merge')
        const again = { id: 'w1', ...sourceWithState(docs), blobs: null }
        expect(writeWorkspaceFile(again, ALL)).toBe(text)
      }),
      { numRuns: 60 },
    )
  })

  test('carries nothing that was overwritten, deleted or undone', () => {
    const [ada] = aPair()
    ada.play(editStatement(ada.view(), { id: 'o1', statement: 'SECRET-OVERWRITTEN' }, ada.env))
    ada.play(editStatement(ada.view(), { id: 'o1', statement: 'SECRET-UNDONE' }, ada.env))
    ada.history.undo()
    ada.play(editStatement(ada.view(), { id: 'o1', statement: 'Plain' }, ada.env))
    const bytes = new TextDecoder('latin1').decode(sharedStateOf(ada.docs).main)
    expect(bytes).toContain('Plain')
    expect(bytes).not.toContain('SECRET')
  })
})

// Laws of the shared document: the view follows it, undo is exact, clients converge, the tree stays a forest.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as Documents from '../../src/data/crdt/documents.ts'
import { applyChanges } from '../../src/domain/view/apply-changes.ts'
import { create, newRow } from '../../src/domain/view/command.ts'
import { emptyView } from '../../src/domain/view/workspace-view.ts'
import { aClient, type Client, plainRows } from '../support/a-client.ts'
import { aTreeChanges } from '../support/a-tree.ts'
import { expectForest } from '../support/forest-laws.ts'
import { testEnv } from '../support/test-env.ts'
import { aTreeHistory, planTreeStep } from '../support/tree-histories.ts'

const START = `Sign up
  Find the form
  Fill it in
    Remember the number
Book a visit
  See free times
    Compare two days
  Choose a person
Get ready`

function startChanges() {
  const env = testEnv('s')
  const heard = ['h1', 'h2', 'h3'].map((id) => create('heard', newRow('heard', env, { id, statement: id })))
  return [...aTreeChanges(START), ...heard]
}

function aStartedClient(prefix: string, seed = 1): Client {
  const client = aClient(testEnv(prefix, seed))
  client.apply(startChanges())
  return client
}

describe('a document', () => {
  test('gives the same view as the changes applied to a view alone', () => {
    fc.assert(
      fc.property(aTreeHistory(25), (steps) => {
        const client = aStartedClient('c')
        let alone = applyChanges(emptyView(), startChanges())
        for (const step of steps) {
          const planned = planTreeStep(client.view(), step, client.env)
          client.play(planned)
          if (planned.ok) alone = applyChanges(alone, planned.value.changes)
        }
        expect(plainRows(client.view())).toEqual(plainRows(alone))
        expect(plainRows(Documents.readView(client.docs))).toEqual(plainRows(client.view()))
      }),
      { numRuns: 150 },
    )
  })

  test('joins rich notes with their formatting, in one step that undo takes back', () => {
    const client = aStartedClient('n')
    client.apply(
      ['o1', 'o2'].map((id) =>
        create('opportunity', newRow('opportunity', client.env, { id: `${id}n`, notes: `${id}\nmore` })),
      ),
    )
    const notes = (id: string) => Documents.notesFragment(client.docs.main, 'opportunity', id)
    notes('o2n')?.get(0).setAttribute('level', '2')
    const own = notes('o1n')
    client.history.step('Merged', () =>
      Documents.applyToDocs(
        client.docs,
        [{ do: 'join-notes', type: 'opportunity', id: 'o1n', fromId: 'o2n' }],
        'ui',
      ),
    )
    expect(client.view().rows.opportunity.get('o1n')?.notes).toBe('o1\nmore\no2\nmore')
    expect(own?.get(2).getAttribute('level')).toBe('2')
    expect(notes('o2n')?.length).toBe(2)
    client.history.undo()
    expect(client.view().rows.opportunity.get('o1n')?.notes).toBe('o1\nmore')
    expect(notes('o1n')).toBe(own)
  })

  test('keeps a forest and undoes exactly, over any history of commands, undo and redo', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof({ weight: 5, arbitrary: aTreeHistory(4) }, fc.constantFrom('undo', 'redo'))),
        (phases) => {
          const client = aStartedClient('c')
          const seen: Record<string, unknown>[] = [plainRows(client.view())]
          let at = 0
          for (const phase of phases) {
            if (phase === 'undo') {
              if (client.history.undo() !== null) at -= 1
              expect(plainRows(client.view())).toEqual(seen[at])
            } else if (phase === 'redo') {
              if (client.history.redo() !== null) at += 1
              expect(plainRows(client.view())).toEqual(seen[at])
            } else
              for (const step of phase) {
                const planned = planTreeStep(client.view(), step, client.env)
                if (!planned.ok) continue
                const before = plainRows(client.view())
                client.play(planned)
                const after = plainRows(client.view())
                if (JSON.stringify(after) === JSON.stringify(before)) continue
                at += 1
                seen.length = at
                seen.push(after)
              }
            expectForest(client.view())
          }
          while (client.history.undo() !== null) at -= 1
          expect(plainRows(client.view())).toEqual(seen[0])
        },
      ),
      { numRuns: 1000 },
    )
  })

  test('converges over three clients with shuffled, repeated and delayed delivery', () => {
    const delivery = fc.record({ to: fc.nat(2), from: fc.nat(2), pick: fc.nat(50) })
    fc.assert(
      fc.property(
        fc.tuple(aTreeHistory(8), aTreeHistory(8), aTreeHistory(8)),
        fc.array(delivery, { maxLength: 25 }),
        fc.infiniteStream(fc.boolean()),
        (histories, deliveries, undoes) => {
          const seed = aStartedClient('s')
          const base = Documents.stateOf(seed.docs.main)
          const clients = ['a', 'b', 'c'].map((prefix, i) => {
            const client = aClient(testEnv(prefix, i + 7))
            client.receive(base)
            return client
          })
          const queue = [...deliveries]
          for (let turn = 0; turn < 8; turn++)
            clients.forEach((client, i) => {
              const step = histories[i]?.[turn]
              if (step) client.play(planTreeStep(client.view(), step, client.env))
              if (undoes.next().value && turn % 3 === 2) client.history.undo()
              const letter = queue.shift()
              const sender = clients[letter?.from ?? 0]
              const update = sender?.outbox[(letter?.pick ?? 0) % Math.max(1, sender.outbox.length)]
              if (update) clients[letter?.to ?? 0]?.receive(update)
            })
          const all = clients.flatMap((client) => client.outbox)
          clients.forEach((client, i) => {
            const order =
              i === 0 ? all : i === 1 ? all.toReversed() : all.toSorted((x, y) => x.length - y.length)
            for (const update of order) client.receive(update)
          })
          const [first, second, third] = clients.map((client) => plainRows(client.view()))
          expect(second).toEqual(first)
          expect(third).toEqual(first)
          for (const client of clients) expectForest(client.view())
        },
      ),
      { numRuns: 1000 },
    )
  }, 120_000)
})

describe('undo', () => {
  test('leaves what others did alone', () => {
    const here = aStartedClient('a')
    const there = aClient(testEnv('b', 2))
    there.receive(Documents.stateOf(here.docs.main))
    here.history.step('Renamed', () =>
      Documents.applyToDocs(
        here.docs,
        [{ do: 'set', type: 'opportunity', id: 'o1', fields: { statement: 'Mine' } }],
        'ui',
      ),
    )
    for (const update of here.outbox) there.receive(update)
    there.history.step('Renamed', () =>
      Documents.applyToDocs(
        there.docs,
        [{ do: 'set', type: 'opportunity', id: 'o2', fields: { statement: 'Theirs' } }],
        'ui',
      ),
    )
    for (const update of there.outbox) here.receive(update)
    expect(here.history.undo()).toBe('Renamed')
    expect(here.view().rows.opportunity.get('o1')?.statement).toBe('Sign up')
    expect(here.view().rows.opportunity.get('o2')?.statement).toBe('Theirs')
  })

  test('never empties a field that two people wrote at the same time; redo brings the words back', () => {
    const rename = (client: Client, statement: string) =>
      client.history.step('Renamed', () =>
        Documents.applyToDocs(
          client.docs,
          [{ do: 'set', type: 'opportunity', id: 'o1', fields: { statement } }],
          'ui',
        ),
      )
    const words = (client: Client) => client.view().rows.opportunity.get('o1')?.statement
    const start = aStartedClient('s')
    const state = Documents.stateOf(start.docs.main)
    const [one, other] = [aClient(testEnv('a')), aClient(testEnv('b', 2))]
    for (const client of [one, other]) client.receive(state)
    rename(one, 'Words of one')
    rename(other, 'Words of the other')
    const exchange = () => {
      const [a, b] = [one.outbox.splice(0), other.outbox.splice(0)]
      for (const update of a) other.receive(update)
      for (const update of b) one.receive(update)
    }
    exchange()
    const winner = words(one) === 'Words of one' ? one : other
    const kept = words(winner)
    expect(winner.history.undo()).toBe('Renamed')
    exchange()
    expect([words(one), words(other)]).toEqual(['Sign up', 'Sign up'])
    expect(winner.history.redo()).toBe('Renamed')
    exchange()
    expect([words(one), words(other)]).toEqual([kept, kept])
    expect(winner.history.undo()).toBe('Renamed')
    expect(words(winner)).toBe('Sign up')
    expect(winner.history.undo()).toBe(null)
  })

  test('takes personal data and records back in the order in which they were written', () => {
    const client = aStartedClient('a')
    const { docs, history } = client
    history.step('First', () =>
      Documents.applyToDocs(
        docs,
        [{ do: 'set', type: 'opportunity', id: 'o1', fields: { statement: 'One' } }],
        'ui',
      ),
    )
    history.step('Second', () =>
      Documents.applyToDocs(docs, [{ do: 'person', id: 'p1', fields: { name: 'Ada' } }], 'ui'),
    )
    history.step('Third', () =>
      Documents.applyToDocs(
        docs,
        [{ do: 'set', type: 'opportunity', id: 'o1', fields: { statement: 'Two' } }],
        'ui',
      ),
    )
    expect([history.undo(), history.undo(), history.undo(), history.undo()]).toEqual([
      'Third',
      'Second',
      'First',
      null,
    ])
    expect(client.view().people.get('p1')?.name ?? '').toBe('')
    expect([history.redo(), history.redo(), history.redo()]).toEqual(['First', 'Second', 'Third'])
    expect(client.view().people.get('p1')?.name).toBe('Ada')
    expect(client.view().rows.opportunity.get('o1')?.statement).toBe('Two')
  })
})

describe('what a document is read into and written from', () => {
  test('comes back the same, unknown fields and types included', () => {
    const client = aStartedClient('a')
    client.apply([
      create('snapshot', newRow('snapshot', client.env, { id: 'n1', notes: 'First line\n\nThird line' })),
    ])
    const source = Documents.readSource(client.docs)
    const again = Documents.newDocs()
    Documents.writeSource(again, {
      ...source,
      records: { ...source.records, future: [{ id: 'f1', colour: 'teal' }] },
    })
    const back = Documents.readSource(again)
    expect(back.records['future']).toEqual([{ id: 'f1', colour: 'teal' }])
    expect(back.records['opportunity']).toEqual(source.records['opportunity'])
    expect(back.records['snapshot']).toEqual(source.records['snapshot'])
    expect(Documents.readView(again).rows.snapshot.get('n1')?.notes).toBe('First line\nThird line')
  })
})

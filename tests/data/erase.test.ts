// Erasing a participant: no stored byte tells who it was, proven by searching every row of the raw database.
import 'fake-indexeddb/auto'
import { describe, expect, test } from 'vitest'
import { anonymisedSource, knownPeople } from '../../src/domain/people/anonymised-source.ts'
import { findPersonal, nameParts } from '../../src/domain/people/personal-text.ts'
import { retentionOf } from '../../src/domain/people/retention.ts'
import { writeWorkspaceFile } from '../../src/domain/interchange/write-workspace-file.ts'
import { set } from '../../src/domain/view/command.ts'
import { aWorkspaceWithNadia, rawText, SECRETS } from '../support/nadia.ts'

const ALL = { exportedAt: 0, withPeople: true, withBlobs: true, withState: true, withCheck: true }

describe('erasing a participant', () => {
  for (const withInterviews of [false, true])
    test(`leaves no trace in the raw database${withInterviews ? ', the interviews gone too' : ''}`, async () => {
      const name = `erase-test-${String(withInterviews)}`
      const { espalier, workspace } = await aWorkspaceWithNadia(name)
      const before = await rawText(name)
      for (const secret of SECRETS) expect(before).toContain(secret)

      const report = await espalier.erase(workspace, {
        participantId: 'p1',
        withInterviews,
        words: nameParts('Nadia Weber'),
      })
      expect(report).toMatchObject({ versions: 1, versionsDropped: 0, attachments: 1 })
      const after = (await rawText(name)).toLowerCase()
      for (const secret of SECRETS) expect(after).not.toContain(secret.toLowerCase())
      expect(after).toContain('somebody else')
      expect(workspace.history.state()).toMatchObject({ canUndo: false, canRedo: false })
      expect(workspace.history.undo()).toBe(null)

      const text = writeWorkspaceFile(await espalier.source(workspace), ALL)
      for (const secret of SECRETS) {
        expect(text.toLowerCase()).not.toContain(secret.toLowerCase())
        expect(atob(/"main": "([^"]*)"/i.exec(text)?.[1] ?? '')).not.toContain(secret)
      }
      const { view } = workspace.store.getState()
      expect(view.rows.participant.get('p1')?.alias).toBe('Erased participant')
      expect(view.rows.snapshot.has('s1')).toBe(!withInterviews)
      expect(view.rows.heard.get('h2')?.statement).toBe('Like [name] said')
      // Later work writes none of it back.
      workspace.run(
        () => ({
          ok: true,
          value: { says: 'On', changes: [set('participant', 'p2', { alias: 'Still here' })] },
        }),
        null,
      )
      await workspace.flush()
      expect((await rawText(name)).toLowerCase()).not.toContain('nadia')
    })
})

describe('an anonymised file', () => {
  test('has aliases, no personal data, no attachments, no history, and none of the chosen words', async () => {
    const { espalier, workspace } = await aWorkspaceWithNadia('anonymised-test')
    const source = await espalier.source(workspace)
    const { view } = workspace.store.getState()
    const found = findPersonal(source.records, knownPeople(view))
    expect(found.map(({ text }) => text)).toEqual(expect.arrayContaining(['Nadia']))
    const text = writeWorkspaceFile(anonymisedSource(source, found), { ...ALL, exportedAt: null })
    for (const secret of [
      'Nadia',
      'Weber,',
      'nadia@example.org',
      'TRANSCRIPT',
      '"state"',
      '"people"',
      '"blobs"',
    ])
      expect(text).not.toContain(secret)
    expect(text).toContain('The weekend planner')
  })

  test('finds addresses, numbers and introduced names in several languages, and leaves ordinary words', () => {
    const said = (text: string) =>
      findPersonal({ insight: [{ id: 'i', text }] }, { names: ['May Field'], colleagues: ['Ada'] }).map(
        ({ kind, text: words }) => `${kind}: ${words}`,
      )
    expect(said('Write to bo.li+x@mail.example.co.uk or call +49 30 1234567.')).toEqual([
      'email: bo.li+x@mail.example.co.uk',
      'phone: +49 30 1234567',
    ])
    expect(said('I live at 12 Baker Street, not in Hauptstraße 5, 10115 Berlin.')).toEqual([
      'address: 12 Baker Street',
      'address: Hauptstraße 5',
      'address: 10115 Berlin',
    ])
    expect(said('My name is Josefine Okafor. Frau Dünnebier agreed, Ada too.')).toEqual([
      'name: Josefine Okafor',
      'name: Dünnebier',
      'colleague: Ada',
    ])
    expect(
      findPersonal(
        { insight: [{ id: 'i', text: 'Rafe Okonjo-Bell (a+b) said' }] },
        { names: ['Rafe Okonjo-Bell', 'a+b?'], colleagues: [] },
      ).map((one) => one.text),
    ).toEqual(['Rafe Okonjo-Bell'])
    expect(said('It took 45 minutes, then 2026-11-20T10:00 came.')).toEqual([])
  })
})

test('who is due comes first', async () => {
  const { workspace } = await aWorkspaceWithNadia('due-test')
  const { view } = workspace.store.getState()
  expect(
    retentionOf(view, '2026-11-21').map(({ participant, state }) => `${participant.id} ${state}`),
  ).toEqual(['p1 overdue', 'p2 nothing'])
  expect(retentionOf(view, '2025-12-15')[0]?.state).toBe('soon')
})

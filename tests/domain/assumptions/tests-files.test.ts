// The tests as a table and as text: everything a reader needs, nothing that runs, nobody who took part.
import { describe, expect, test } from 'vitest'
import { csvRows } from '../../../src/domain/interchange/formats/csv-rows.ts'
import { readForeign } from '../../../src/domain/interchange/formats/read-foreign.ts'
import { TESTS_FORMATS } from '../../../src/domain/assumptions/tests-formats.ts'
import { countNodes, type ForeignNode } from '../../../src/domain/interchange/formats/foreign-tree.ts'
import { testsToCsv, testsToMarkdown, testsToOutline } from '../../../src/domain/assumptions/tests-files.ts'
import { applyChanges } from '../../../src/domain/view/apply-changes.ts'
import { create, newRow } from '../../../src/domain/view/command.ts'
import { emptyView } from '../../../src/domain/view/workspace-view.ts'
import { labEnv } from './lab.ts'

const NASTY = '=HYPERLINK("http://evil"),"x"\n[a](javascript:alert(1)) <img src=x onerror=alert(1)>'

function view(words = 'pick a time without help') {
  const env = labEnv()
  return applyChanges(emptyView(), [
    create(
      'solution',
      newRow('solution', env, { id: 's1', title: 'A week at a glance', opportunityId: 'o1' }),
    ),
    create('assumption', newRow('assumption', env, { id: 'a1', statement: 'People know their week' })),
    create('stake', newRow('stake', env, { assumptionId: 'a1', solutionId: 's1' })),
    create(
      'test',
      newRow('test', env, {
        id: 'x1',
        assumptionId: 'a1',
        title: words,
        needed: 4,
        of: 10,
        action: words,
        audience: 'ten who booked last month',
        startedAt: Date.UTC(2026, 9, 1),
      }),
    ),
    create(
      'observation',
      newRow('observation', env, { testId: 'x1', who: 'Bea', met: true, note: 'at once' }),
    ),
  ])
}

describe('CSV', () => {
  test('has a row for each test, which any reader of CSV gives back', () => {
    const [head, row] = csvRows(testsToCsv(view()), ',')
    const cell = (name: string) => row?.[head?.indexOf(name) ?? -1]
    expect(cell('assumption')).toBe('People know their week')
    expect(cell('solutions')).toBe('A week at a glance')
    expect(cell('state')).toBe('running')
    expect(cell('criteria')).toBe('At least 4 of 10 people pick a time without help')
    expect([cell('met'), cell('not met'), cell('started')]).toEqual(['1', '0', '2026-10-01'])
  })

  test('no cell begins a formula, and hostile words come back as they are', () => {
    const text = testsToCsv(view(NASTY))
    expect(text).not.toMatch(/(?:^|,|\n)"?[=+@-]/m)
    expect(csvRows(text, ',')[1]?.[0]).toBe(NASTY)
  })
})

describe('an outline', () => {
  test('has the tests below what they test, and comes back into a tree as such in every format', () => {
    const nodes = testsToOutline(view()).nodes
    expect(nodes.map(({ kind, text }) => [kind, text])).toEqual([['solution', 'A week at a glance']])
    expect(nodes[0]?.children[0]?.children[0]?.fields).toContainEqual([
      'criteria',
      'At least 4 of 10 people pick a time without help',
    ])
    for (const { write, extension } of TESTS_FORMATS.filter(({ id }) => OUTLINES.has(id))) {
      const read = readForeign(`tests.${extension}`, write(view(NASTY))[0] ?? '')
      const all = read.ok ? kindsIn(read.value[0]?.nodes ?? []) : []
      expect([extension, ...all]).toEqual([extension, 'solution', 'assumption', 'test'])
    }
  })

  test('says nothing of who took part', () => {
    for (const { write } of TESTS_FORMATS) expect(write(view())[0]).not.toMatch(/Bea|at once/)
  })
})

const OUTLINES = new Set(['opml', 'freemind', 'canvas', 'mindmap'])

function kindsIn(nodes: readonly ForeignNode[]): readonly string[] {
  return nodes.flatMap(({ kind, children }) => [...(kind ? [kind] : []), ...kindsIn(children)])
}

describe('Markdown', () => {
  test('has a heading for each test, and what was counted', () => {
    const text = testsToMarkdown(view())
    expect(text).toContain('## Running')
    expect(text).toContain('### pick a time without help')
    expect(text).toContain('- **met:** 1')
    const read = readForeign('tests.md', text)
    expect(read.ok && countNodes(read.value[0]?.nodes ?? [])).toBeGreaterThan(2)
  })

  test('nothing in it is a link or markup', () => {
    expect(testsToMarkdown(view(NASTY))).not.toMatch(/(?<!\\)\]\(|(?<!\\)<img/)
  })
})

test('who took part and what was noted about them stays here', () => {
  for (const text of [testsToCsv(view()), testsToMarkdown(view())]) {
    expect(text).not.toContain('Bea')
    expect(text).not.toContain('at once')
  }
})

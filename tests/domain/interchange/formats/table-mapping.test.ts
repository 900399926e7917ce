// How a table becomes a tree: the guess for each shape, and what a correction changes.
import { describe, expect, test } from 'vitest'
import type { ForeignNode } from '../../../../src/domain/interchange/formats/foreign-tree.ts'
import { readForeign } from '../../../../src/domain/interchange/formats/read-foreign.ts'
import { readTable } from '../../../../src/domain/interchange/formats/read-table.ts'
import { mappingFor, withRole } from '../../../../src/domain/interchange/formats/table-mapping.ts'

function tableOf(csv: string) {
  const reading = readForeign('a.csv', csv)
  const [tree] = reading.ok ? reading.value : []
  if (!tree?.table) throw new Error('no table')
  return { ...tree.table, nodes: tree.nodes }
}

const outline = (nodes: readonly ForeignNode[]): unknown =>
  nodes.map(({ text, children }) => (children.length === 0 ? text : [text, outline(children)]))

describe('the guess', () => {
  test.each([
    ['id,parent,text\n1,,a\n2,1,b\n', 'parent', ['id', 'parent', 'text'], [['a', ['b']]]],
    ['Outcome,Opportunity,Note\na,b,x\na,c,y\n', 'levels', ['level', 'level', 'note'], [['a', ['b', 'c']]]],
    ['one,two\na,\n,b\n,c\n', 'steps', ['level', 'level'], [['a', ['b', 'c']]]],
    ['Opportunities,Ideas\na,b\nc,d\n', 'lists', ['level', 'level'], ['a', 'c', ['Ideas', ['b', 'd']]]],
    ['nr,statement,who\n1,a,Jo\n2,b,Al\n', 'rows', ['field', 'text', 'field'], ['a', 'b']],
    ['a,\nb,a\nc,a\n', 'parent', ['text', 'parent'], [['a', ['b', 'c']]]],
  ])('%j is read as %s', (csv, layout, columns, tree) => {
    const { mapping, nodes } = tableOf(csv)
    expect(mapping).toMatchObject({ layout, columns })
    expect(outline(nodes)).toEqual(tree)
  })
})

describe('a correction', () => {
  const { rows } = tableOf('theme,finding,said by\nBooking,No free slot,Jo\nBooking,Calls go unanswered,Al\n')

  test('columns can be made levels', () => {
    const tree = readTable(rows, 'csv', null, {
      layout: 'levels',
      hasHead: true,
      columns: ['level', 'level', 'out'],
    })
    expect(tree.ok && outline(tree.value.nodes)).toEqual([
      ['Booking', ['No free slot', 'Calls go unanswered']],
    ])
    expect(JSON.stringify(tree)).not.toMatch(/"said by","Jo"/)
  })

  test('the first row can be a card, and another column its words', () => {
    const guess = mappingFor(rows, 'rows', false)
    const tree = readTable(rows, 'csv', null, withRole(guess, 1, 'text'))
    expect(tree.ok && outline(tree.value.nodes)).toEqual(['finding', 'No free slot', 'Calls go unanswered'])
    expect(tree.ok && tree.value.nodes[1]?.fields).toEqual([
      ['column 1', 'Booking'],
      ['column 3', 'Jo'],
    ])
  })

  test('a role that stands once moves', () => {
    const guess = mappingFor(rows, 'parent', true)
    expect(guess.columns).toEqual(['text', 'parent', 'field'])
    expect(withRole(guess, 2, 'parent').columns).toEqual(['text', 'field', 'parent'])
  })
})

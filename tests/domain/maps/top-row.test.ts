// What a trio relies on when its map becomes the top row of the tree.
import { expect, test } from 'vitest'
import { addMoment } from '../../../src/domain/maps/draw-moments.ts'
import { opportunityOfMoment, momentsToTopRow } from '../../../src/domain/maps/top-row.ts'
import { childrenOf } from '../../../src/domain/tree/forest.ts'
import { applyChanges } from '../../../src/domain/view/apply-changes.ts'
import { create, newRow } from '../../../src/domain/view/command.ts'
import { mapStage } from './play-map.ts'

test('moments become the top row in reading order, errors aside, each tied to its moment and only once', () => {
  const stage = mapStage()
  const [, books = ''] = stage.chain('Plans', 'Books', 'Flies')
  stage.run(addMoment, { mapId: stage.mapId, label: 'Card refused', afterId: books, kind: 'error' })
  const tree = newRow('tree', stage.env, { title: 'Tree' })
  const view = applyChanges(stage.view(), [create('tree', tree)])
  const args = { mapId: stage.mapId, treeId: tree.id }
  const plan = momentsToTopRow(view, args, stage.env)
  const after = applyChanges(view, plan.ok ? plan.value.changes : [])
  const row = childrenOf(after, tree.id).map((id) => after.rows.opportunity.get(id)?.statement)
  expect(row).toEqual(['Plans', 'Books', 'Flies'])
  expect(opportunityOfMoment(after).get(books)?.statement).toBe('Books')
  expect(momentsToTopRow(after, args, stage.env)).toMatchObject({ error: { code: 'top-already' } })
  const renamed = applyChanges(after, [
    { do: 'set', type: 'moment', id: books, fields: { label: 'Books at last' } },
  ])
  expect(opportunityOfMoment(renamed).get(books)?.statement).toBe('Books')
})

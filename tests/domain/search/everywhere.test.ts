// One box for everything: filters in words, ranked hits that forgive slips, an index that follows the workspace.
import { describe, expect, it } from 'vitest'
import { addMoment } from '../../../src/domain/maps/draw-moments.ts'
import { createMap, revealDrafts } from '../../../src/domain/maps/map-commands.ts'
import { addMember } from '../../../src/domain/people/member-commands.ts'
import { stage } from '../snapshots/play.ts'
import { createDocumentFollower } from '../../../src/domain/search/document-changes.ts'
import { readFilters } from '../../../src/domain/search/read-filters.ts'
import { createRecordIndex } from '../../../src/domain/search/record-index.ts'
import { sampleChanges } from '../../../src/domain/sample/sample-workspace.ts'
import { applyChanges } from '../../../src/domain/view/apply-changes.ts'
import { set } from '../../../src/domain/view/command.ts'
import { emptyView } from '../../../src/domain/view/workspace-view.ts'
import { TEST_NOW } from '../../support/test-env.ts'

const TODAY = '2026-11-20'
const sample = applyChanges(emptyView(), sampleChanges(TEST_NOW))

function indexOf(view = sample) {
  const index = createRecordIndex()
  const follow = createDocumentFollower()
  const { put } = follow(view)
  index.put(put)
  const ask = (text: string, most = 5) => index.search(readFilters(text, TODAY), most)
  return {
    index,
    follow,
    ask,
    names: (text: string) => ask(text, 50).flatMap((group) => group.hits.map((hit) => hit.document.name)),
  }
}

describe('the filters', () => {
  it('are read out of the words', () => {
    expect(readFilters('volunteers type:tests person:"Bea M" since:2w silence', TODAY)).toEqual({
      words: 'volunteers silence',
      types: ['test'],
      people: ['bea m'],
      since: '2026-11-06',
    })
    expect(readFilters('since:2026-10', TODAY).since).toBe('2026-10-01')
  })

  it('are words while they say nothing we know', () => {
    expect(readFilters('type:zzz since:soon person:', TODAY)).toEqual({
      words: 'type:zzz since:soon person:',
      types: [],
      people: [],
      since: null,
    })
  })
})

describe('the answer', () => {
  it('is grouped by kind, what is called so before what merely mentions it', () => {
    const { ask } = indexOf()
    const groups = ask('silence')
    expect(groups.map((group) => group.type)).toContain('opportunity')
    const opportunities = groups.find((group) => group.type === 'opportunity')
    expect(opportunities?.hits[0]?.document.name).toContain('silence')
    expect(opportunities?.hits[0]?.words).toContain('silence')
  })

  it('forgives a slip and a word that is still being typed', () => {
    const { names } = indexOf()
    expect(names('silense')).toEqual(expect.arrayContaining([expect.stringContaining('silence')]))
    expect(names('silen')).toEqual(expect.arrayContaining([expect.stringContaining('silence')]))
    expect(names('xqzw')).toEqual([])
  })

  it('keeps to the filters', () => {
    const { ask } = indexOf()
    expect(ask('type:test the').every((group) => group.type === 'test')).toBe(true)
    const bea = ask('type:heard person:bea', 100)
    expect(bea[0]?.count).toBeGreaterThan(0)
    expect(bea.flatMap((group) => group.hits).every((hit) => hit.document.person === 'Bea')).toBe(true)
    expect(
      ask('since:1d type:interview', 100)
        .flatMap((group) => group.hits)
        .every((hit) => hit.document.day >= '2026-11-19'),
    ).toBe(true)
  })
})

describe('following a workspace', () => {
  it('learns only what changed, and forgets what was archived', () => {
    const { index, follow, names } = indexOf()
    const [id] = [...sample.rows.opportunity.keys()]
    if (id === undefined) throw new Error('the sample has opportunities')
    const reworded = applyChanges(sample, [
      set('opportunity', id, { statement: 'Nobody waters the begonias' }),
    ])
    const changes = follow(reworded)
    expect(changes.put.map((document) => document.recordId)).toContain(id)
    expect(changes.put.length).toBeLessThan(10)
    index.put(changes.put)
    expect(names('begonias')).toContain('Nobody waters the begonias')

    const archived = follow(applyChanges(reworded, [set('opportunity', id, { deletedAt: 1 })]))
    expect(archived.remove).toContain(`opportunity:${id}`)
    index.remove(archived.remove)
    expect(names('begonias')).not.toContain('Nobody waters the begonias')
    expect(follow(applyChanges(reworded, [set('opportunity', id, { deletedAt: 1 })])).put).toEqual([])
  })
})

describe('drafts of a round', () => {
  it('are found by nobody before the reveal, and by everybody after it', () => {
    const play = stage()
    const index = createRecordIndex()
    const follower = createDocumentFollower()
    const names = () => {
      const { put, remove } = follower(play.view())
      index.remove(remove)
      index.put(put)
      return index
        .search(readFilters('specialist', TODAY), 10)
        .flatMap((group) => group.hits.map((hit) => hit.document.name))
    }
    const authorId = play.run(addMember, { name: 'Ben', role: 'design' })
    const mapId = play.run(createMap, { kind: 'draft', scope: 'How is it today?', authorId })
    play.run(addMoment, { mapId, label: 'Calls the specialist', afterId: null })
    expect(names()).toEqual([])
    play.run(revealDrafts, { mapIds: [mapId] })
    expect(names()).toEqual(['Calls the specialist'])
  })
})

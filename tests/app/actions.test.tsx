// The keymap as a whole: no two actions share an id, and no two that can act in one place share a key.
import { expect, test } from 'vitest'
import { ALL_ACTIONS } from '../../src/app/all-actions.ts'

test('ids are unique and say their scope', () => {
  const ids = ALL_ACTIONS.map((action) => action.id)
  expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([])
})

test('keys do not clash within a scope or with what acts everywhere', () => {
  const clashes: string[] = []
  for (const scope of new Set(ALL_ACTIONS.map((action) => action.scope))) {
    const seen = new Map<string, string>()
    for (const action of ALL_ACTIONS) {
      if (action.scope !== scope && action.scope !== 'global') continue
      for (const chord of action.keys ?? []) {
        const other = seen.get(chord)
        if (other !== undefined) clashes.push(`${scope}: ${chord} means ${other} and ${action.id}`)
        seen.set(chord, action.id)
      }
    }
  }
  expect(clashes).toEqual([])
})

test('browser history and zoom keep their keys', () => {
  const taken = ALL_ACTIONS.flatMap((action) => action.keys ?? [])
  for (const chord of ['Alt+ArrowLeft', 'Alt+ArrowRight', '$mod+=', '$mod+-', '$mod+0'])
    expect(taken).not.toContain(chord)
})

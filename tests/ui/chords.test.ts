// Keys of one's own: what a press is called, and which actions it would collide with.
import { describe, expect, it } from 'vitest'
import { chordOfEvent } from '../../src/ui/actions/chord-of-event.ts'
import { chordOwner } from '../../src/ui/actions/chord-owner.ts'

const press = (
  key: string,
  code: string,
  held: Partial<Record<'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey', boolean>> = {},
) => ({
  key,
  code,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...held,
})

describe('a press', () => {
  it('is named by what it writes, and by its place once a modifier is held', () => {
    expect(chordOfEvent(press('n', 'KeyN'), false)).toBe('n')
    expect(chordOfEvent(press('N', 'KeyN', { shiftKey: true }), false)).toBe('Shift+KeyN')
    expect(chordOfEvent(press('k', 'KeyK', { ctrlKey: true }), false)).toBe('$mod+KeyK')
    expect(chordOfEvent(press('k', 'KeyK', { metaKey: true }), true)).toBe('$mod+KeyK')
    expect(chordOfEvent(press('ArrowUp', 'ArrowUp', { altKey: true, shiftKey: true }), false)).toBe(
      'Alt+Shift+ArrowUp',
    )
    expect(chordOfEvent(press('?', 'Slash', { shiftKey: true }), false)).toBe('Shift+?')
    expect(chordOfEvent(press(' ', 'Space'), false)).toBe('Space')
  })

  it('is none for a modifier alone or a dead key', () => {
    expect(chordOfEvent(press('Shift', 'ShiftLeft', { shiftKey: true }), false)).toBeNull()
    expect(chordOfEvent(press('Dead', 'BracketLeft'), false)).toBeNull()
  })
})

describe('a key that already means something', () => {
  const action = (id: string, scope: string, ...keys: string[]) => ({ id, scope, keys, label: id, group: '' })
  const all = [
    action('app.palette', 'global', '$mod+KeyK'),
    action('go.week', 'global', 'g w'),
    action('tree.target', 'tree', 't'),
    action('map.tidy', 'map', 't'),
  ]
  const owner = (id: string, chord: string) => {
    const wanted = all.find((one) => one.id === id)
    if (!wanted) throw new Error(id)
    return chordOwner(all, wanted, chord, (one) => one.keys ?? [])?.id ?? null
  }
  it('is found in the same place and in what acts everywhere, not on another screen', () => {
    expect(owner('tree.target', '$mod+KeyK')).toBe('app.palette')
    expect(owner('app.palette', 't')).toBe('tree.target')
    expect(owner('tree.target', 't')).toBeNull()
    expect(owner('map.tidy', 'm')).toBeNull()
  })
  it('also when it would begin another one', () => {
    expect(owner('tree.target', 'g')).toBe('go.week')
  })
})

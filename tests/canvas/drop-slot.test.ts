// The ghost of a dragged card stands exactly where the card will stand once it has landed and its target has kept
// its place.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dropSlot } from '../../src/canvas/drop-slot.ts'
import { dropTargetAt } from '../../src/canvas/drop-target.ts'
import { buildScene } from '../../src/canvas/scene.ts'
import { TREE_GAPS } from '../../src/domain/layout/layout-node.ts'
import { randomTree } from '../domain/layout/random-tree.ts'
import { cardsFrom, moved } from './some-cards.ts'

const zones = fc.constantFrom('before', 'into', 'after')

test('the slot is the place after the move, seen from the target', () => {
  fc.assert(
    fc.property(randomTree(30), fc.nat(), fc.nat(), zones, (root, a, b, zone) => {
      const cards = cardsFrom(root)
      const card = cards[a % cards.length]
      const target = cards[b % cards.length]
      if (card === undefined || target === undefined) return
      const after = moved(root, card.id, target.id, zone)
      fc.pre(after !== null)
      const slot = dropSlot(buildScene(cards), [card], { id: target.id, zone }, TREE_GAPS)
      const later = after === null ? [] : cardsFrom(after)
      const landed = later.find((each) => each.id === card.id)
      const stayed = later.find((each) => each.id === target.id)
      const box = slot?.boxes[0]
      expect((box?.x ?? NaN) - target.x).toBeCloseTo((landed?.x ?? NaN) - (stayed?.x ?? NaN), 6)
      expect((box?.y ?? NaN) - target.y).toBeCloseTo((landed?.y ?? NaN) - (stayed?.y ?? NaN), 6)
    }),
  )
})

test('there is no slot inside what is dragged', () => {
  fc.assert(
    fc.property(randomTree(30), fc.nat(), zones, (root, a, zone) => {
      const scene = buildScene(cardsFrom(root))
      const index = a % scene.cards.length
      const card = scene.cards[index]
      for (let i = index; card && i < (scene.branchEnd[index] ?? 0); i++) {
        const id = scene.cards[i]?.id ?? ''
        expect(dropSlot(scene, [card], { id, zone }, TREE_GAPS)).toBeNull()
      }
    }),
  )
})

test('on a card it is that card, and its sides and middle mean beside and into; in a column its upper and lower part', () => {
  fc.assert(
    fc.property(
      randomTree(40),
      fc.nat(),
      fc.double({ min: 0.01, max: 0.99, noNaN: true }),
      (root, a, share) => {
        const scene = buildScene(cardsFrom(root))
        const card = scene.cards[a % scene.cards.length]
        if (card === undefined) return
        const [across, down] = card.stacked ? [0.5, share] : [share, 0.5]
        const target = dropTargetAt(scene, {
          x: card.x + card.width * across,
          y: card.y + card.height * down,
        })
        expect(target).toEqual({
          id: card.id,
          zone: share < 0.26 ? 'before' : share > 0.74 ? 'after' : 'into',
        })
      },
    ),
  )
})

// Cards start from where they were seen, end where the layout puts them, and a change midway does not jump.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createMotion } from '../../src/canvas/motion.ts'
import { buildScene } from '../../src/canvas/scene.ts'
import { randomTree } from '../domain/layout/random-tree.ts'
import { cardsFrom } from './some-cards.ts'

test('no card jumps, whenever the layout changes', () => {
  fc.assert(
    fc.property(
      fc.array(randomTree(12), { minLength: 2, maxLength: 5 }),
      fc.integer({ min: 0, max: 200 }),
      (trees, wait) => {
        const motion = createMotion()
        const scenes = trees.map((tree) => buildScene(cardsFrom(tree)))
        let now = 0
        scenes.slice(1).forEach((after, k) => {
          const before = scenes[k] ?? after
          const seen = before.cards.map(
            (card, i) => [card.id, card.x + motion.dx(i), card.y + motion.dy(i)] as const,
          )
          const shift = { x: 7, y: -3 }
          motion.start(before, after, shift, 160, now, 0)
          for (const [id, x, y] of seen) {
            const i = after.indexById.get(id)
            const card = i === undefined ? undefined : after.cards[i]
            if (i === undefined || card === undefined) continue
            expect(card.x + motion.dx(i)).toBeCloseTo(x + shift.x, 6)
            expect(card.y + motion.dy(i)).toBeCloseTo(y + shift.y, 6)
          }
          now += wait
          motion.advance(now)
        })
        expect(motion.advance(now + 161)).toBe(false)
        expect(motion.dx(0)).toBe(0)
        expect(motion.isMoving()).toBe(false)
      },
    ),
  )
})

test('with no time to move, cards are where they belong at once', () => {
  const [before, after] = [10, 99].map((width) =>
    buildScene(
      cardsFrom({ id: 'a', width, height: 10, children: [{ id: 'b', width: 300, height: 5, children: [] }] }),
    ),
  )
  const motion = createMotion()
  if (before && after) motion.start(before, after, { x: 0, y: 0 }, 0, 0)
  expect(motion.isMoving()).toBe(false)
  expect(motion.dx(0)).toBe(0)
})

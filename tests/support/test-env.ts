// A fixed clock, counting ids and repeatable chance for commands under test.
import type { Env } from '../../src/domain/view/command.ts'

/** 2026-11-20 09:00 UTC. */
export const TEST_NOW = Date.UTC(2026, 10, 20, 9)

/** Ids are `<prefix>1`, `<prefix>2`, …; chance is a seeded generator. */
export function testEnv(prefix = 'id', seed = 1): Env {
  let count = 0
  let state = seed >>> 0 || 1
  return {
    now: TEST_NOW,
    today: '2026-11-20',
    me: null,
    newId: () => `${prefix}${++count}`,
    random() {
      // xorshift32
      state ^= state << 13
      state ^= state >>> 17
      state ^= state << 5
      return (state >>> 0) / 2 ** 32
    },
  }
}

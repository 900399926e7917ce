// The save status never says *saved* while anything is queued, and nothing written is lost or reordered.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createSaveQueue, type SaveStatus } from '../../src/data/store/save-queue.ts'

/** A clock that runs tasks when told; a disk that fails when told. */
function aBench(fails: (attempt: number) => boolean) {
  const tasks = new Set<() => void>()
  const disk: string[] = []
  let attempts = 0
  const queue = createSaveQueue({
    async append(doc, bytes) {
      await Promise.resolve()
      if (fails(attempts++)) throw new DOMException('no room', 'QuotaExceededError')
      for (const byte of bytes) disk.push(`${doc}:${byte}`)
      return disk.length
    },
    merge: (updates) => Uint8Array.from(updates.flatMap((update) => [...update])),
    problemOf: () => 'full',
    later(task) {
      tasks.add(task)
      return () => tasks.delete(task)
    },
  })
  const tick = async () => {
    for (const task of Array.from(tasks)) {
      tasks.delete(task)
      task()
    }
    for (let i = 0; i < 12; i++) await Promise.resolve()
  }
  return { queue, disk, tick, hasTasks: () => tasks.size > 0 }
}

describe('the save queue', () => {
  test('says saved only when the disk has everything, also when one write in five fails', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.oneof(fc.constantFrom('main', 'people'), fc.constant('tick')), { maxLength: 60 }),
        fc.infiniteStream(fc.integer({ min: 0, max: 4 })),
        async (events, dice) => {
          const { queue, disk, tick, hasTasks } = aBench(() => dice.next().value === 0)
          const wanted: string[] = []
          const check = (status: SaveStatus) => {
            if (status.kind === 'saved') expect(disk.length).toBe(wanted.length)
          }
          queue.subscribe(check)
          let n = 0
          for (const event of events) {
            if (event === 'tick') await tick()
            else {
              wanted.push(`${event}:${n % 256}`)
              queue.push(event, Uint8Array.of(n++ % 256))
              expect(queue.status().kind).not.toBe('saved')
            }
            check(queue.status())
          }
          while (queue.queued() > 0 || hasTasks()) await tick()
          expect(queue.status()).toEqual({ kind: 'saved' })
          expect(disk).toEqual(wanted)
        },
      ),
      { numRuns: 300 },
    )
  })

  test('keeps saying what is wrong until a retry goes through', async () => {
    let isFull = true
    const { queue, disk, tick } = aBench(() => isFull)
    queue.push('main', Uint8Array.of(1))
    await tick()
    expect(queue.status()).toEqual({ kind: 'failed', problem: 'full' })
    queue.push('main', Uint8Array.of(2))
    await tick()
    expect(queue.status()).toEqual({ kind: 'failed', problem: 'full' })
    isFull = false
    await tick()
    expect(queue.status()).toEqual({ kind: 'saved' })
    expect(disk).toEqual(['main:1', 'main:2'])
  })
})

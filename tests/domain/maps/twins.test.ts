// How good the suggestions of twins are, on stories told three times with known twins.
import { expect, test } from 'vitest'
import { atTheTable } from './at-the-table.ts'
import { retoldDrafts } from './retold-drafts.ts'

for (const { story, drafts } of retoldDrafts())
  test(`at least 8 of 10 suggestions are right and 8 of 10 twins are suggested: ${story}`, () => {
    const { right, wrong, possible, unexplained } = atTheTable(drafts)
    expect(unexplained).toBe(0)
    expect(right / (right + wrong)).toBeGreaterThanOrEqual(0.8)
    expect(right / possible).toBeGreaterThanOrEqual(0.8)
  })

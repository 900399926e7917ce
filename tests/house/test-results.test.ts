// The last line of `npm test` can be trusted: nothing that went wrong is counted as nothing.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { lineOf, oneTest, playwrightCounts, sumOf, vitestCounts } from '../../scripts/test-results.mjs'

const folder = mkdtempSync(join(tmpdir(), 'results-'))
afterAll(() => rmSync(folder, { recursive: true }))

function aReport(content: unknown): string {
  const file = join(folder, `${Math.random()}.json`)
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content))
  return file
}

const vitestReport = (more: object) =>
  aReport({
    numPassedTests: 3,
    numFailedTests: 0,
    numPendingTests: 1,
    numTodoTests: 1,
    testResults: [],
    ...more,
  })

it('counts what the suites report', () => {
  expect(vitestCounts(vitestReport({ numFailedTests: 2 }), 1)).toEqual({ passed: 3, failed: 2, skipped: 2 })
  const stats = { expected: 4, unexpected: 1, flaky: 0, skipped: 2 }
  expect(playwrightCounts(aReport({ stats }), 1)).toEqual({ passed: 4, failed: 1, skipped: 2 })
})

it('counts a test file that could not be loaded as a failure', () => {
  const testResults = [
    { status: 'failed', assertionResults: [] },
    { status: 'passed', assertionResults: [{}] },
  ]
  expect(vitestCounts(vitestReport({ testResults }), 1).failed).toBe(1)
})

it('counts a flaky test as failed', () => {
  expect(
    playwrightCounts(aReport({ stats: { expected: 4, unexpected: 0, flaky: 1, skipped: 0 } }), 0).failed,
  ).toBe(1)
})

it('counts a suite that broke without a word as a failure', () => {
  expect(vitestCounts(join(folder, 'none.json'), 1).failed).toBe(1)
  expect(vitestCounts(vitestReport({}), 1).failed).toBe(1) // an error outside any test
  expect(playwrightCounts(aReport('half a rep'), 1).failed).toBe(1)
  expect(oneTest(2)).toEqual({ passed: 0, failed: 1, skipped: 0 })
})

it('sums up in one line, naming what was skipped only when something was', () => {
  const sum = sumOf([oneTest(0), oneTest(1), { passed: 10, failed: 0, skipped: 0 }])
  expect(lineOf(sum)).toBe('11 passed, 1 failed')
  expect(lineOf({ ...sum, skipped: 3 })).toBe('11 passed, 1 failed, 3 skipped')
})

// Turns what a suite reported into counts. A suite that ended badly without naming a failed test still counts as one failure.
import { existsSync, readFileSync } from 'node:fs'

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/** @param {string} file @returns {any} undefined when there is no readable report */
function reportIn(file) {
  if (!existsSync(file)) return undefined
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return undefined
  }
}

/** @param {Counts} counts @param {number} code  exit code of the suite @returns {Counts} */
const honest = (counts, code) => (code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts)

/** A step that is one test: it passed or it did not. @param {number} code @returns {Counts} */
export const oneTest = (code) => ({ passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 })

/** Counts of Vitest's JSON report. A file that could not be loaded has no tests and counts as one failure. @param {string} file @param {number} code @returns {Counts} */
export function vitestCounts(file, code) {
  const report = reportIn(file)
  if (!report) return honest({ passed: 0, failed: 0, skipped: 0 }, code)
  /** @type {{ status: string, assertionResults: unknown[] }[]} */
  const files = report.testResults
  const unloaded = files.filter((one) => one.status === 'failed' && one.assertionResults.length === 0).length
  return honest(
    {
      passed: report.numPassedTests,
      failed: report.numFailedTests + unloaded,
      skipped: report.numPendingTests + report.numTodoTests,
    },
    code,
  )
}

/** Counts of Playwright's JSON report. A flaky test did fail once and counts so. @param {string} file @param {number} code @returns {Counts} */
export function playwrightCounts(file, code) {
  const stats = reportIn(file)?.stats ?? { expected: 0, unexpected: 0, flaky: 0, skipped: 0 }
  return honest(
    { passed: stats.expected, failed: stats.unexpected + stats.flaky, skipped: stats.skipped },
    code,
  )
}

/** @param {Counts[]} all @returns {Counts} */
export const sumOf = (all) => ({
  passed: all.reduce((sum, { passed }) => sum + passed, 0),
  failed: all.reduce((sum, { failed }) => sum + failed, 0),
  skipped: all.reduce((sum, { skipped }) => sum + skipped, 0),
})

/** The line everybody reads: `12 passed, 0 failed`, and `, 3 skipped` when there are any. @param {Counts} counts */
export const lineOf = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`

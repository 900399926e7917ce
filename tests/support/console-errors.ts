// Gathers console.error calls while a test runs, so that an error nobody expected fails the test.
// A test that provokes an error on purpose names it with `expectConsoleError` before it happens.
import { afterEach, beforeEach } from 'vitest'

let seen: string[] = []
let expected: RegExp[] = []

/** Says that this test brings about a console error matching `pattern`; it then does not fail the test. */
export function expectConsoleError(pattern: RegExp): void {
  expected.push(pattern)
}

/** Makes every console error of a test fail it, unless it was expected. Call once, in a setup file. */
export function failOnConsoleErrors(): void {
  const original = console.error
  beforeEach(() => {
    seen = []
    expected = []
    console.error = (...args: unknown[]) => {
      seen.push(args.map(String).join(' '))
      original(...args)
    }
  })
  afterEach(() => {
    console.error = original
    const unexpected = seen.filter((text) => !expected.some((pattern) => pattern.test(text)))
    if (unexpected.length > 0) throw new Error(`console.error was called:\n${unexpected.join('\n')}`)
  })
}

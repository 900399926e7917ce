// Runs before every test file of the browser project: matchers, a clean page after each test, no silent errors.
import '@testing-library/jest-dom/vitest'
import { cleanup, configure } from '@testing-library/react'
import { afterEach } from 'vitest'
import { failOnConsoleErrors } from './console-errors.ts'

failOnConsoleErrors()
// A screen loads its own chunk first, on a busy machine not at once; a test that finds its element waits no longer.
configure({ asyncUtilTimeout: 15_000 })
afterEach(cleanup)

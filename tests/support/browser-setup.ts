// Runs before every test file of the browser project: matchers, a clean page after each test, no silent errors.
import '@testing-library/jest-dom/vitest'
import { cleanup } from '@testing-library/react'
import { afterEach } from 'vitest'
import { failOnConsoleErrors } from './console-errors.ts'

failOnConsoleErrors()
afterEach(cleanup)

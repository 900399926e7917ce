// End-to-end tests: the built app, served as a host would serve it, in a real Chromium.
// `npm test` chooses the port; `npm run test:e2e` builds when needed and runs only these.
import { defineConfig } from '@playwright/test'
import { chromiumLaunchOptions } from './scripts/find-chromium.mjs'

const port = process.env['ESPALIER_TEST_PORT'] ?? '4317'
const baseURL = `http://localhost:${port}`

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.{e2e,spec,test}.ts',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  // Generous, for a busy machine: a test that passes never waits for them.
  timeout: 240_000,
  expect: { timeout: 30_000 },
  forbidOnly: Boolean(process.env['CI']),
  reporter: 'list',
  use: {
    baseURL,
    headless: true,
    locale: 'en-GB', // dates in the tests are written this way
    viewport: { width: 1280, height: 800 },
    serviceWorkers: 'allow',
    trace: 'retain-on-failure',
    launchOptions: chromiumLaunchOptions(),
  },
  webServer: {
    command: `node scripts/serve.mjs --port ${port} --strict-port`,
    url: `${baseURL}/`,
    reuseExistingServer: false,
    env: { NODE_NO_WARNINGS: '1' }, // Playwright forces colours on it, and Node would warn where NO_COLOR is set
  },
})

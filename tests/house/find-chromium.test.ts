// Tests find a browser without being told, take the one they are told, and do not silently take another.
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { findChromium } from '../../scripts/find-chromium.mjs'

const folder = mkdtempSync(join(tmpdir(), 'chromium-'))
afterAll(() => rmSync(folder, { recursive: true }))

function aProgram(name: string, mode: number): string {
  const path = join(folder, name)
  writeFileSync(path, '')
  chmodSync(path, mode)
  return path
}

const PATH = ['/nowhere', folder].join(delimiter)

it.skipIf(process.platform === 'win32')('takes the first known name on PATH that can be started', () => {
  aProgram('chromium', 0o644)
  const chrome = aProgram('google-chrome', 0o755)
  expect(findChromium({ PATH }, 'linux')).toBe(chrome)
})

it.skipIf(process.platform === 'win32')('prefers what CHROMIUM_PATH names', () => {
  const mine = aProgram('my-browser', 0o755)
  expect(findChromium({ PATH, CHROMIUM_PATH: mine }, 'linux')).toBe(mine)
})

it('says so when CHROMIUM_PATH leads nowhere', () => {
  expect(() => findChromium({ PATH, CHROMIUM_PATH: join(folder, 'gone') }, 'linux')).toThrow(
    /CHROMIUM_PATH is .*gone/,
  )
})

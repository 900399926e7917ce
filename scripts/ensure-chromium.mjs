// Finds a browser for the tests, or installs one the way this machine allows: apt on Debian as root, else Playwright's own.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { findChromium } from './find-chromium.mjs'
import { runTool } from './run-tool.mjs'

/** Chromium and one font: without any, text has no width and layout tests mean nothing. */
const DEBIAN_PACKAGES = ['chromium', 'fonts-dejavu-core']

const isRoot = () => process.getuid?.() === 0
const hasApt = () => existsSync('/usr/bin/apt-get')

/** Ubuntu's `chromium` is only a pointer to a snap, which containers cannot run. */
function isDebian() {
  const release = existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : ''
  return /^ID=debian$/m.test(release)
}

/** @param {string[]} args */
function apt(args) {
  const { status } = spawnSync('apt-get', ['-o', 'DPkg::Lock::Timeout=300', ...args], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  })
  return status === 0
}

async function install() {
  if (isRoot() && hasApt() && isDebian()) {
    console.log('No Chromium here; installing it with apt-get …')
    if (
      apt(['update', '-qq']) &&
      apt(['install', '-y', '-qq', '--no-install-recommends', ...DEBIAN_PACKAGES])
    )
      return
  }
  console.log("No Chromium here; installing Playwright's …")
  await runTool('playwright', ['install', ...(isRoot() && hasApt() ? ['--with-deps'] : []), 'chromium'])
}

/**
 * The path of a browser, after installing one if need be. Prints one sentence and returns undefined when there is none.
 * @returns {Promise<string | undefined>}
 */
export async function ensureChromium() {
  try {
    if (!findChromium()) await install()
    const found = findChromium()
    if (!found)
      console.error(
        'The browser tests need Chromium or Chrome and it could not be installed here: install one, or set CHROMIUM_PATH to its program.',
      )
    return found
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error))
    return undefined
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = (await ensureChromium()) ? 0 : 1

// Finds a Chromium (or Chrome, or Edge) on this machine, and says how tests start it.
// Order: CHROMIUM_PATH, then names on PATH, then the usual places of each system, then Playwright's own cache.
import { accessSync, constants, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { delimiter, join } from 'node:path'

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
]

const MAC_APPS = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
]

const WINDOWS_APPS = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
]

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK)
    return statSync(path).isFile()
  } catch {
    return false
  }
}

/** @param {NodeJS.ProcessEnv} env @param {NodeJS.Platform} platform */
function placesOf(env, platform) {
  const suffix = platform === 'win32' ? '.exe' : ''
  const dirs = (env['PATH'] ?? env['Path'] ?? '').split(delimiter).filter(Boolean)
  const onPath = NAMES.flatMap((name) => dirs.map((dir) => join(dir, name + suffix)))
  if (platform === 'darwin') {
    const home = env['HOME'] ?? ''
    return [...onPath, ...MAC_APPS, ...MAC_APPS.map((app) => join(home, app))]
  }
  if (platform === 'win32') {
    const roots = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']]
    return [...onPath, ...roots.flatMap((root) => (root ? WINDOWS_APPS.map((app) => join(root, app)) : []))]
  }
  return [...onPath, '/usr/bin/chromium', '/opt/google/chrome/chrome', '/snap/bin/chromium']
}

/** Where Playwright keeps the Chromium it installed itself; it need not be there. */
function playwrightsOwn() {
  try {
    /** @type {string} */
    const path = createRequire(import.meta.url)('playwright-core').chromium.executablePath()
    return path
  } catch {
    return undefined
  }
}

/**
 * The path of a browser that can be started, or undefined when there is none.
 * A CHROMIUM_PATH that names nothing executable is an error, not a reason to take another browser silently.
 * @param {NodeJS.ProcessEnv} [env]
 * @param {NodeJS.Platform} [platform]
 * @returns {string | undefined}
 */
export function findChromium(env = process.env, platform = process.platform) {
  const asked = env['CHROMIUM_PATH']
  if (asked) {
    if (isExecutable(asked)) return asked
    throw new Error(`CHROMIUM_PATH is ${asked}, but nothing can be started there.`)
  }
  const found = placesOf(env, platform).find(isExecutable)
  if (found) return found
  const own = playwrightsOwn()
  return own && isExecutable(own) ? own : undefined
}

/** Switches for a quiet test browser. Containers rarely allow Chromium's sandbox, and tests open our own pages only. */
export const chromiumArgs = [
  ...(process.platform === 'linux' ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/**
 * Launch options for Playwright and for Vitest's browser mode.
 * @returns {{ args: string[], executablePath?: string }}
 */
export function chromiumLaunchOptions() {
  const executablePath = findChromium()
  return executablePath ? { executablePath, args: chromiumArgs } : { args: chromiumArgs }
}

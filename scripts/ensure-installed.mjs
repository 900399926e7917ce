// Makes sure node_modules is what package-lock.json says, by running `npm ci` when it is not.
// Needs nothing but Node and npm, because it runs first in a fresh clone.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..')
const modules = join(root, 'node_modules')
const stamp = join(modules, '.espalier-lock')

/** @param {string} path */
const read = (path) => (existsSync(path) ? readFileSync(path, 'utf8') : '')

/** What the stamp holds after an install: the lock it was made from. The machine counts too, for copied folders. */
function wanted() {
  const lock = read(join(root, 'package-lock.json'))
  return createHash('sha256').update(`${process.platform} ${process.arch}\n${lock}`).digest('hex')
}

/** Did npm itself put exactly the locked versions here? Packages for other systems may be missing. */
function matchesLock() {
  const installed = read(join(modules, '.package-lock.json'))
  if (installed === '') return false
  /** @type {Record<string, { version?: string, optional?: boolean }>} */
  const locked = JSON.parse(read(join(root, 'package-lock.json'))).packages
  /** @type {Record<string, { version?: string }>} */
  const present = JSON.parse(installed).packages
  return Object.entries(locked).every(
    ([path, { version, optional }]) =>
      path === '' || (present[path] ? present[path].version === version : optional === true),
  )
}

/** @param {string} sentence @returns {never} */
function stop(sentence) {
  console.error(sentence)
  process.exit(1)
}

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major < 20 || (major === 20 && minor < 19))
    stop(`Espalier needs Node 20.19 or newer; this is ${process.versions.node}.`)
}

function runNpmCi() {
  const npm = process.env['npm_execpath']
  const viaNode = npm !== undefined && /npm-cli\.[cm]?js$/.test(npm)
  const [command, args] = viaNode ? [process.execPath, [npm, 'ci']] : ['npm', ['ci']]
  const shell = !viaNode && process.platform === 'win32'
  return spawnSync(command, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], shell })
}

/** Installs when needed. Ends the process with a sentence when that cannot be done. */
export function ensureInstalled() {
  checkNode()
  if (read(stamp) === wanted()) return
  if (!matchesLock()) {
    console.log('Installing the packages of package-lock.json (npm ci) …')
    const { status, error } = runNpmCi()
    if (error) stop(`npm could not be started (${error.message}); Espalier needs npm beside Node.`)
    if (status !== 0)
      stop('npm ci failed; its message is above. A network connection is needed this one time.')
  }
  writeFileSync(stamp, wanted())
}

if (process.argv[1] === fileURLToPath(import.meta.url)) ensureInstalled()

// Starts a program of node_modules, or one of our own scripts, with this very Node; no shell, so it is the same on every system.
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = resolve(dirname(fileURLToPath(import.meta.url)), '..')

/** Programs whose package is called differently. @type {Record<string, string>} */
const PACKAGE_OF = { tsc: 'typescript', playwright: '@playwright/test' }

/** The JavaScript file behind a program's name, read from its package. @param {string} tool */
function entryOf(tool) {
  if (tool.endsWith('.mjs')) return join(root, tool)
  const folder = join(root, 'node_modules', PACKAGE_OF[tool] ?? tool)
  /** @type {{ bin: string | Record<string, string> }} */
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const entry = typeof bin === 'string' ? bin : bin[tool]
  if (entry === undefined) throw new Error(`${tool} has no program of that name.`)
  return join(folder, entry)
}

/** A log is read as plain text: no colours where nobody watches. @returns {NodeJS.ProcessEnv} */
const plainInLogs = () => (process.stdout.isTTY ? {} : { NO_COLOR: '1', FORCE_COLOR: undefined })

/**
 * Runs it in the foreground, from the root of the repository, without input.
 * @param {string} tool  `vite`, `tsc`, … or a path to one of our scripts
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [env]  added to the environment
 * @returns {Promise<number>} the exit code; 1 when it was killed or could not start
 */
export function runTool(tool, args, env = {}) {
  return new Promise((done) => {
    const child = spawn(process.execPath, [entryOf(tool), ...args], {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...plainInLogs(), ...env },
    })
    child.on('error', (error) => {
      console.error(`${tool} could not be started: ${error.message}`)
      done(1)
    })
    child.on('close', (code) => done(code ?? 1))
  })
}

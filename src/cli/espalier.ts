#!/usr/bin/env node
// `npx espalier`: the command line on real files. Everything it can do stands in cli.ts.
import { webcrypto } from 'node:crypto'
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { makeId } from '../lib/ids.ts'
import { runCli, type CliPorts } from './cli.ts'
import { reasonOf } from '../lib/reason-of.ts'

const random = () => (webcrypto.getRandomValues(new Uint32Array(1))[0] ?? 0) / 2 ** 32
const now = new Date()
const two = (n: number) => String(n).padStart(2, '0')

// `espalier … | head` closes our output early; that is no fault.
process.stdout.on('error', () => process.exit())

function write(path: string, text: string): void {
  // A half-written file never stands under the name of the whole one.
  const part = `${path}.part`
  try {
    writeFileSync(part, text)
    renameSync(part, path)
  } catch (error) {
    rmSync(part, { force: true })
    throw error
  }
}

const ports: CliPorts = {
  read: (path) => (existsSync(path) ? new Uint8Array(readFileSync(path)) : null),
  write,
  print: (line) => void process.stdout.write(`${line}\n`),
  complain: (line) => void process.stderr.write(`${line}\n`),
  env: {
    now: now.getTime(),
    today: `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`,
    me: null,
    newId: () => makeId(random),
    random,
  },
}

try {
  process.exitCode = runCli(process.argv.slice(2), ports)
} catch (error) {
  // What the system says when a file cannot be read or written: a folder, no rights, no room.
  ports.complain(reasonOf(error))
  process.exitCode = 2
}

#!/usr/bin/env node
// `npx espalier`: the command line on real files. Everything it can do stands in cli.ts.
import { webcrypto } from 'node:crypto'
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { makeId } from '../lib/ids.ts'
import { runCli } from './cli.ts'

const random = () => (webcrypto.getRandomValues(new Uint32Array(1))[0] ?? 0) / 2 ** 32
const now = new Date()
const two = (n: number) => String(n).padStart(2, '0')

process.exitCode = runCli(process.argv.slice(2), {
  read: (path) => (existsSync(path) ? new Uint8Array(readFileSync(path)) : null),
  write(path, text) {
    // A half-written file never stands under the name of the whole one.
    writeFileSync(`${path}.part`, text)
    renameSync(`${path}.part`, path)
  },
  print: (line) => void process.stdout.write(`${line}\n`),
  complain: (line) => void process.stderr.write(`${line}\n`),
  env: {
    now: now.getTime(),
    today: `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`,
    me: null,
    newId: () => makeId(random),
    random,
  },
})

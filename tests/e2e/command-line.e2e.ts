// The built command line as a person or a build server calls it: real processes, real files, exit codes.
import { spawn } from 'node:child_process'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { root } from '../../scripts/run-tool.mjs'
import { zipFolder } from '../../src/data/files/zip-folder.ts'
import { writeWorkspaceFolder } from '../../src/domain/interchange/workspace-folder.ts'
import { writeWorkspaceFile } from '../../src/domain/interchange/write-workspace-file.ts'
import { sampleWorkspace } from '../../src/domain/sample/sample-workspace.ts'

interface Ran {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

function espalier(cwd: string, ...args: string[]): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(root, 'dist-cli', 'espalier.mjs'), ...args], { cwd })
    let [out, err] = ['', '']
    child.stdout.on('data', (text) => (out += String(text)))
    child.stderr.on('data', (text) => (err += String(text)))
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, out, err }))
  })
}

const OUTLINE =
  '- Outcome: More bookings are made online\n  - Opportunity: I forget the time\n    - Solution: A reminder\n'

/** A canvas and a table have no place for the name of a tree, so its own line may be missing. */
const cards = (markdown: string) => markdown.split('\n').filter((line) => line.startsWith('##'))

async function folder(path: string): Promise<string> {
  await mkdir(path, { recursive: true })
  const source = sampleWorkspace(Date.UTC(2026, 10, 20, 9))
  const all = { withPeople: true, withBlobs: true }
  await writeFile(join(path, 'a.espalier.json'), writeWorkspaceFile(source, { exportedAt: null, ...all }))
  await writeFile(join(path, 'a.espalier.zip'), zipFolder(writeWorkspaceFolder(source, all)))
  await writeFile(join(path, 'tree.md'), OUTLINE)
  return path
}

test('check, stats: findings with an exit code, from a file or an archive', async ({}, info) => {
  const cwd = await folder(info.outputPath('files'))
  const checked = await espalier(cwd, 'check', 'a.espalier.json', '--json')
  const report = JSON.parse(checked.out) as { findings: { severity: string }[] }
  expect(checked.code).toBe(report.findings.some(({ severity }) => severity === 'E') ? 1 : 0)
  expect((await espalier(cwd, 'check', 'a.espalier.json', '--strict')).code).toBe(1)
  const stats = await espalier(cwd, 'stats', 'a.espalier.json')
  expect(stats).toMatchObject({ code: 0, err: '' })
  expect(stats.out).toContain('13 snapshot')
  expect((await espalier(cwd, 'stats', 'a.espalier.zip')).out).toBe(stats.out)
  const counted = JSON.parse((await espalier(cwd, 'stats', 'a.espalier.json', '--json')).out) as {
    records: { type: string; live: number }[]
  }
  expect(counted.records).toContainEqual(expect.objectContaining({ type: 'snapshot', live: 13 }))
})

test('convert: a tree leaves in every format and comes back the same', async ({}, info) => {
  const cwd = await folder(info.outputPath('files'))
  expect((await espalier(cwd, 'convert', 'tree.md', 'first.md')).code).toBe(0)
  const first = await readFile(join(cwd, 'first.md'), 'utf8')
  for (const end of ['opml', 'mm', 'canvas', 'mmd', 'csv', 'json', 'espalier.json']) {
    expect(await espalier(cwd, 'convert', 'tree.md', `out.${end}`)).toMatchObject({ code: 0, err: '' })
    expect(await espalier(cwd, 'convert', `out.${end}`, 'back.md')).toMatchObject({ code: 0 })
    const back = await readFile(join(cwd, 'back.md'), 'utf8')
    expect([end, cards(back)]).toEqual([end, cards(first)])
  }
})

test('import: adds trees to a workspace file, and keeps all that was there', async ({}, info) => {
  const cwd = await folder(info.outputPath('files'))
  const before = await espalier(cwd, 'stats', 'a.espalier.json')
  const ran = await espalier(cwd, 'import', 'tree.md', '--into', 'a.espalier.json')
  expect(ran).toMatchObject({ code: 0, err: '' })
  expect(ran.out).toContain('Imported 3 cards')
  const after = await espalier(cwd, 'stats', 'a.espalier.json')
  const linesOf = ({ out }: Ran) =>
    new Set(out.split('\n').filter((line) => /^\s+\d+ (?!tree|outcome|opp|sol)/.test(line)))
  expect([...linesOf(after)]).toEqual([...linesOf(before)])
  expect(after.out).toContain('2 tree')
  expect((await readdir(cwd)).filter((name) => name.endsWith('.part'))).toEqual([])
})

test('what cannot be done is said on the error stream with exit code 2, and changes no file', async ({}, info) => {
  const cwd = await folder(info.outputPath('files'))
  await mkdir(join(cwd, 'dir.espalier.json'))
  await writeFile(join(cwd, 'half.espalier.json'), '{"format": "espalier", "schema": 1, "records": {')
  await writeFile(join(cwd, 'picture.png'), new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]))
  const before = await readFile(join(cwd, 'a.espalier.json'), 'utf8')
  const wrong: readonly (readonly [args: readonly string[], says: RegExp])[] = [
    [[], /espalier check FILE/],
    [['dance'], /no command “dance”[^]*espalier check FILE/],
    [['check'], /needs more to work on/],
    [['check', 'a', 'b'], /takes one file/],
    [['check', 'a.espalier.json', '--yaml'], /knows no option --yaml/],
    [['check', 'nobody.espalier.json'], /there is no such file/],
    [['check', 'half.espalier.json'], /stops before its end/],
    [['check', 'dir.espalier.json'], /EISDIR|directory/],
    [['stats', 'tree.md'], /not valid JSON|not a workspace file/],
    [['convert', 'tree.md', 'out.docx'], /no format has this ending/],
    [['convert', 'tree.md', 'nowhere/out.md'], /nowhere/],
    [['convert', 'picture.png', 'out.md'], /picture/],
    [['convert', 'a.espalier.json', 'out.md', '--tree', 'none'], /no card none/],
    [['convert', 'a.espalier.json', 'out.md', '--tree'], /--tree needs a value/],
    [['import', 'tree.md'], /Say into which workspace/],
    [['import', 'picture.png', '--into', 'a.espalier.json'], /picture/],
    [['import', 'tree.md', '--into', 'a.espalier.json', '--under', 'none'], /./],
  ]
  for (const [args, says] of wrong) {
    const ran = await espalier(cwd, ...args)
    expect([args, ran.code, ran.out]).toEqual([args, 2, ''])
    expect(ran.err).toMatch(says)
    expect(ran.err).not.toMatch(/^\s+at /m)
  }
  expect(await readFile(join(cwd, 'a.espalier.json'), 'utf8')).toBe(before)
  expect((await readdir(cwd)).filter((name) => /^out|\.part$/.test(name))).toEqual([])
})

test('--help says everything and is fine', async ({}, info) => {
  const cwd = await folder(info.outputPath('files'))
  for (const args of [['--help'], ['help'], ['-h'], ['check', '--help']]) {
    const ran = await espalier(cwd, ...args)
    expect(ran).toMatchObject({ code: 0, err: '' })
    for (const command of ['check', 'convert', 'import', 'stats'])
      expect(ran.out).toContain(`espalier ${command}`)
  }
})

// The command line over files in memory: what it prints, what it writes, and its exit codes.
import { describe, expect, test } from 'vitest'
import { runCli, USAGE } from '../../src/cli/cli.ts'
import { writeWorkspaceFile } from '../../src/domain/interchange/write-workspace-file.ts'
import { sampleWorkspace } from '../../src/domain/sample/sample-workspace.ts'
import { TEST_NOW, testEnv } from '../support/test-env.ts'

function shell(files: Record<string, string> = {}) {
  const disk = new Map(Object.entries(files))
  const out: string[] = []
  const complaints: string[] = []
  const run = (line: string) =>
    runCli(line.split(' '), {
      read: (path) => (disk.has(path) ? new TextEncoder().encode(disk.get(path)) : null),
      write: (path, text) => void disk.set(path, text),
      print: (text) => void out.push(text),
      complain: (text) => void complaints.push(text),
      env: testEnv('new'),
    })
  return { run, disk, out, complaints }
}

const WORKSPACE = writeWorkspaceFile(sampleWorkspace(TEST_NOW), {
  exportedAt: null,
  withPeople: true,
  withBlobs: true,
})
const OUTLINE =
  '- Outcome: More bookings are made online\n  - Opportunity: I forget the time\n    - Solution: A reminder\n'

test('check lists what the coach finds; grave findings are the exit code', () => {
  const { run, out } = shell({ 'a.espalier.json': WORKSPACE })
  const code = run('check a.espalier.json --json')
  const report = JSON.parse(out.join('')) as { findings: { severity: string }[] }
  expect(report.findings.length).toBeGreaterThan(0)
  expect(code).toBe(report.findings.some(({ severity }) => severity === 'E') ? 1 : 0)
  expect(run('check a.espalier.json --strict')).toBe(1)
})

test('stats counts records', () => {
  const { run, out } = shell({ 'a.espalier.json': WORKSPACE })
  expect(run('stats a.espalier.json')).toBe(0)
  expect(out.join('\n')).toMatch(/13 snapshot/)
})

describe('convert', () => {
  test('another tool’s file becomes a workspace, and its tree leaves in every format', () => {
    const { run, disk, out } = shell({ 'in.md': OUTLINE })
    expect(run('convert in.md out.espalier.json')).toBe(0)
    expect(out[0]).toBe('Imported 3 cards from “More bookings are made online”')
    for (const end of ['md', 'opml', 'mm', 'canvas', 'mmd', 'csv', 'json']) {
      expect(run(`convert out.espalier.json out.${end}`)).toBe(0)
      expect(run(`convert out.${end} back.md`)).toBe(0)
      expect(disk.get('back.md')).toContain('#### [Solution] A reminder')
    }
  })

  test('a map, a snapshot and the tests of a workspace leave in every format they have', () => {
    const { run, disk, out, complaints } = shell({ 'a.espalier.json': WORKSPACE })
    run('stats a.espalier.json')
    const idOf = (type: string) => new RegExp(`^${type} (\\S+):`, 'm').exec(out.join('\n'))?.[1] ?? ''
    for (const part of [`--map ${idOf('map')}`, `--snapshot ${idOf('snapshot')}`, '--tests'])
      for (const end of ['md', 'opml', 'mm', 'canvas', 'mmd', 'csv']) {
        disk.delete(`out.${end}`)
        expect([part, end, run(`convert a.espalier.json out.${end} ${part}`)]).toEqual([part, end, 0])
        expect(disk.get(`out.${end}`)?.length).toBeGreaterThan(100)
      }
    expect(run('convert a.espalier.json out.md --map nobody')).toBe(2)
    expect(run('convert a.espalier.json out.md --map x --tests')).toBe(2)
    expect(run('convert a.espalier.json out.docx --tests')).toBe(2)
    expect(complaints.join('\n')).toContain('there is no map nobody in it')
  })

  test('an ending that is no format is refused, and nothing is written', () => {
    const { run, disk, complaints } = shell({ 'in.md': OUTLINE })
    expect(run('convert in.md out.docx')).toBe(2)
    expect(complaints.join()).toContain('no format has this ending')
    expect([...disk.keys()]).toEqual(['in.md'])
  })
})

test('import keeps what is in the workspace and adds trees', () => {
  const { run, disk, out } = shell({ 'a.espalier.json': WORKSPACE, 'b.md': OUTLINE })
  expect(run('import b.md --into a.espalier.json')).toBe(0)
  const lines = (text: string) =>
    text
      .split('\n')
      .filter((line) => !line.includes('exportedAt'))
      .map((line) => line.replace(/,$/, ''))
  const after = new Set(lines(disk.get('a.espalier.json') ?? ''))
  expect(lines(WORKSPACE).filter((line) => !after.has(line))).toEqual([])
  expect(run('stats a.espalier.json')).toBe(0)
  expect(out.join('\n')).toMatch(/2 tree/)
})

test('import --as map makes maps, which leave and come back as the same map', () => {
  const { run, disk, out } = shell({
    'a.espalier.json': WORKSPACE,
    'way.mmd': 'flowchart LR\nA[Rings] -->|no answer| B[Rings again] --> A\nB -->|gives up| X[Exit]\n',
  })
  expect(run('import way.mmd --into a.espalier.json --as map')).toBe(0)
  expect(out[0]).toBe('Imported 2 moments from “way”')
  run('stats a.espalier.json')
  const id = /^map (\S+): way$/m.exec(out.join('\n'))?.[1] ?? ''
  for (const end of ['opml', 'mm', 'canvas', 'md', 'csv']) {
    expect(run(`convert a.espalier.json way.${end} --map ${id}`)).toBe(0)
    expect(run(`import way.${end} --into a.espalier.json --as map`)).toBe(0)
    out.length = 0
    run('stats a.espalier.json')
    const again = [...out.join('\n').matchAll(/^map (\S+): way$/gm)].at(-1)?.[1] ?? ''
    expect(run(`convert a.espalier.json again.mmd --map ${again}`)).toBe(0)
    expect(run(`convert a.espalier.json first.mmd --map ${id}`)).toBe(0)
    expect(disk.get('again.mmd')).toBe(disk.get('first.mmd'))
  }
})

test('what cannot be done says so with exit code 2', () => {
  const { run, complaints } = shell({ 'a.espalier.json': WORKSPACE.slice(0, 500) })
  expect(run('check a.espalier.json')).toBe(2)
  expect(run('check nobody.espalier.json')).toBe(2)
  expect(run('dance')).toBe(2)
  expect(complaints[0]).toContain('stops before its end')
  expect(complaints[1]).toContain('there is no such file')
  expect(complaints[2]).toContain(USAGE)
})

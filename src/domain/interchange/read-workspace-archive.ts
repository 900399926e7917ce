// Opens a zipped workspace folder: the workspace file inside, its attachments and its state, within the limits of archives.
// Invariant: as for a workspace file, read whole or refused whole; attachments must hash to their names.
import { err, ok, type Result } from '../../lib/result.ts'
import { sha256Hex } from '../../lib/sha256.ts'
import type { FileRefusal } from './file-refusal.ts'
import { foreignRefusalInWords } from './formats/foreign-refusal.ts'
import { openZip, type Zip } from './formats/read-zip.ts'
import { readWorkspaceFile } from './read-workspace-file.ts'
import { ATTACHMENTS, FOLDER_FILE, STATE_FILES } from './workspace-folder.ts'
import type { FileBlob, ImportPlan, RawRow, SharedState } from './workspace-source.ts'

/** The plan in an archive, or why it is refused. */
export function readWorkspaceArchive(bytes: Uint8Array): Result<ImportPlan, FileRefusal> {
  const zip = openZip(bytes)
  if (!zip.ok) return err({ code: 'archive', why: foreignRefusalInWords(zip.error) })
  const path = zip.value.names.find((name) => name === FOLDER_FILE || name.endsWith(`/${FOLDER_FILE}`))
  if (path === undefined)
    return err({
      code: 'archive',
      why: 'There is no workspace.espalier.json in this archive, so it is no workspace of Espalier. Transcripts and documents are opened inside a workspace, in an interview.',
    })
  const text = zip.value.text(path)
  if (!text.ok) return err({ code: 'archive', why: foreignRefusalInWords(text.error) })
  const read = readWorkspaceFile(text.value ?? '')
  if (!read.ok) return read
  const root = path.slice(0, -FOLDER_FILE.length)
  const blobs = attachmentsIn(zip.value, root, read.value)
  if (!blobs.ok) return blobs
  const counts = { ...read.value.counts, blobs: blobs.value?.size ?? 0 }
  return ok({ ...read.value, blobs: blobs.value, counts, state: stateIn(zip.value, root) })
}

function attachmentsIn(
  zip: Zip,
  root: string,
  plan: ImportPlan,
): Result<ReadonlyMap<string, FileBlob> | null, FileRefusal> {
  const types = mediaTypes([...Object.values(plan.records).flat(), ...(plan.people ?? [])])
  const blobs = new Map<string, FileBlob>()
  for (const name of zip.names) {
    if (!name.startsWith(root + ATTACHMENTS)) continue
    const [hash = ''] = name.slice((root + ATTACHMENTS).length).split('.')
    const mediaType = types.get(hash)
    if (mediaType === undefined) continue
    const content = zip.bytes(name)
    if (!content.ok) return err({ code: 'archive', why: foreignRefusalInWords(content.error) })
    if (content.value && sha256Hex(content.value) === hash)
      blobs.set(hash, { mediaType, bytes: content.value })
  }
  return ok(blobs.size > 0 ? blobs : null)
}

function mediaTypes(rows: readonly RawRow[]): ReadonlyMap<string, string> {
  const types = new Map<string, string>()
  for (const row of rows)
    for (const value of Object.values(row))
      if (typeof value === 'object' && value !== null && 'hash' in value && 'mediaType' in value)
        types.set(String(value.hash), String(value.mediaType))
  return types
}

function stateIn(zip: Zip, root: string): SharedState | null {
  const [main, people] = [zip.bytes(root + STATE_FILES.main), zip.bytes(root + STATE_FILES.people)]
  return main.ok && main.value ? { main: main.value, people: people.ok ? people.value : null } : null
}

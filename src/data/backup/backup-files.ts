// Backups of one workspace in a folder: numbered workspace files, re-read and verified after writing.
// Invariant: an older backup goes only after a newer one was read back whole; the newest sound one always restores.
import type { ImportPlan, WorkspaceSource } from '../../domain/interchange/workspace-source.ts'
import { writeWorkspaceFile } from '../../domain/interchange/write-workspace-file.ts'
import { versionsToDrop } from '../../domain/versions/thin-versions.ts'
import { plainFileName } from '../../lib/plain-file-name.ts'
import type { Folder } from '../folder/folder.ts'
import { readBytes } from '../files/read-bytes.ts'

export interface BackupFile {
  readonly name: string
  /** Counts up with every backup, whatever the clock says. */
  readonly no: number
  /** When it was written, by the clock of that device. */
  readonly at: number
}

const NAME = /^(\d{6})-(\d{4}-\d{2}-\d{2})-(\d{2})(\d{2})(\d{2})\.espalier\.json$/

/** The folder of a workspace inside the chosen one: found by its id, whatever the workspace is called by now. */
export async function workspaceFolder(folder: Folder, workspaceId: string, name: string): Promise<Folder> {
  const known = (await folder.folders()).find((one) => one.endsWith(`-${workspaceId}`))
  return folder.folder(known ?? `${plainFileName(name, 'workspace')}-${workspaceId}`)
}

/** Backups of a workspace folder, newest first. */
export async function listBackups(folder: Folder): Promise<readonly BackupFile[]> {
  const found = (await folder.files()).flatMap((name): BackupFile[] => {
    const [, no, day, hour, minute, second] = NAME.exec(name) ?? []
    return no === undefined
      ? []
      : [{ name, no: Number(no), at: Date.parse(`${day}T${hour}:${minute}:${second}Z`) }]
  })
  return found.sort((a, b) => b.no - a.no)
}

export interface WrittenBackup {
  readonly file: BackupFile
  readonly size: number
}

/** Writes a backup, reads it back and checks it; then lets go of older ones that stand close together. Rejects when it is not sound. */
export async function writeBackup(
  folder: Folder,
  source: WorkspaceSource,
  now: number,
): Promise<WrittenBackup> {
  const older = await listBackups(folder)
  const no = (older[0]?.no ?? 0) + 1
  const stamp = new Date(now).toISOString().slice(0, 19).replace('T', '-').replaceAll(':', '')
  const name = `${String(no).padStart(6, '0')}-${stamp}.espalier.json`
  const options = { exportedAt: now, withPeople: true, withBlobs: true, withState: true, withCheck: true }
  const bytes = new TextEncoder().encode(writeWorkspaceFile(source, options))
  await folder.write(name, bytes)
  const back = await folder.read(name)
  if (back.length !== bytes.length || back.some((byte, i) => byte !== bytes[i]))
    throw new Error('the folder gave back something else than was written')
  const file = { name, no, at: now }
  const kept = [file, ...older].map((one) => ({ ...one, reason: 'auto', name: '', size: 0 }))
  const drop = new Set(versionsToDrop(kept, now))
  for (const old of older) if (drop.has(old.no)) await folder.remove(old.name).catch(() => {})
  return { file, size: bytes.length }
}

export interface SoundBackup {
  readonly file: BackupFile
  readonly plan: ImportPlan
}

/** Reads one backup; null when it is damaged, half-written or not a backup. */
export async function readBackup(folder: Folder, file: BackupFile): Promise<SoundBackup | null> {
  const bytes = await folder.read(file.name).catch(() => null)
  const read = bytes && readBytes(Uint8Array.from(bytes).buffer)
  return read?.ok && read.value.check === 'intact' ? { file, plan: read.value } : null
}

/** The newest backup that is sound; null when there is none. */
export async function newestSoundBackup(folder: Folder): Promise<SoundBackup | null> {
  for (const file of await listBackups(folder)) {
    const sound = await readBackup(folder, file)
    if (sound) return sound
  }
  return null
}

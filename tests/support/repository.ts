// Reads the repository's own files, for the tests that hold the rules of the house.
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join, resolve, sep } from 'node:path'

export const root = resolve(import.meta.dirname, '../..')

export type TextFile = { path: string; text: string }

/** The files below `folder` whose names match, read as text; paths are from the root, with slashes. */
export function filesUnder(folder: string, names: RegExp): TextFile[] {
  if (!existsSync(join(root, folder))) return []
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.replaceAll(sep, '/')}`)
    .filter((path) => names.test(path))
    .map((path) => ({ path, text: readRepositoryFile(path) }))
}

export function readRepositoryFile(path: string): string {
  return readFileSync(join(root, path), 'utf8')
}

/** What git tracks and is on disk; undefined when this is no git checkout, as in an unpacked archive. */
export function trackedFiles(): string[] | undefined {
  try {
    const out = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8', stdio: 'pipe' })
    return out.split('\0').filter((path) => path !== '' && existsSync(join(root, path)))
  } catch {
    return undefined
  }
}

/** Each line of these files in which `pattern` is found, as "path:line: text". */
export function linesMatching(files: TextFile[], pattern: RegExp): string[] {
  return files.flatMap(({ path, text }) =>
    text.split('\n').flatMap((line, at) => (pattern.test(line) ? [`${path}:${at + 1}: ${line.trim()}`] : [])),
  )
}

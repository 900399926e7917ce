// The catalogue: every message of the interface once, with the modules that say it. Made from the source, never by hand.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { messageOf } from './message.ts'
import { MODULES_WITHOUT_TEXT } from './places.ts'
import { textsIn, type Wording } from './read-texts.ts'

/** A message: where it is said and, when a number chooses its words, the English for one and the number's name. */
export interface Entry {
  readonly one?: string
  readonly by?: string
  readonly in: readonly string[]
}

export type Catalogue = Readonly<Record<string, Entry>>

/** Is this a module whose text belongs to the interface? The path is relative to src, with slashes. */
export const speaks = (path: string) =>
  /\.tsx?$/.test(path) && !path.endsWith('.d.ts') && !MODULES_WITHOUT_TEXT.some((one) => one.path.test(path))

/** The messages of a module: the English, and its form for one where it has one. */
export function messagesIn(code: string, path: string): { message: string; one?: string; by?: string }[] {
  const said = (wording: Wording): { message: string; one?: string; by?: string }[] => {
    if (wording.is === 'choice') return [...said(wording.yes), ...said(wording.no)]
    if (wording.is === 'message') return [{ message: messageOf(wording.parts).trim() }]
    const [one, message] = [messageOf(wording.one).trim(), messageOf(wording.other).trim()]
    return [{ message, one, by: wording.number.name }]
  }
  return textsIn(code, path)
    .flatMap(({ wording }) => said(wording))
    .filter(({ message }) => /[\p{L}→←]/u.test(message.replace(/\{[^}]*\}|<[^>]*>/g, '')))
}

/** Reads the whole source under `src`. */
export function readCatalogue(src: string): Catalogue {
  const found = new Map<string, { one?: string; by?: string; in: Set<string> }>()
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).map((file) =>
    file.replaceAll('\\', '/'),
  )
  for (const path of files.filter(speaks).toSorted())
    for (const { message, one, by } of messagesIn(readFileSync(join(src, path), 'utf8'), path)) {
      const entry = found.get(message) ?? { in: new Set() }
      entry.in.add(path)
      found.set(message, one === undefined ? entry : { ...entry, one, ...(by === undefined ? {} : { by }) })
    }
  const sorted = [...found].toSorted(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(sorted.map(([message, entry]) => [message, { ...entry, in: [...entry.in] }]))
}

/** The catalogue as a file: one message a line, so that changes are small to read. */
export function catalogueFile(catalogue: Catalogue): string {
  const lines = Object.entries(catalogue).map(
    ([message, { one, by, in: places }]) =>
      `  ${JSON.stringify(message)}: ${JSON.stringify({ ...(one === undefined ? {} : { one }), ...(by === undefined ? {} : { by }), in: places.join(' ') })}`,
  )
  return `{\n${lines.join(',\n')}\n}\n`
}

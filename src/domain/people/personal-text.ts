// Names, addresses and numbers of people in free text: found, offered, and taken out where a person says so.
// Invariant: finding changes nothing; taking out changes nothing but the texts that were chosen.
import type { RawRow } from '../interchange/workspace-source.ts'

export const PERSONAL_KINDS = ['name', 'email', 'phone', 'address', 'colleague'] as const
export type PersonalKind = (typeof PERSONAL_KINDS)[number]

/** One text that may tell who somebody is, wherever it stands. */
export interface PersonalText {
  readonly kind: PersonalKind
  readonly text: string
  readonly count: number
  /** A place where it stands, with some words around it. */
  readonly around: string
}

export interface KnownPeople {
  /** Full names and contacts of participants. */
  readonly names: readonly string[]
  /** Names of the trio and of stakeholders. */
  readonly colleagues: readonly string[]
}

/** What stands in place of what was taken out. */
export const STAND_INS: Readonly<Record<PersonalKind, string>> = {
  name: '[name]',
  email: '[email]',
  phone: '[number]',
  address: '[address]',
  colleague: '[colleague]',
}

const EMAIL = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu
const PHONE = /(?<![\p{L}\p{N}:.-])(?:\+|00|\(?0)[\d(][\d ()/.-]{5,18}\d(?![\p{L}\p{N}-])/gu
const STREETS =
  'Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Way|Court|Ct|Square|Sq|Boulevard|Blvd|Terrace|Close|Crescent'
const ADDRESSES: readonly RegExp[] = [
  new RegExp(
    `(?<![\\p{L}\\p{N}])\\d{1,5}[a-z]? (?:\\p{Lu}[\\p{L}'’-]+ ){1,3}(?:${STREETS})(?![\\p{L}])\\.?`,
    'gu',
  ),
  /(?<![\p{L}])\p{Lu}[\p{L}-]*(?:straße|strasse|str\.|weg|platz|gasse|allee|ufer|damm) ?\d{1,4}[a-z]?(?![\p{L}\p{N}])/gu,
  /(?<![\p{L}\p{N}])\d{1,4}(?: ?bis)?,? (?:rue|avenue|boulevard|place|chemin|allée) (?:d[eu] |des |de la |de l['’])?\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)*/gu,
  /(?<![\p{L}\p{N}-])(?:D-|CH-|A-)?\d{5} \p{Lu}\p{Ll}{2,}(?:[ -]\p{Lu}\p{Ll}+)*/gu,
  /(?<![\p{L}\p{N}])[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}(?![\p{L}\p{N}])/gu,
]
/** Words before a name that nobody noted. */
const INTRODUCED =
  /(?:(?<![\p{L}])(?:Mr|Mrs|Ms|Miss|Dr|Prof|Herr|Frau|Madame|Monsieur|Señora?)\.? |(?:[Mm]y name is|[Mm]ein Name ist|[Jj]e m['’]appelle|[Ii] am called) )(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?)/gu

/** Fields whose texts point at records, order them, or are days. */
const NOT_WORDS =
  /^(?:id|type|kind|status|order|on|due|interviewedOn|hash|mediaType|rule|fingerprint|colour|method|verdict|role|stop|place)$|(?:Id|Ids|At)$/

/** Every string of words in a row, with the way to replace it. */
export function eachText(row: RawRow, visit: (text: string) => string): RawRow {
  return Object.fromEntries(
    Object.entries(row).map(([key, value]) => [key, NOT_WORDS.test(key) ? value : inValue(value, visit)]),
  )
}

function inValue(value: unknown, visit: (text: string) => string): unknown {
  if (typeof value === 'string') return visit(value)
  if (Array.isArray(value)) return value.map((item) => inValue(item, visit))
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([key, part]): [string, unknown] => [
    key,
    key === 'type' || key === 'hash' || key === 'mediaType' ? part : inValue(part, visit),
  ])
  return Object.fromEntries(entries)
}

/** Texts in `rows` that may tell who somebody is, the known names first, each once. */
export function findPersonal(
  records: Readonly<Record<string, readonly RawRow[]>>,
  people: KnownPeople,
): readonly PersonalText[] {
  const found = new Map<string, { kind: PersonalKind; text: string; count: number; around: string }>()
  const note = (kind: PersonalKind, text: string, whole: string, at: number) => {
    const key = text.toLowerCase()
    const known = found.get(key)
    if (known) known.count += 1
    else found.set(key, { kind, text, count: 1, around: wordsAround(whole, at, text.length) })
  }
  const names = patternOf(people.names.flatMap(nameParts))
  const colleagues = patternOf(people.colleagues.flatMap(nameParts))
  const look = (text: string) => {
    for (const match of text.matchAll(EMAIL)) note('email', match[0], text, match.index)
    for (const match of text.matchAll(PHONE))
      if (digitsIn(match[0]) >= 7) note('phone', match[0], text, match.index)
    for (const pattern of ADDRESSES)
      for (const match of text.matchAll(pattern)) note('address', match[0], text, match.index)
    if (names) for (const match of text.matchAll(names)) note('name', match[0], text, match.index)
    for (const match of text.matchAll(INTRODUCED)) if (match[1]) note('name', match[1], text, match.index)
    if (colleagues)
      for (const match of text.matchAll(colleagues)) note('colleague', match[0], text, match.index)
    return text
  }
  for (const [type, rows] of Object.entries(records))
    if (type !== 'member' && type !== 'stakeholder')
      for (const row of rows) eachText(type === 'participant' ? withoutAlias(row) : row, look)
  return [...found.values()].sort(
    (a, b) => PERSONAL_KINDS.indexOf(a.kind) - PERSONAL_KINDS.indexOf(b.kind) || b.count - a.count,
  )
}

function withoutAlias({ alias: _alias, ...row }: RawRow): RawRow {
  return row
}

/** A function that puts stand-ins for the chosen texts, longest first, whole words only. */
export function takingOut(
  chosen: readonly Pick<PersonalText, 'kind' | 'text'>[],
  standIn?: (match: string) => string,
): (text: string) => string {
  const pattern = patternOf(chosen.map(({ text }) => text))
  const kinds = new Map(chosen.map(({ text, kind }) => [text.toLowerCase(), kind]))
  if (!pattern) return (text) => text
  return (text) =>
    text.replace(pattern, standIn ?? ((match) => STAND_INS[kinds.get(match.toLowerCase()) ?? 'name']))
}

/** The same for words that are all somebody's names. */
export function takingOutNames(
  words: readonly string[],
  standIn?: (match: string) => string,
): (text: string) => string {
  return takingOut(
    words.map((text) => ({ kind: 'name', text })),
    standIn,
  )
}

/** A full name and its parts that are long enough to mean somebody. */
export function nameParts(name: string): string[] {
  const whole = name.trim()
  const parts = whole.includes('@')
    ? []
    : whole.split(/\s+/).filter((part) => part.length >= 3 && /\p{L}/u.test(part))
  return whole === '' ? [] : [whole, ...parts]
}

/** Any of the words, as a whole, in any case; null when there are none. */
function patternOf(words: readonly string[]): RegExp | null {
  const wanted = [...new Set(words.filter((word) => word.trim() !== ''))].sort((a, b) => b.length - a.length)
  if (wanted.length === 0) return null
  const any = wanted.map((word) => word.replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`)).join('|')
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${any})(?![\\p{L}\\p{N}])`, 'giu')
}

function digitsIn(text: string): number {
  return text.replaceAll(/\D/g, '').length
}

function wordsAround(text: string, at: number, length: number): string {
  const from = Math.max(0, at - 30)
  const to = Math.min(text.length, at + length + 30)
  return `${from > 0 ? '…' : ''}${text.slice(from, to).replaceAll(/\s+/g, ' ')}${to < text.length ? '…' : ''}`
}

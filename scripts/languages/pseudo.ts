// A language nobody speaks, to see what a translation would do: accents on every letter, a third longer, between marks,
// written from right to left. Any letter without an accent on a screen is text that no translation reaches.
import { readMessage, type SaidPart } from './message.ts'
import type { Translation } from './translate-module.ts'

/** Its tag, as Unicode keeps it for tests: English, in the right-to-left land that is none. */
export const PSEUDO_TAG = 'en-XB'

const PLAIN = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'
const DRESSED = Array.from('àƀçđéƒĝĥîĵķļɱñöþǫŕšţûṽŵẋýžÀƁÇĐÉƑĜĤÎĴĶĻṀÑÖÞǪŔŠŢÛṼŴẊÝŽ')

const dressed = (text: string) =>
  text
    .replace(/[A-Za-z]/g, (letter) => DRESSED[PLAIN.indexOf(letter)] ?? letter)
    .replace(/[→←]/g, (arrow) => (arrow === '→' ? '←' : '→'))

const lengthOf = (parts: readonly SaidPart[]): number =>
  parts.reduce(
    (sum, part) =>
      sum + (part.is === 'text' ? part.text.length : part.is === 'tag' ? lengthOf(part.inside ?? []) : 0),
    0,
  )

function written(parts: readonly SaidPart[]): string {
  return parts
    .map((part) => {
      if (part.is === 'text') return dressed(part.text).replace(/[{}<\\]/g, (sign) => `\\${sign}`)
      if (part.is === 'value') return `{${part.name}}`
      return part.inside === null
        ? `<${part.number}/>`
        : `<${part.number}>${written(part.inside)}</${part.number}>`
    })
    .join('')
}

function pseudo(message: string): string {
  const parts = readMessage(message)
  const more = Math.ceil(lengthOf(parts) * 0.35)
  const tail = ' one two three four five six seven eight nine ten'
    .repeat(1 + Math.floor(more / 48))
    .slice(0, more)
    .trimEnd()
  return `⟦${written(parts)}${dressed(tail)}⟧`
}

/** Translates any message into the pseudo-language. */
export const translateToPseudo = (message: string, one?: string): Translation =>
  one === undefined ? pseudo(message) : { one: pseudo(one), other: pseudo(message) }

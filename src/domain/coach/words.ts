// Looking for words in a statement: no letter case, no accents, whole words only. The rules on words are English.
import { foldText } from '../snapshots/transcript/fold-text.ts'

/** The text as the patterns of this file read it: folded, one line, without space around. */
export function folded(text: string): string {
  return foldText(text).text.replace(/\s+/g, ' ').trim()
}

/** Words of a text; "don't" and "user-friendly" are one. */
export function wordsOf(text: string): readonly string[] {
  return folded(text).match(/[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*/gu) ?? []
}

/** A pattern for any of these words or phrases, as whole words; parts of a hyphenated word do not count. */
export function anyWord(words: readonly string[]): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}'-])(?:${words.join('|')})(?![\\p{L}\\p{N}-]|'[\\p{L}])`, 'u')
}

/** The same at the beginning of the text. */
export function startsWith(words: readonly string[]): RegExp {
  return new RegExp(`^(?:${words.join('|')})(?![\\p{L}\\p{N}-])`, 'u')
}

/** Whether words can be counted by their spaces: not in scripts that write without them. */
export function isSpaced(text: string): boolean {
  return !/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u.test(
    text,
  )
}

/** "a, b and c". */
export function listed(items: readonly string[], last = 'and'): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${last} ${items.at(-1) ?? ''}`
}

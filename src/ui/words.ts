// The words of the interface: the method's terms, or plain words for newcomers. Kept on this device.
// Invariant: terms stay in files that are read back and in what people wrote; all other text follows (docs/decisions/0013-plain-words.md).
import { createStore } from 'zustand/vanilla'
import { setSpeaker } from '../lib/say.ts'
import { wordsLanguage } from './words-language.ts'

const KEY = 'espalier-words'

export interface Words {
  readonly isPlain: boolean
  /** Term → plain words; null until it was needed and is there. */
  readonly table: Readonly<Record<string, string>> | null
}

export const wordsStore = createStore<Words>(() => ({ isPlain: false, table: null }))

/** Takes up the remembered choice; the plain words load only for those who want them. */
export async function rememberWords(): Promise<void> {
  if (readKept() === 'plain') await setPlainWords(true).catch(() => {})
}

/** Switches plain words on or off. What is said only once, or remembered, follows when the page is opened again. */
export async function setPlainWords(isPlain: boolean): Promise<void> {
  try {
    if (isPlain) localStorage.setItem(KEY, 'plain')
    else localStorage.removeItem(KEY)
  } catch {
    // Without storage the choice lasts for this visit.
  }
  if (!isPlain) {
    setSpeaker(null)
    wordsStore.setState({ isPlain })
    return
  }
  const [{ PLAIN_WORDS }, { inPlainWords }] = await Promise.all([
    import('./plain-words.ts'),
    import('./plain-sentences.ts'),
  ])
  // Sentences are English; a build in another language has its own words for the terms that stand alone.
  if (wordsLanguage().startsWith('en')) setSpeaker(inPlainWords)
  wordsStore.setState({ isPlain, table: PLAIN_WORDS })
}

function readKept(): string | null {
  try {
    return localStorage.getItem(KEY)
  } catch {
    return null
  }
}

/** What a term is called: the plain words when they are wanted and known, else the term itself. */
export function wordFor({ isPlain, table }: Words, term: string): string {
  return (isPlain && table && Object.hasOwn(table, term) ? table[term] : undefined) ?? term
}

/** The term behind a word that is shown, whichever of the two it is. */
export function termFor({ isPlain, table }: Words, word: string): string {
  if (!isPlain || !table || Object.hasOwn(table, word)) return word
  return Object.keys(table).find((term) => table[term] === word) ?? word
}

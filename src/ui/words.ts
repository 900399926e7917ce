// The words for the method's terms: its own, or plain ones for newcomers. Kept on this device.
// Invariant: the terms stay what actions, files and records are called; only labels that people read change.
import { createStore } from 'zustand/vanilla'
import { useStore } from 'zustand'

const KEY = 'espalier-words'

export interface Words {
  readonly isPlain: boolean
  /** Term → plain words; null until it was needed and is there. */
  readonly table: Readonly<Record<string, string>> | null
}

export const wordsStore = createStore<Words>(() => ({ isPlain: false, table: null }))

/** Takes up the remembered choice; the table of plain words loads only for those who want it. */
export function rememberWords(): void {
  if (readKept() === 'plain') setPlainWords(true).catch(() => {})
}

/** Switches plain words on or off; they show as soon as their table is there. */
export async function setPlainWords(isPlain: boolean): Promise<void> {
  wordsStore.setState({ isPlain })
  try {
    if (isPlain) localStorage.setItem(KEY, 'plain')
    else localStorage.removeItem(KEY)
  } catch {
    // Without storage the choice lasts for this visit.
  }
  if (!isPlain || wordsStore.getState().table) return
  const { PLAIN_WORDS } = await import('./plain-words.ts')
  wordsStore.setState({ table: PLAIN_WORDS })
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

/** The word for a term as it is to be shown now. */
export function useWord(term: string): string {
  return useStore(wordsStore, (words) => wordFor(words, term))
}

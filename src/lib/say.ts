// What the interface says, on its way to the screen: as it stands in the source, or as a speaker says it (plain words).
// The build puts these calls around text that a speaker would say in other words (scripts/languages/plain-plugin.ts).

export type Speaker = (text: string) => string

let speaker: Speaker | null = null

/** From now on text is said this way; null: as it is written. */
export function setSpeaker(next: Speaker | null): void {
  speaker = next
}

export const say = (text: string): string => (speaker ? speaker(text) : text)

/** As a tag of a template: its words are said, its values stay what they are. */
export function sayAll(words: TemplateStringsArray, ...values: readonly unknown[]): string {
  return words.reduce((said, part, at) => `${said}${at > 0 ? String(values[at - 1]) : ''}${say(part)}`, '')
}

/** What `read` gives with all text as it is written. */
export function asWritten<Value>(read: () => Value): Value {
  const before = speaker
  speaker = null
  try {
    return read()
  } finally {
    speaker = before
  }
}

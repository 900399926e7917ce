// Whether a key press would write a character: one sign, no modifier but Shift, and not the space bar.

interface Key {
  readonly key: string
  readonly metaKey: boolean
  readonly ctrlKey: boolean
  readonly altKey: boolean
}

export function isTypedKey({ key, metaKey, ctrlKey, altKey }: Key): boolean {
  return /^\S$/u.test(key) && !metaKey && !ctrlKey && !altKey
}

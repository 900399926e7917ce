// Turns a key combination such as "Mod+Shift+K" into what is drawn on a key cap and what is read aloud.
// `Mod` is ⌘ on Apple keyboards and Ctrl elsewhere. Pure: the platform comes in.

export interface KeyName {
  readonly cap: string
  readonly spoken: string
}

interface Names {
  readonly apple?: KeyName
  readonly other: KeyName
}

const same = (cap: string, spoken: string): Names => ({ other: { cap, spoken } })

const KNOWN: Readonly<Record<string, Names>> = {
  mod: { apple: { cap: '⌘', spoken: 'Command' }, other: { cap: 'Ctrl', spoken: 'Control' } },
  ctrl: { apple: { cap: '⌃', spoken: 'Control' }, other: { cap: 'Ctrl', spoken: 'Control' } },
  alt: { apple: { cap: '⌥', spoken: 'Option' }, other: { cap: 'Alt', spoken: 'Alt' } },
  shift: { apple: { cap: '⇧', spoken: 'Shift' }, other: { cap: 'Shift', spoken: 'Shift' } },
  enter: same('↵', 'Enter'),
  tab: same('Tab', 'Tab'),
  escape: same('Esc', 'Escape'),
  esc: same('Esc', 'Escape'),
  space: same('Space', 'Space'),
  backspace: same('⌫', 'Backspace'),
  delete: same('Del', 'Delete'),
  arrowup: same('↑', 'Up'),
  arrowdown: same('↓', 'Down'),
  arrowleft: same('←', 'Left'),
  arrowright: same('→', 'Right'),
  pageup: same('PgUp', 'Page up'),
  pagedown: same('PgDn', 'Page down'),
  '?': same('?', 'Question mark'),
  '/': same('/', 'Slash'),
  '−': same('−', 'Minus'),
  '-': same('−', 'Minus'),
  '*': same('*', 'Asterisk'),
  plus: same('+', 'Plus'),
}

export function keyNames(keys: string, apple: boolean): readonly KeyName[] {
  return keys
    .split(/[+ ]/)
    .filter((part) => part !== '')
    .map((part) => nameOf(part, apple))
}

function nameOf(part: string, apple: boolean): KeyName {
  const known = KNOWN[part.toLowerCase()]
  if (known) return (apple ? known.apple : undefined) ?? known.other
  const cap = part.length === 1 ? part.toUpperCase() : part
  return { cap, spoken: cap }
}

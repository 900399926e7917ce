// A chord of the keymap as the key caps show it: '$mod+Shift+KeyM' → 'Mod+Shift+M'; presses in turn by a space.

/** What `<Kbd keys>` takes for a chord in tinykeys notation. */
export function chordLabel(chord: string): string {
  return chord
    .replace(/^Shift\+\?$/, '?')
    .split(' ')
    .map((press) =>
      press
        .split('+')
        .map((part) =>
          part
            .replace(/^\$mod$/, 'Mod')
            .replace(/^Key([A-Z])$/, '$1')
            .replace(/^Digit(\d)$/, '$1'),
        )
        .map((part) => (/^[a-z]$/.test(part) ? part.toUpperCase() : part))
        .join('+'),
    )
    .join(' ')
}

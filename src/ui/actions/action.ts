// An action is described once and serves keyboard, menu, palette and key sheet.
// Invariant: ids are unique over the app; keys do not clash within a scope (a test holds both).

export interface ActionDefinition {
  /** Unique, `scope.verb`: "tree.add-child". */
  readonly id: string
  /** What it does, as a menu says it: "Add a child". */
  readonly label: string
  /** Where its keys act: 'global', or a screen's region ('tree', 'transcript', 'walk'). */
  readonly scope: string
  /** Heading in the key sheet and the palette. */
  readonly group: string
  /** Key chords in tinykeys notation: '$mod+k', 'Shift+F', 'g t'. The first is the one shown. */
  readonly keys?: readonly string[]
  /** Acts also while the caret is in a text field (chords with $mod only). */
  readonly whileTyping?: boolean
  /** Other words to find it by in the palette. */
  readonly keywords?: string
}

/** An action that can run now. */
export interface LiveAction extends ActionDefinition {
  readonly run: () => void
}

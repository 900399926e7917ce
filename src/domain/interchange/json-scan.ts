// A look over JSON text before it is parsed: how deep it nests, and whether it stops in the middle.
// Invariant: one pass, no recursion, no memory besides a counter, whatever the text holds.

export type JsonScan =
  | { readonly found: 'too-deep'; readonly line: number }
  /** An object, an array or a text is still open where the file ends. */
  | { readonly found: 'open-end' }
  | { readonly found: 'closed' }

const QUOTE = 34
const BACKSLASH = 92
const NEWLINE = 10

/** Scans `text`; what is wrong inside otherwise is the parser's to say. */
export function scanJson(text: string, maxDepth: number): JsonScan {
  let depth = 0
  let line = 1
  let inText = false
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i)
    if (inText) {
      if (code === BACKSLASH) i += 1
      else if (code === QUOTE) inText = false
    } else if (code === QUOTE) inText = true
    else if (code === NEWLINE) line += 1
    else if (code === 123 || code === 91) {
      depth += 1
      if (depth > maxDepth) return { found: 'too-deep', line }
    } else if (code === 125 || code === 93) depth -= 1
  }
  return { found: inText || depth > 0 ? 'open-end' : 'closed' }
}

/** Where the parser stumbled, as far as the engine tells. Lines and columns count from 1, offsets from 0. */
export interface ParsePlace {
  readonly line: number | null
  readonly column: number | null
  readonly offset: number | null
}

/** The place of a parse error in `text`. */
export function placeOfParseError(error: unknown, text: string): ParsePlace {
  const message = error instanceof Error ? error.message : ''
  const offset = /position (\d+)/.exec(message)
  if (offset) return placeOfOffset(text, Number(offset[1]))
  const spoken = /line (\d+) column (\d+)/.exec(message)
  if (!spoken) return { line: null, column: null, offset: null }
  const [line, column] = [Number(spoken[1]), Number(spoken[2])]
  let start = 0
  for (let i = 1; i < line; i += 1) start = text.indexOf('\n', start) + 1
  return { line, column, offset: start + column - 1 }
}

function placeOfOffset(text: string, offset: number): ParsePlace {
  const before = text.slice(0, offset)
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n'), offset }
}

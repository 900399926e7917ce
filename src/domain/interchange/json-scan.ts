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

/** Line and column of a parse error, where the engine tells. */
export function placeOfParseError(
  error: unknown,
  text: string,
): { line: number | null; column: number | null } {
  const message = error instanceof Error ? error.message : ''
  const spoken = /line (\d+) column (\d+)/.exec(message)
  if (spoken) return { line: Number(spoken[1]), column: Number(spoken[2]) }
  const offset = /position (\d+)/.exec(message)
  if (!offset) return { line: null, column: null }
  const before = text.slice(0, Number(offset[1]))
  return { line: before.split('\n').length, column: before.length - before.lastIndexOf('\n') }
}

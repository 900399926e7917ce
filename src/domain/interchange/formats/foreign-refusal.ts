// Why a foreign file is not read at all: a closed union with its words. A refused file changes nothing.
import { FOREIGN_FORMATS, type ForeignFormat } from './foreign-tree.ts'
import { FOREIGN_LIMITS } from './foreign-limits.ts'
import { MOST_MOMENTS } from './foreign-map.ts'
import { numberText } from '../../../lib/locale.ts'

export type ForeignRefusal =
  | { readonly code: 'empty' }
  | { readonly code: 'too-large' }
  | { readonly code: 'source-too-large' }
  | { readonly code: 'too-slow'; readonly seconds: number }
  | { readonly code: 'not-readable' }
  | { readonly code: 'unknown-format' }
  | { readonly code: 'workspace-file' }
  | { readonly code: 'broken'; readonly format: ForeignFormat | 'zip'; readonly line: number | null }
  | { readonly code: 'too-deep'; readonly line: number | null }
  | { readonly code: 'too-many' }
  | { readonly code: 'too-many-moments' }
  | { readonly code: 'text-too-long' }
  | { readonly code: 'too-many-entries' }
  | { readonly code: 'unpacks-too-large' }
  | { readonly code: 'encrypted' }
  | { readonly code: 'doctype' }
  | { readonly code: 'nothing-inside'; readonly format: ForeignFormat }

/** The sentences for a refusal: what is wrong, and what to do where something can be done. */
export function foreignRefusalInWords(refusal: ForeignRefusal): string {
  const { size, source, depth, nodes, text, entries, unpacked, ratio } = FOREIGN_LIMITS
  switch (refusal.code) {
    case 'empty':
      return 'The file is empty. Save or export it again, then try once more.'
    case 'too-large':
      return `The file is larger than ${inMegabytes(size)}, the most that is read at once.`
    case 'source-too-large':
      return `There are more than ${inMegabytes(source)} of text in it, the most that is read at once. Take out what is no tree, or import it in parts.`
    case 'too-slow':
      return `Reading was stopped after ${refusal.seconds} seconds. Nothing was changed.`
    case 'not-readable':
      return 'This is a picture, a recording or another file without words to read. Export what is in it as text, Markdown or CSV, or paste it.'
    case 'unknown-format':
      return 'Nothing to import was found in this file. Markdown, OPML, mind maps, canvases, diagrams and tables can be read; the words of other documents can be pasted.'
    case 'workspace-file':
      return 'This is a whole workspace of Espalier. Open it from the start page.'
    case 'broken':
      return `The file looks like ${nameOf(refusal.format)}, but it is damaged${refusal.line === null ? '' : ` at line ${refusal.line}`}. Save or export it again, then try once more.`
    case 'too-deep':
      return `${refusal.line === null ? 'The tree' : `Line ${refusal.line}`} is nested more than ${depth} levels deep. No tree that people draw is.`
    case 'too-many':
      return `The file holds more than ${numberText(nodes)} cards, the most that is read at once.`
    case 'too-many-moments':
      return `The file holds more than ${numberText(MOST_MOMENTS)} moments, the most that one map takes. Take out what is not part of the story, or import it as a tree.`
    case 'text-too-long':
      return `One text is longer than ${inMegabytes(text)}. No card is.`
    case 'too-many-entries':
      return `There are more than ${numberText(entries)} files inside, the most that is read at once.`
    case 'unpacks-too-large':
      return `Unpacked it would be larger than ${inMegabytes(unpacked)}, or more than ${ratio} times its size. It was not unpacked.`
    case 'encrypted':
      return 'The file is locked with a password. Save it without one, then try once more.'
    case 'doctype':
      return 'The file defines XML entities of its own. Such files can be built to do harm, so it was not read.'
    case 'nothing-inside':
      return `There are no cards in this ${refusal.format === 'html' ? 'web page' : FOREIGN_FORMATS[refusal.format]}.${HINTS[refusal.format] ?? ''}`
  }
}

/** What would have become cards, where people may not know. */
const HINTS: Readonly<Partial<Record<ForeignFormat, string>>> = {
  html: ' Headings and list items become cards; plain paragraphs do not.',
  markdown: ' Headings, bullets and table rows become cards; plain paragraphs do not.',
}

function nameOf(format: ForeignFormat | 'zip'): string {
  if (format === 'zip') return 'a zip archive'
  const name = FOREIGN_FORMATS[format]
  return /^[AEIOUX]/.test(name) ? `an ${name}` : `a ${name}`
}

function inMegabytes(bytes: number): string {
  return `${Math.round(bytes / 1_000_000)} MB`
}

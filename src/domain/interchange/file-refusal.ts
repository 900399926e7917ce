// Why a workspace file is not read at all: a closed union with the place in the file, and its words.
// A refused file changes nothing.
import { numberText } from '../../lib/locale.ts'

export type FileRefusal =
  | { readonly code: 'empty' }
  | { readonly code: 'archive'; readonly why: string }
  | { readonly code: 'not-text' }
  | { readonly code: 'too-large'; readonly limit: number }
  | { readonly code: 'too-slow'; readonly seconds: number }
  | { readonly code: 'truncated' }
  | { readonly code: 'not-json'; readonly line: number | null; readonly column: number | null }
  | { readonly code: 'too-deep'; readonly limit: number; readonly line: number }
  | { readonly code: 'not-espalier' }
  | { readonly code: 'too-new'; readonly schema: number; readonly known: number }
  | { readonly code: 'too-many'; readonly count: number; readonly limit: number }
  | { readonly code: 'text-too-long'; readonly at: string; readonly limit: number }
  | { readonly code: 'wrong-shape'; readonly at: string; readonly expected: string }

/** The sentences for a refusal: what is wrong, and what to do where something can be done. */
export function fileRefusalInWords(refusal: FileRefusal): string {
  switch (refusal.code) {
    case 'empty':
      return 'The file is empty. Download it again, then open it once more.'
    case 'archive':
      return refusal.why
    case 'not-text':
      return 'This is not a text file, so it cannot be a workspace file. Workspace files end in .espalier.json.'
    case 'too-large':
      return `The file is larger than ${inMegabytes(refusal.limit)}, the most that is read at once. Download it again without attachments.`
    case 'too-slow':
      return `Reading was stopped after ${refusal.seconds} seconds. Nothing was changed.`
    case 'truncated':
      return 'The file stops before its end, perhaps because a download or a copy was cut short. Nothing was read: half a workspace would look like a whole one. Fetch the file again.'
    case 'not-json':
      return refusal.line === null
        ? 'The file is not valid JSON, so it cannot be a workspace file.'
        : `The file is not valid JSON: line ${refusal.line}${refusal.column === null ? '' : `, column ${refusal.column}`} cannot be read.`
    case 'too-deep':
      return `Line ${refusal.line} is nested more than ${refusal.limit} levels deep. No workspace file is.`
    case 'not-espalier':
      return 'This is JSON, but not a workspace file of Espalier: it does not say "format": "espalier". What other tools made is imported inside a workspace: on its tree, maps or interviews.'
    case 'too-new':
      return `A newer Espalier wrote this file (version ${refusal.schema} of the file; version ${refusal.known} is known here). Update Espalier, then open it again.`
    case 'too-many':
      return `The file holds ${numberText(refusal.count)} records; ${numberText(refusal.limit)} is the most that is read at once.`
    case 'text-too-long':
      return `The text at ${refusal.at} is longer than ${inMegabytes(refusal.limit)}. No field of a workspace is.`
    case 'wrong-shape':
      return `At ${refusal.at} stands something else than ${refusal.expected}.`
  }
}

function inMegabytes(bytes: number): string {
  return `${Math.round(bytes / 100_000) / 10} MB`
}

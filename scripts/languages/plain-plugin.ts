// The Vite plugin that lets text follow the setting for plain words: it puts `say(…)` around every text with a term in it.
// Invariant: without a speaker everything reads as it is written; lines stay where they are.
import { join, relative } from 'node:path'
import type { Plugin } from 'vite'
import { inPlainWords } from '../../src/ui/plain-sentences.ts'
import { speaks } from './catalogue.ts'
import { KEEPS_TERMS } from './places.ts'
import { type Piece, piecesIn } from './read-texts.ts'

/** Plain words are English: a build in another language has its translator's words for single terms (PLAIN_WORDS). */
export function plainWordsPlugins(tag: string | undefined, root: string): Plugin[] {
  if (tag !== undefined && tag !== '' && tag !== 'en') return []
  const src = join(root, 'src')
  const say = join(src, 'lib', 'say.ts').replaceAll('\\', '/')
  return [
    {
      name: 'espalier-plain-words',
      enforce: 'pre',
      transform(code, id) {
        const path = relative(src, id.split('?')[0] ?? id).replaceAll('\\', '/')
        if (path.startsWith('..') || !followsPlainWords(path)) return undefined
        const spoken = spokenModule(code, path, say)
        return spoken === undefined ? undefined : { code: spoken, map: null }
      },
    },
  ]
}

/** Do the words of a module follow the setting? The path is relative to src, with slashes. */
export const followsPlainWords = (path: string) =>
  speaks(path) && !KEEPS_TERMS.some((one) => one.path.test(path))

/** The source with `say` around its terms; undefined when it has none. */
export function spokenModule(code: string, path: string, say: string): string | undefined {
  const pieces = piecesIn(code, path).filter(
    ({ words, property }) =>
      words.some((text) => inPlainWords(text) !== text) && !isKeywords(code, property?.name),
  )
  if (pieces.length === 0) return undefined
  // From the end to the start, so that places stay true; a template only gets its tag in front.
  let out = code
  for (const piece of pieces.toReversed()) {
    const { from, to, words } = edit(code, piece)
    out = out.slice(0, from) + words + out.slice(to)
  }
  return `import { say as __say, sayAll as __sayAll } from ${JSON.stringify(say)};${out}`
}

/** What an action is found by stays: both words lead there. */
const isKeywords = (code: string, name: { from: number; to: number } | undefined) =>
  name !== undefined && code.slice(name.from, name.to) === 'keywords'

function edit(code: string, piece: Piece): { from: number; to: number; words: string } {
  const { from, to, as, property, words } = piece
  const source = code.slice(from, to)
  if (as === 'template' && (!property || words.length > 1)) return { from, to: from, words: '__sayAll' }
  const said =
    as === 'template'
      ? `__sayAll${source}`
      : `__say(${as === 'string' ? source : JSON.stringify(words.join(''))})`
  if (property) {
    const name = code.slice(property.name.from, property.name.to)
    const between = code.slice(property.name.to, from).replace(/[^\n]/g, '')
    // Read each time: what a table of words says may change while the page is open.
    return {
      from: property.from,
      to: property.to,
      words: `get ${property.computed ? `[${name}]` : name}() {${between} return ${said} }`,
    }
  }
  if (as === 'attribute') return { from, to, words: `{${said}}` }
  return { from, to, words: as === 'words' ? `{${said}${source.replace(/[^\n]/g, '')}}` : said }
}

// Markup of files people write by hand turned into the words a reader sees: entities, Markdown emphasis, links, images.
// One pass each; what is not surely markup stays.

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', '\u00a0'],
  ['lrm', '\u200e'],
  ['rlm', '\u200f'],
  ['hellip', '…'],
  ['ndash', '–'],
  ['mdash', '—'],
  ['lsquo', '‘'],
  ['rsquo', '’'],
  ['ldquo', '“'],
  ['rdquo', '”'],
])

/** Decodes the entities captions and Markdown use; unknown or unfinished ones stay as written. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(/&(?:([a-z]{2,6})|#(\d{1,7})|#x([\da-f]{1,6}));/gi, (written, name, decimal, hex) => {
    if (typeof name === 'string') return ENTITIES.get(name.toLowerCase()) ?? written
    const code = typeof decimal === 'string' ? Number(decimal) : Number.parseInt(String(hex), 16)
    const isCharacter =
      code >= 0x20 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) && code !== 0x7f
    return isCharacter ? String.fromCodePoint(code) : String(written)
  })
}

/** The words of one Markdown paragraph. */
export function plainMarkdown(source: string): string {
  let text = source
  if (text.includes(']('))
    text = text.replace(/!?\[([^\][]{0,500})\]\(([^()\s]{0,1000})(?:\s[^()]{0,200})?\)/g, linkWords)
  if (text.includes('**')) text = dropPairs(text, '**')
  if (text.includes('__')) text = dropPairs(text, '__')
  if (text.includes('_')) text = dropEdgePairs(text, '_')
  if (text.includes('*')) text = dropEdgePairs(text, '*')
  if (text.includes('`')) text = dropPairs(text, '`')
  if (text.includes('\\')) text = text.replace(/\\([\\`*_{}[\]()#+\-.!>~|])/g, '$1')
  return decodeEntities(text)
}

/** "label (address)", or only one of them when they say the same. */
function linkWords(_written: string, label: string, address: string): string {
  const words = label.trim()
  if (words === '' || words === address) return address
  return address === '' || address.startsWith('#') ? words : `${words} (${address})`
}

/** Drops pairs of a delimiter that embrace something; an odd last one stays. */
function dropPairs(text: string, delimiter: string): string {
  const pieces = text.split(delimiter)
  if (pieces.length % 2 === 1) return pieces.join('')
  const last = pieces.pop() ?? ''
  return pieces.join('') + delimiter + last
}

/** Drops `_words_` and `*words*` where the delimiters stand at the edges of words; snake_case and 2*3 stay. */
function dropEdgePairs(text: string, delimiter: '_' | '*'): string {
  let result = ''
  let from = 0
  let open = -1
  for (let at = text.indexOf(delimiter); at >= 0; at = text.indexOf(delimiter, at + 1)) {
    const before = text.charAt(at - 1)
    const after = text.charAt(at + 1)
    const opens = !isWordOrEnd(before) && after !== '' && after.trim() !== '' && after !== delimiter
    const closes = before.trim() !== '' && before !== delimiter && !isWordOrEnd(after)
    if (open >= 0 && closes) {
      result += text.slice(from, open) + text.slice(open + 1, at)
      from = at + 1
      open = -1
    } else if (opens) open = at
  }
  return result + text.slice(from)
}

function isWordOrEnd(character: string): boolean {
  return character !== '' && /[\p{L}\p{N}_*]/u.test(character)
}

/** One kind of space between words; line breaks stay. */
export function tidySpace(text: string): string {
  return text
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim()
}

/** A line that is wholly a stage direction: "[Music]", "(laughs)", "**[Transition]**", "♪ …  ♪". */
export function isStageDirection(line: string): boolean {
  const bare = line
    .trim()
    .replace(/^(?:\*\*|__|[*_])/, '')
    .replace(/(?:\*\*|__|[*_])$/, '')
  if (bare.length < 2 || bare.length > 200) return false
  const inside = bare.slice(1, -1)
  const wrap = bare.charAt(0) + bare.slice(-1)
  // "[Yes] and then [no]" begins and ends with brackets, too.
  if (wrap === '[]') return !inside.includes(']')
  if (wrap === '()') return !inside.includes(')')
  return wrap === '♪♪'
}

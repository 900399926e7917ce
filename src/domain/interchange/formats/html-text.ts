// HTML in labels becomes text: tags go, breaks and blocks become lines, pictures give their name. One pass, no parser,
// nothing is ever loaded. Unknown entities stay as they are written.

/** Names of single characters that labels use in practice. */
export const HTML_ENTITIES: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', ' '],
  ['ndash', '–'],
  ['mdash', '—'],
  ['hellip', '…'],
  ['laquo', '«'],
  ['raquo', '»'],
  ['lsquo', '‘'],
  ['rsquo', '’'],
  ['ldquo', '“'],
  ['rdquo', '”'],
  ['bull', '•'],
  ['middot', '·'],
  ['copy', '©'],
  ['reg', '®'],
  ['trade', '™'],
  ['euro', '€'],
  ['pound', '£'],
  ['deg', '°'],
  ['times', '×'],
  ['rarr', '→'],
  ['larr', '←'],
  ['check', '✓'],
  ['aelig', 'æ'],
  ['AElig', 'Æ'],
  ['auml', 'ä'],
  ['ouml', 'ö'],
  ['uuml', 'ü'],
  ['Auml', 'Ä'],
  ['Ouml', 'Ö'],
  ['Uuml', 'Ü'],
  ['szlig', 'ß'],
  ['eacute', 'é'],
  ['egrave', 'è'],
  ['agrave', 'à'],
  ['ccedil', 'ç'],
  ['ntilde', 'ñ'],
  ['oslash', 'ø'],
  ['aring', 'å'],
])

/** `&amp;`, `&#230;` and `&#xe6;` as the characters they stand for. */
export function decodeEntities(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([a-zA-Z]{1,8}));/g, (all, dec, hex, name) => {
    if (typeof name === 'string') return HTML_ENTITIES.get(name) ?? all
    const code = typeof dec === 'string' ? Number(dec) : Number.parseInt(String(hex), 16)
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ''
  })
}

const BLOCK = /^(?:\/?(?:p|div|h[1-6]|ul|ol|table|tr|blockquote|pre|section|article)|br|\/li|hr)\b/i
/** Elements whose inside is nothing to read. */
const SILENT = /^(script|style|head|template|noscript|iframe|object|svg|math)\b/i

/** The words of an HTML fragment, lines by `\n`. */
export function htmlToText(html: string): string {
  if (!html.includes('<')) return decodeEntities(html)
  let out = ''
  let at = 0
  const put = (piece: string) => {
    out += decodeEntities(piece.replace(/\s+/g, ' '))
  }
  while (at < html.length) {
    const open = html.indexOf('<', at)
    if (open < 0) break
    put(html.slice(at, open))
    // A lone `<` before a space or a digit is a word, not a tag.
    if (!/[a-zA-Z/!?]/.test(html[open + 1] ?? '')) {
      out += '<'
      at = open + 1
      continue
    }
    const isComment = html.startsWith('<!--', open)
    const close = isComment ? html.indexOf('-->', open) : endOfTag(html, open)
    if (close < 0) {
      at = html.length
      break
    }
    const tag = html.slice(open + 1, close)
    at = close + (isComment ? 3 : 1)
    if (isComment) continue
    if (BLOCK.test(tag)) out += '\n'
    else if (/^li\b/i.test(tag)) out += '\n• '
    else if (/^\/t[dh]\b/i.test(tag)) out += ' '
    else if (/^img\b/i.test(tag)) out += pictureName(tag)
    const silent = SILENT.exec(tag)
    if (silent && !tag.endsWith('/')) at = afterElement(html, silent[1] ?? '', at)
  }
  put(html.slice(at))
  return out
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n')
}

/** Where a tag ends; quotes may hold `>`. A quote that never ends does not count. */
export function endOfTag(html: string, open: number): number {
  let quote = ''
  const limit = Math.min(html.length, open + 20_000)
  for (let i = open; i < limit; i += 1) {
    const character = html[i] ?? ''
    if (quote !== '') {
      if (character === quote) quote = ''
    } else if (character === '>') return i
    else if ((character === '"' || character === "'") && html[i - 1] === '=') quote = character
  }
  return html.indexOf('>', open)
}

/** Where reading goes on after the element: behind its end, or at the end of the text when it has none. */
export function afterElement(html: string, name: string, from: number): number {
  const end = new RegExp(`</${name}\\b`, 'ig')
  end.lastIndex = from
  const found = end.exec(html)
  if (!found) return html.length
  const close = html.indexOf('>', found.index)
  return close < 0 ? html.length : close + 1
}

function pictureName(tag: string): string {
  const alt = attributeOf(tag, 'alt')
  if (alt) return ` ${alt} `
  const source = attributeOf(tag, 'src')
  if (source === '' || source.startsWith('data:')) return ' (picture) '
  return ` ${(source.split(/[?#]/)[0] ?? '').split('/').at(-1) ?? ''} `
}

/** The value of an attribute inside a tag, or ''. */
export function attributeOf(tag: string, name: string): string {
  const found = new RegExp(`\\s${name}\\s{0,9}=\\s{0,9}(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i').exec(tag)
  return found ? decodeEntities(found[1] ?? found[2] ?? found[3] ?? '') : ''
}

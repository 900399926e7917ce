// Rich text as files carry it: the JSON shape of the editor, `{type: 'doc', content: […]}`.
// Which kinds of node and mark there are, what may stand in what, and which links are safe.

export interface RichTextMark {
  readonly type: string
  readonly attrs?: Readonly<Record<string, unknown>>
}

export interface RichTextJson {
  readonly type: string
  readonly attrs?: Readonly<Record<string, unknown>>
  readonly content?: readonly RichTextJson[]
  readonly text?: string
  readonly marks?: readonly RichTextMark[]
}

/** What stands inside a node. `inline`: text and line breaks. `plain`: text without marks. */
type Inside = 'blocks' | 'inline' | 'plain' | 'items' | 'nothing'

export const RICH_TEXT_BLOCKS: Readonly<Record<string, Inside>> = {
  paragraph: 'inline',
  heading: 'inline',
  blockquote: 'blocks',
  bulletList: 'items',
  orderedList: 'items',
  codeBlock: 'plain',
  horizontalRule: 'nothing',
}

export const RICH_TEXT_MARKS: ReadonlySet<string> = new Set([
  'bold',
  'italic',
  'strike',
  'underline',
  'code',
  'link',
])

/**
 * Nesting of nodes, the doc itself not counted. Each node is two levels of JSON, and the rest of the file needs the
 * others of the 64 that are read: deeper lists are flattened when a file is written, their words are kept.
 */
export const RICH_TEXT_DEPTH = 26

/** Whether a link may be followed: web or mail, nothing that runs or reads the device. */
export function isSafeLink(href: unknown): href is string {
  if (typeof href !== 'string' || href.length > 2048) return false
  // Browsers drop control characters and spaces before they read the scheme, so "java\nscript:" is "javascript:".
  const bare = href.replace(/[^!-~\u0080-\uffff]/g, '')
  return /^(https?:\/\/|mailto:)/i.test(bare)
}

/** Which attributes of a node or mark are kept, and when their value fits. */
export const RICH_TEXT_ATTRIBUTES: Readonly<
  Record<string, Readonly<Record<string, (value: unknown) => boolean>>>
> = {
  heading: { level: (value) => isWhole(value, 1, 6) },
  orderedList: { start: (value) => isWhole(value, 0, 1_000_000), type: isShortText },
  codeBlock: { language: isShortText },
  link: {
    href: isSafeLink,
    target: (value) => value === '_blank',
    rel: isShortText,
    class: isShortText,
    title: (value) => typeof value === 'string' && value.length <= 500,
  },
}

function isWhole(value: unknown, least: number, most: number): boolean {
  return typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most
}

function isShortText(value: unknown): boolean {
  return typeof value === 'string' && value.length <= 100
}

/** A doc with one paragraph per line; null for no words. */
export function richTextOfLines(text: string): RichTextJson | null {
  if (text === '') return null
  return {
    type: 'doc',
    content: text
      .split('\n')
      .map((line) =>
        line ? { type: 'paragraph', content: [{ type: 'text', text: line }] } : { type: 'paragraph' },
      ),
  }
}

/** A doc from plain notes: paragraphs, and lists of the lines that begin with "- ". Empty lines part, and go. */
export function richTextOfNotes(text: string): RichTextJson | null {
  const content: RichTextJson[] = []
  let items: RichTextJson[] = []
  const endList = () => {
    if (items.length > 0) content.push({ type: 'bulletList', content: items })
    items = []
  }
  for (const line of text.split('\n')) {
    const words = line.replace(/^- /, '')
    const paragraph: RichTextJson = { type: 'paragraph', content: [{ type: 'text', text: words }] }
    if (line.startsWith('- ') && words !== '') items.push({ type: 'listItem', content: [paragraph] })
    else {
      endList()
      if (line !== '') content.push(paragraph)
    }
  }
  endList()
  return content.length > 0 ? { type: 'doc', content } : null
}

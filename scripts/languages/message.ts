// A message is the English text with its values and tags named: `Saw it on <0>{day}</0>`.
// This is the grammar both the catalogue and the translations are written in.

export interface Span {
  readonly from: number
  readonly to: number
}

/** Text, a value (an expression of the source), or an element around or within the text. */
export type Part =
  | { readonly is: 'text'; readonly text: string }
  | ({ readonly is: 'value'; readonly name: string } & Span)
  | { readonly is: 'tag'; readonly open: Span; readonly close: Span | null; readonly inside: readonly Part[] }

/** Part of a translation: as above, but values and tags are only named. */
export type SaidPart =
  | { readonly is: 'text'; readonly text: string }
  | { readonly is: 'value'; readonly name: string }
  | { readonly is: 'tag'; readonly number: number; readonly inside: readonly SaidPart[] | null }

const quoted = (text: string) => text.replace(/[{}<\\]/g, (sign) => `\\${sign}`)

/** The tags of a message in the order of the English; a tag's place is its number. */
export function tagsOf(parts: readonly Part[]): (Part & { is: 'tag' })[] {
  return parts.flatMap((part) => (part.is === 'tag' ? [part, ...tagsOf(part.inside)] : []))
}

/** The values of a message by name. */
export function valuesOf(parts: readonly Part[]): (Part & { is: 'value' })[] {
  return parts.flatMap((part) =>
    part.is === 'value' ? [part] : part.is === 'tag' ? valuesOf(part.inside) : [],
  )
}

/** The message as it stands in the catalogue. */
export function messageOf(parts: readonly Part[]): string {
  const tags = tagsOf(parts)
  const write = (list: readonly Part[]): string =>
    list
      .map((part) => {
        if (part.is === 'text') return quoted(part.text)
        if (part.is === 'value') return `{${part.name}}`
        const number = tags.indexOf(part)
        return part.inside.length === 0 ? `<${number}/>` : `<${number}>${write(part.inside)}</${number}>`
      })
      .join('')
  return write(parts)
}

/** Reads a message of a translation; throws with a sentence when its signs do not pair. */
export function readMessage(message: string): SaidPart[] {
  const token = /\\(.)|\{([^{}]*)\}|<(\d+)\/>|<(\d+)>|<\/(\d+)>/gsu
  const root: SaidPart[] = []
  const open: { number: number; inside: SaidPart[] }[] = []
  let text = ''
  let at = 0
  const list = () => open.at(-1)?.inside ?? root
  const say = () => {
    if (text !== '') list().push({ is: 'text', text })
    text = ''
  }
  for (const found of message.matchAll(token)) {
    text += message.slice(at, found.index)
    at = found.index + found[0].length
    const [, sign, value, alone, opens, closes] = found
    if (sign !== undefined) {
      text += sign
      continue
    }
    say()
    if (value !== undefined) list().push({ is: 'value', name: value })
    else if (alone !== undefined) list().push({ is: 'tag', number: Number(alone), inside: null })
    else if (opens !== undefined) open.push({ number: Number(opens), inside: [] })
    else {
      const last = open.pop()
      if (!last || last.number !== Number(closes)) throw new Error(`</${closes}> closes nothing`)
      list().push({ is: 'tag', ...last })
    }
  }
  text += message.slice(at)
  say()
  if (open.length > 0) throw new Error(`<${open[0]?.number}> is not closed`)
  return root
}

/** The names of the values and the numbers of the tags a read message uses. */
export function usesOf(parts: readonly SaidPart[]): string[] {
  return parts.flatMap((part) => {
    if (part.is === 'text') return []
    if (part.is === 'value') return [`{${part.name}}`]
    return [`<${part.number}>`, ...usesOf(part.inside ?? [])]
  })
}

// Puts the words of another language into one module of the source. What has no translation stays as it is written.
import {
  type Part,
  readMessage,
  type SaidPart,
  type Span,
  messageOf,
  tagsOf,
  usesOf,
  valuesOf,
} from './message.ts'
import { type Text, textsIn, type Wording } from './read-texts.ts'

/** A translation: one text, or one for each form of number of the language (`other` for all that is not named). */
export type Translation = string | (Readonly<Record<string, string>> & { readonly other: string })

/** What to say for a message; `one` is the English for one, where the English has forms. */
export type Translate = (message: string, one?: string) => Translation | undefined

/** The module whose `formFor` chooses among forms; the plugin makes it. */
export const FORMS_MODULE = 'virtual:espalier-language'

/** The source of a module in another language; undefined when nothing in it changes. */
export function translateModule(code: string, file: string, translate: Translate): string | undefined {
  const texts = textsIn(code, file)
  let usesForms = false
  let changes = 0

  /** A range of the source with the texts in it translated. */
  function rendered({ from, to }: Span, without?: Text): string {
    let at = from
    let out = ''
    for (const text of texts) {
      if (text === without || text.from < at || text.to > to) continue
      const words = replaced(text)
      if (words === undefined) continue // what stands inside may still be translated: it comes next
      out += code.slice(at, text.from) + words
      at = text.to
    }
    return out + code.slice(at, to)
  }

  function replaced(text: Text): string | undefined {
    const words = text.as === 'children' ? children(text.wording, text) : expression(text.wording, text)
    if (words === undefined) return undefined
    changes++
    if (text.as === 'key') return `[${words}]`
    if (text.as === 'attribute') return `{${words}}`
    return text.as === 'expression' ? `(${words})` : words
  }

  function expression(wording: Wording, text: Text): string | undefined {
    if (wording.is === 'choice') {
      const [yes, no] = [expression(wording.yes, text), expression(wording.no, text)]
      if (yes === undefined && no === undefined) return undefined
      const plain = (one: Wording) => expressionIn(one, text)
      return `(${rendered(wording.test, text)}) ? ${yes ?? plain(wording.yes)} : ${no ?? plain(wording.no)}`
    }
    const said = saidFor(wording)
    if (said === undefined) return undefined
    return formed(wording, said, text, (parts) => inTemplate(parts, partsFor(wording), text))
  }

  /** The English of a choice whose other side is translated. */
  function expressionIn(wording: Wording, text: Text): string {
    if (wording.is === 'choice')
      return `((${rendered(wording.test, text)}) ? ${expressionIn(wording.yes, text)} : ${expressionIn(wording.no, text)})`
    return formed(wording, english(wording), text, (parts) => inTemplate(parts, partsFor(wording), text))
  }

  function children(wording: Wording, text: Text): string | undefined {
    if (wording.is === 'message') {
      const said = saidFor(wording)
      if (said === undefined) return undefined
      return inJsx(readMessage(typeof said === 'string' ? said : said.other), wording.parts, text)
    }
    return `{${childrenExpression(wording, text)}}`
  }

  function childrenExpression(wording: Wording, text: Text): string {
    if (wording.is === 'choice')
      return `((${rendered(wording.test, text)}) ? ${childrenExpression(wording.yes, text)} : ${childrenExpression(wording.no, text)})`
    const said = saidFor(wording) ?? english(wording)
    return formed(wording, said, text, (parts) => `<>${inJsx(parts, partsFor(wording), text)}</>`)
  }

  function saidFor(wording: Exclude<Wording, { is: 'choice' }>): Translation | undefined {
    if (wording.is === 'message') return wrapped(wording.parts, (core) => translate(core))
    return wrapped(wording.other, (core) => translate(core, messageOf(wording.one).trim()))
  }

  const english = (wording: Exclude<Wording, { is: 'choice' }>): Translation =>
    wording.is === 'message'
      ? messageOf(wording.parts)
      : { one: messageOf(wording.one), other: messageOf(wording.other) }

  function formed(
    wording: Exclude<Wording, { is: 'choice' }>,
    said: Translation,
    text: Text,
    write: (parts: readonly SaidPart[]) => string,
  ): string {
    if (typeof said === 'string') return write(readMessage(said))
    if (wording.is === 'message') return write(readMessage(said.other))
    usesForms = true
    const forms = Object.entries(said).map(([form, words]) => `${form}: ${write(readMessage(words))}`)
    return `__formFor(${rendered(wording.number, text)}, { ${forms.join(', ')} })`
  }

  function inTemplate(said: readonly SaidPart[], english: readonly Part[], text: Text): string {
    const values = valuesOf(english)
    if (said.every((part) => part.is === 'text'))
      return JSON.stringify(said.map((part) => (part.is === 'text' ? part.text : '')).join(''))
    const inside = said.map((part) => {
      if (part.is === 'text') return part.text.replace(/[`\\]|\$\{/g, (sign) => `\\${sign}`)
      if (part.is === 'tag') return ''
      const value = values.find((one) => one.name === part.name)
      return value ? `\${${rendered(value, text)}}` : `{${part.name}}`
    })
    return `\`${inside.join('')}\``
  }

  function inJsx(said: readonly SaidPart[], english: readonly Part[], text: Text): string {
    const [values, tags] = [valuesOf(english), tagsOf(english)]
    const write = (parts: readonly SaidPart[]): string =>
      parts
        .map((part) => {
          if (part.is === 'text') return `{${JSON.stringify(part.text)}}`
          if (part.is === 'value') {
            const value = values.find((one) => one.name === part.name)
            if (!value) return `{${JSON.stringify(`{${part.name}}`)}}`
            return code.startsWith('{', value.from) ? rendered(value, text) : `{${rendered(value, text)}}`
          }
          const tag = tags[part.number]
          if (!tag) return write(part.inside ?? [])
          if (!tag.close) return rendered(tag.open, text)
          return `${rendered(tag.open, text)}${write(part.inside ?? [])}${rendered(tag.close, text)}`
        })
        .join('')
    return write(said)
  }

  const whole = rendered({ from: 0, to: code.length })
  if (changes === 0) return undefined
  return usesForms ? `import { formFor as __formFor } from '${FORMS_MODULE}'\n${whole}` : whole
}

const partsFor = (wording: Exclude<Wording, { is: 'choice' }>): readonly Part[] =>
  wording.is === 'message' ? wording.parts : [...wording.other, ...wording.one, wording.number]

/** A message is kept without the space around it; the space comes back here. */
function wrapped(
  parts: readonly Part[],
  translate: (core: string) => Translation | undefined,
): Translation | undefined {
  const message = messageOf(parts)
  const said = translate(message.trim())
  if (said === undefined) return undefined
  const before = /^\s*/.exec(message)?.[0] ?? ''
  const after = message.trim() === '' ? '' : (/\s*$/.exec(message)?.[0] ?? '')
  if (typeof said === 'string') return before + said + after
  const forms = Object.entries(said).map(([form, words]) => [form, before + words + after])
  return Object.fromEntries(forms) as Translation // the same forms, `other` among them
}

/** What is wrong with a translation of a message: values and tags that are missing or that the message has not. */
export function problemsOf(message: string, one: string | undefined, said: Translation): string[] {
  const known = new Set(usesOf(readMessage(message)))
  const mayUse = new Set([...known, ...(one === undefined ? [] : usesOf(readMessage(one)))])
  return Object.entries(typeof said === 'string' ? { other: said } : said).flatMap(([form, words]) => {
    let uses: string[]
    try {
      uses = usesOf(readMessage(words))
    } catch (error) {
      return [`${form}: ${error instanceof Error ? error.message : String(error)}`]
    }
    return [
      ...uses.filter((use) => !mayUse.has(use)).map((use) => `${form}: ${use} is not in the English`),
      ...(form === 'other' ? [...known].filter((use) => !uses.includes(use)) : []).map(
        (use) => `${form}: ${use} is missing`,
      ),
    ]
  })
}

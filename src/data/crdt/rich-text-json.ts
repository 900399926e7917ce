// Rich text between the document's fragment and plain JSON of the editor's shape.
// Invariant: JSON → fragment → JSON gives the same JSON, for JSON in normal form (no empty or adjacent equal texts).
import * as Y from 'yjs'

export interface RichTextMark {
  readonly type: string
  readonly attrs?: Readonly<Record<string, unknown>>
}

export interface RichTextNode {
  readonly type: string
  readonly attrs?: Readonly<Record<string, unknown>>
  readonly content?: readonly RichTextNode[]
  readonly text?: string
  readonly marks?: readonly RichTextMark[]
}

/** The fragment as JSON: `{type: 'doc', content: […]}`. */
export function fragmentToJson(fragment: Y.XmlFragment): RichTextNode {
  return { type: 'doc', content: childrenToJson(fragment) }
}

function childrenToJson(parent: Y.XmlFragment | Y.XmlElement): RichTextNode[] {
  return parent.toArray().flatMap((child): RichTextNode[] => {
    if (child instanceof Y.XmlText) return textToJson(child)
    if (!(child instanceof Y.XmlElement)) return []
    const attrs = Object.fromEntries(Object.entries(child.getAttributes()).filter(([, v]) => v !== undefined))
    const content = childrenToJson(child)
    return [
      {
        type: child.nodeName,
        ...(Object.keys(attrs).length > 0 ? { attrs } : {}),
        ...(content.length > 0 ? { content } : {}),
      },
    ]
  })
}

interface DeltaPart {
  readonly insert?: unknown
  readonly attributes?: Readonly<Record<string, unknown>>
}

function textToJson(text: Y.XmlText): RichTextNode[] {
  const delta = text.toDelta() as DeltaPart[] // Yjs leaves the type of a delta open
  return delta.flatMap(({ insert, attributes }) => {
    if (typeof insert !== 'string' || insert === '') return []
    const marks = Object.entries(attributes ?? {}).map(([type, attrs]): RichTextMark => {
      const plain = isRecord(attrs) && Object.keys(attrs).length > 0 ? { attrs } : {}
      return { type, ...plain }
    })
    return [{ type: 'text', ...(marks.length > 0 ? { marks } : {}), text: insert }]
  })
}

/** A new fragment with the content of `json` (already validated by the interchange reader). */
export function jsonToFragment(json: RichTextNode): Y.XmlFragment {
  const fragment = new Y.XmlFragment()
  fragment.insert(0, childrenFromJson(json.content ?? []))
  return fragment
}

/** Replaces what a shared text holds, so that editors bound to it follow. */
export function replaceContent(fragment: Y.XmlFragment, json: RichTextNode | null): void {
  fragment.delete(0, fragment.length)
  fragment.insert(0, childrenFromJson(json?.content ?? []))
}

/** Adds a copy of another shared text after what is there; a text of blank lines gives way to it. */
export function appendContent(fragment: Y.XmlFragment, other: Y.XmlFragment, isBlank: boolean): void {
  if (isBlank) fragment.delete(0, fragment.length)
  fragment.insert(fragment.length, childrenFromJson(fragmentToJson(other).content ?? []))
}

function childrenFromJson(nodes: readonly RichTextNode[]): (Y.XmlElement | Y.XmlText)[] {
  const out: (Y.XmlElement | Y.XmlText)[] = []
  let run: RichTextNode[] = []
  const endRun = () => {
    if (run.length > 0) out.push(textFromJson(run))
    run = []
  }
  for (const node of nodes) {
    if (node.type === 'text') run.push(node)
    else {
      endRun()
      out.push(elementFromJson(node))
    }
  }
  endRun()
  return out
}

function textFromJson(run: readonly RichTextNode[]): Y.XmlText {
  const text = new Y.XmlText()
  text.applyDelta(
    run.map((node) => ({
      insert: node.text ?? '',
      ...(node.marks?.length
        ? { attributes: Object.fromEntries(node.marks.map((mark) => [mark.type, mark.attrs ?? {}])) }
        : {}),
    })),
  )
  return text
}

function elementFromJson(node: RichTextNode): Y.XmlElement {
  const element = new Y.XmlElement(node.type)
  // Attributes may hold numbers (heading levels), as the editor writes them; the type only says strings.
  for (const [name, value] of Object.entries(node.attrs ?? {})) element.setAttribute(name, value as string)
  element.insert(0, childrenFromJson(node.content ?? []))
  return element
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

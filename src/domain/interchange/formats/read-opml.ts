// OPML outlines. An outline that points at another file is kept as a card with its address; nothing is fetched.
import type { CardKind } from '../../tree/rules.ts'
import {
  finishOne,
  newDraft,
  newProblemList,
  type Draft,
  type ForeignReading,
  type ProblemList,
} from './draft.ts'
import { kindOfWord } from './kind-words.ts'
import { elementIn, elementsIn, textIn, type XmlElement, type XmlReading } from './read-xml.ts'

/** Attributes that are not worth a line in the notes. */
const PLAIN = new Set([
  'text',
  'title',
  '_note',
  'kind',
  'type',
  'created',
  'expansionstate',
  'iscomment',
  'isbreakpoint',
  'name',
  'collapsed',
])

/** The tree of an OPML document that was read as XML. */
export function readOpml({ root, faults }: XmlReading): ForeignReading {
  const problems = newProblemList()
  for (const { line, message } of faults) problems.add(`line ${line}`, `Not well-formed: ${message}`)
  const title = textIn(elementIn(elementIn(root, 'head'), 'title'))
  const body = elementIn(root, 'body')
  const roots = body ? elementsIn(body, 'outline').map((outline) => draftOf(outline, problems)) : []
  return finishOne('opml', title, roots, problems)
}

function draftOf(outline: XmlElement, problems: ProblemList): Draft {
  const get = (name: string) => outline.attributes.get(name) ?? ''
  const draft = newDraft(get('text') || get('title'), kindOf(outline), get('_note'))
  for (const [name, value] of outline.attributes) {
    const field = name.slice(name.indexOf(':') + 1).toLowerCase()
    if (!PLAIN.has(field) && !name.startsWith('xmlns')) draft.fields.push([field, value])
  }
  if (get('type').toLowerCase() === 'include')
    problems.add(
      `line ${outline.line}`,
      `“${draft.text}” points at another outline. It was not fetched; its address stands in the notes.`,
    )
  for (const child of elementsIn(outline, 'outline')) draft.children.push(draftOf(child, problems))
  return draft
}

function kindOf(outline: XmlElement): CardKind | null {
  const said =
    outline.attributes.get('espalier:kind') ??
    outline.attributes.get('_kind') ??
    outline.attributes.get('type')
  return said === undefined ? null : kindOfWord(said)
}

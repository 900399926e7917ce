// FreeMind, Freeplane and what other tools export as `.mm`: nodes with plain or rich text, notes and attributes.
import { fromNoFormula } from './clean-text.ts'
import {
  finishOne,
  newDraft,
  newProblemList,
  type Draft,
  type ForeignReading,
  type ProblemList,
} from './draft.ts'
import type { ForeignArrow } from './foreign-tree.ts'
import { kindOfWord } from './kind-words.ts'
import { elementsIn, htmlTextIn, type XmlElement, type XmlReading } from './read-xml.ts'

/** The tree of a `.mm` document that was read as XML. A tree has no place for arrows, a map asks for them. */
export function readFreemind({ root, faults }: XmlReading, withArrows = false): ForeignReading {
  const problems = newProblemList()
  for (const { line, message } of faults) problems.add(`line ${line}`, `Not well-formed: ${message}`)
  const roots = elementsIn(root, 'node').map((node) => draftOf(node, problems, withArrows))
  return finishOne('freemind', roots[0]?.text ?? null, roots, problems)
}

function draftOf(node: XmlElement, problems: ProblemList, withArrows: boolean): Draft {
  const draft = newDraft(
    fromNoFormula(node.attributes.get('TEXT') ?? node.attributes.get('LOCALIZED_TEXT') ?? ''),
  )
  const id = node.attributes.get('ID')
  if (withArrows && id !== undefined) draft.id = id
  const link = node.attributes.get('LINK')
  if (link && !link.startsWith('#')) draft.fields.push(['address', link])
  for (const child of elementsIn(node)) {
    if (child.name === 'node') draft.children.push(draftOf(child, problems, withArrows))
    else if (child.name === 'richcontent') readRich(child, draft)
    else if (child.name === 'attribute') readAttribute(child, draft)
    else if (child.name === 'arrowlink' && withArrows) {
      draft.arrows ??= []
      draft.arrows.push(arrowOf(child))
    } else if (child.name === 'arrowlink')
      problems.add(
        `line ${child.line}`,
        `An arrow from “${draft.text.slice(0, 40)}” to another branch was left out.`,
      )
  }
  return draft
}

/** FreeMind has no words on arrows; Freeplane has up to three. */
function arrowOf({ attributes }: XmlElement): ForeignArrow {
  const words = ['SOURCE_LABEL', 'MIDDLE_LABEL', 'TARGET_LABEL'].map((name) => attributes.get(name) ?? '')
  return { to: attributes.get('DESTINATION') ?? '', label: words.filter(Boolean).join(' ') }
}

function readRich(rich: XmlElement, draft: Draft): void {
  const words = fromNoFormula(htmlTextIn(rich))
  if (words === '') return
  if ((rich.attributes.get('TYPE') ?? '').toUpperCase() === 'NODE') draft.text = words
  else draft.note.push(words)
}

function readAttribute(attribute: XmlElement, draft: Draft): void {
  const name = attribute.attributes.get('NAME') ?? ''
  const value = fromNoFormula(attribute.attributes.get('VALUE') ?? '')
  const kind = name.toLowerCase() === 'kind' ? kindOfWord(value) : null
  if (kind) draft.kind = kind
  else draft.fields.push([name, value])
}

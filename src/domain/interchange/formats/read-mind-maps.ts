// Mind maps kept as JSON: Mind Elixir, MindMup, and the sheets of XMind (JSON, and the XML of before 2018).
import { err, ok } from '../../../lib/result.ts'
import type { ForeignTree } from './foreign-tree.ts'
import { finish, finishOne, newDraft, newProblemList, type Draft, type ForeignReading } from './draft.ts'
import { htmlToText } from './html-text.ts'
import { isObject, listAt, textAt, valueAt } from './json-value.ts'
import { elementIn, elementsIn, textIn, type XmlElement } from './read-xml.ts'

/** `{nodeData: {topic, note, children}}`, or the node itself. */
export function readMindElixir(json: unknown): ForeignReading {
  const node = isObject(valueAt(json, 'nodeData')) ? valueAt(json, 'nodeData') : json
  const problems = newProblemList()
  const arrows = listAt(json, 'arrows').length + Object.keys(valueAt(json, 'linkData') ?? {}).length
  if (arrows > 0) problems.add('', `${arrows} arrows between branches were left out.`)
  const root = elixirDraft(node)
  return finishOne('mind-elixir', root.text, [root], problems)
}

function elixirDraft(node: unknown): Draft {
  const draft = newDraft(textAt(node, 'topic'), null, textAt(node, 'note'))
  if (textAt(node, 'hyperLink') !== '') draft.fields.push(['address', textAt(node, 'hyperLink')])
  for (const child of listAt(node, 'children')) draft.children.push(elixirDraft(child))
  return draft
}

/** `{title, ideas: {rank: {title, ideas}}}`; ranks are numbers, negative ones stand on the left and come last. */
export function readMindMup(json: unknown): ForeignReading {
  const problems = newProblemList()
  const links = listAt(json, 'links').length
  if (links > 0) problems.add('', `${links} links between branches were left out.`)
  const isWrapped = textAt(json, 'id') === 'root' || Number(textAt(json, 'formatVersion')) >= 3
  const root = mupDraft(json)
  // From version 3 on, the file itself is no card: its ideas are the roots.
  const roots = isWrapped && root.children.length > 0 ? root.children : [root]
  return finishOne('mindmup', textAt(json, 'title'), roots, problems)
}

function mupDraft(idea: unknown): Draft {
  const draft = newDraft(textAt(idea, 'title'))
  const attachment = valueAt(valueAt(idea, 'attr'), 'attachment')
  const note = valueAt(valueAt(idea, 'attr'), 'note')
  if (textAt(attachment, 'contentType') === 'text/html')
    draft.note.push(htmlToText(textAt(attachment, 'content')))
  if (isObject(note)) draft.note.push(textAt(note, 'text'))
  const ideas = valueAt(idea, 'ideas')
  const ranked = isObject(ideas) ? Object.entries(ideas) : []
  const rankOf = (rank: string) => (Number(rank) < 0 ? 1e9 - Number(rank) : Number(rank))
  for (const [, child] of ranked.toSorted(([a], [b]) => rankOf(a) - rankOf(b) || 0))
    draft.children.push(mupDraft(child))
  return draft
}

/** The sheets of `content.json` of an .xmind archive. */
export function readXmindJson(json: unknown): ForeignReading {
  const trees: ForeignTree[] = []
  for (const sheet of Array.isArray(json) ? json : [json]) {
    const problems = newProblemList()
    const arrows = listAt(sheet, 'relationships').length
    if (arrows > 0) problems.add('', `${arrows} arrows between topics were left out.`)
    const topic = valueAt(sheet, 'rootTopic')
    const loose = listAt(valueAt(topic, 'children'), 'detached').map(xmindDraft)
    const tree = finish(
      'xmind',
      textAt(sheet, 'title'),
      isObject(topic) ? [xmindDraft(topic), ...loose] : [],
      problems,
    )
    if (tree.ok) trees.push(tree.value)
    else if (tree.error.code !== 'nothing-inside') return tree
  }
  return trees.length > 0 ? ok(trees) : err({ code: 'nothing-inside', format: 'xmind' })
}

function xmindDraft(topic: unknown): Draft {
  const draft = newDraft(
    textAt(topic, 'title'),
    null,
    textAt(valueAt(valueAt(topic, 'notes'), 'plain'), 'content'),
  )
  if (textAt(topic, 'href') !== '') draft.fields.push(['address', textAt(topic, 'href')])
  for (const child of listAt(valueAt(topic, 'children'), 'attached')) draft.children.push(xmindDraft(child))
  return draft
}

/** The sheets of `content.xml`, as XMind wrote it before it wrote JSON. */
export function readXmindXml(root: XmlElement): ForeignReading {
  const trees: ForeignTree[] = []
  for (const sheet of elementsIn(root, 'sheet')) {
    const topics = elementsIn(sheet, 'topic').map(xmindXmlDraft)
    const tree = finish('xmind', textIn(elementIn(sheet, 'title')), topics, newProblemList())
    if (tree.ok) trees.push(tree.value)
    else if (tree.error.code !== 'nothing-inside') return tree
  }
  return trees.length > 0 ? ok(trees) : err({ code: 'nothing-inside', format: 'xmind' })
}

function xmindXmlDraft(topic: XmlElement): Draft {
  const draft = newDraft(
    textIn(elementIn(topic, 'title')),
    null,
    textIn(elementIn(elementIn(topic, 'notes'), 'plain')),
  )
  for (const children of elementsIn(topic, 'children'))
    for (const topics of elementsIn(children, 'topics'))
      if (topics.attributes.get('type') !== 'summary')
        for (const child of elementsIn(topics, 'topic')) draft.children.push(xmindXmlDraft(child))
  return draft
}

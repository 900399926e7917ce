// Web pages and exported documents: headings and list items are cards, what stands below them is their note.
// Nothing is loaded or run; scripts, styles and pictures are passed over.
import { err } from '../../../lib/result.ts'
import { finishOne, inWords, newDraft, newProblemList, type Draft, type ForeignReading } from './draft.ts'
import { afterElement, decodeEntities, endOfTag, htmlToText } from './html-text.ts'
import { FOREIGN_LIMITS } from './foreign-limits.ts'

/** Whether a text is an HTML page. */
export function isHtml(source: string): boolean {
  return /^\s*(?:<!doctype html|<html|<head|<body|<meta|<(?:ul|ol|h[1-6]|p|div)[\s>])/i.test(
    source.slice(0, 2000),
  )
}

const ITEM_RANK = 10

/** The tree of an HTML page. */
export function readHtml(source: string): ForeignReading {
  const roots: Draft[] = []
  const open: { draft: Draft; rank: number }[] = []
  const before: string[] = []
  const problems = newProblemList()
  const title = /<title[^>]{0,500}>([^<]{0,500})</i.exec(source)?.[1] ?? null
  let lists = 0
  let words = ''
  let pending: number | null = null
  const flush = () => {
    const text = htmlToText(words)
    words = ''
    if (text === '') return
    if (pending === null) {
      const last = open.at(-1)?.draft
      if (last) last.note.push(text)
      else before.push(text)
      return
    }
    const rank = pending
    pending = null
    while (open.length > 0 && (open.at(-1)?.rank ?? 0) >= rank) open.pop()
    const draft = newDraft(text)
    const home = open.at(-1)?.draft.children ?? roots
    home.push(draft)
    open.push({ draft, rank })
  }
  let at = 0
  let tags = 0
  while (at < source.length) {
    tags += 1
    if (tags > FOREIGN_LIMITS.pieces) return err({ code: 'too-many' })
    const start = source.indexOf('<', at)
    if (start < 0) {
      words += source.slice(at)
      break
    }
    words += source.slice(at, start)
    const isComment = source.startsWith('<!--', start)
    const end = isComment ? source.indexOf('-->', start) : endOfTag(source, start)
    if (end < 0) break
    at = end + (isComment ? 3 : 1)
    if (isComment) continue
    const tag = source.slice(start + 1, end)
    const name = (/^\/?[a-z][a-z0-9]*/i.exec(tag)?.[0] ?? '').toLowerCase()
    if (/^(?:script|style|head|template|iframe|object|svg|math|noscript)$/.test(name)) {
      at = afterElement(source, name, at)
    } else if (/^h[1-6]$/.test(name)) {
      flush()
      pending = Number(name[1])
    } else if (name === 'li' || name === 'summary') {
      flush()
      pending = ITEM_RANK + Math.min(lists, FOREIGN_LIMITS.depth)
    } else if (/^\/?(?:ul|ol)$/.test(name)) {
      flush()
      lists = Math.max(0, lists + (name.startsWith('/') ? -1 : 1))
    } else if (
      /^\/?(?:p|div|br|\/h[1-6]|\/li|tr|blockquote|details|\/summary|figure|header|pre)$/.test(name)
    ) {
      // A list item's first paragraph is its words, so only what closes with words in hand ends them.
      if (htmlToText(words) !== '') flush()
    } else words += source.slice(start, at)
  }
  flush()
  if (before.length > 0) {
    const lost = before.join(' ').split(/\s+/)
    const first = lost.slice(0, 8).join(' ').slice(0, 80)
    problems.add(
      '',
      `${inWords(lost.length, 'word', 'words')} above the first heading or list ${lost.length === 1 ? 'belongs' : 'belong'} to no card and stayed out: “${first}…”`,
    )
  }
  return finishOne('html', title === null ? null : decodeEntities(title), roots, problems)
}

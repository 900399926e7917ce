// What stands inside a line of Markdown, as plain words. Works on text whose escapes were set aside (escapes.ts).
// Invariant: every pattern stops at the next mark of its kind, so a line of any length is read in linear time.
import type { CardKind } from '../../tree/rules.ts'
import { bringBack, hideMarks, setAside } from './escapes.ts'
import type { ForeignField } from './foreign-tree.ts'
import { decodeEntities } from './html-text.ts'
import { readLabel } from './kind-words.ts'

/** The words of a piece of a line; `<br>` breaks it. */
export function inlineText(aside: string): string {
  return bringBack(
    decodeEntities(
      aside
        .replace(/<br\s{0,3}\/?>/gi, '\n')
        .replace(
          /!?\[\[([^[\]|]*)(?:\|([^[\]|]*))?\]\]/g,
          (_, target: string, shown?: string) => shown || target,
        )
        .replace(/!?\[([^[\]]*)\]\([^()]*\)/g, '$1')
        .replace(/<((?:https?|mailto):[^<>\s]*)>/g, (_, address: string) => hideMarks(address))
        .replace(/<\/?[a-zA-Z][^<>]*>/g, '')
        .replace(/\*\*([^*]+)\*\*|__([^_]+)__/g, '$1$2')
        .replace(/(?<![\w*])\*(?![\s*])([^*]+)(?<!\s)\*(?![\w*])/g, '$1')
        .replace(/(?<!\w)_(?!\s)([^_]+)(?<!\s)_(?!\w)/g, '$1')
        .replace(/~~([^~]+)~~/g, '$1')
        .replace(/(?<!`)`{1,9}([^`]+)`{1,9}/g, '$1'),
    ),
  )
}

/** `name:: value` on a line of its own, as Dataview and structured notes write it. */
export function fieldOfLine(aside: string): ForeignField | null {
  const found = /^\s*([\p{L}][\p{L}\p{N} _-]{0,30})::\s*(.*)$/u.exec(aside)
  return found ? [(found[1] ?? '').trim(), inlineText(found[2] ?? '')] : null
}

/** A card that holds Markdown: its first line is the statement, `name:: value` lines are fields, the rest the note. */
export function readCardText(source: string): {
  text: string
  note: string
  kind: CardKind | null
  fields: readonly ForeignField[]
} {
  const lines = source.replace(/\r\n?/g, '\n').split('\n').map(setAside)
  const first = lines.findIndex((line) => line.trim() !== '')
  const head = (lines[first] ?? '').replace(/^\s*(?:#{1,6}\s+|[-*+]\s+(?:\[[ xX]\]\s+)?)/, '').trim()
  const label = readLabel(head)
  const fields: ForeignField[] = []
  const note = lines.slice(first + 1).flatMap((line) => {
    const field = fieldOfLine(line)
    if (field) fields.push(field)
    return field ? [] : [lineOfNote(line)]
  })
  return {
    text: inlineText(label?.rest ?? head),
    note: first < 0 ? '' : note.join('\n'),
    kind: label?.kind ?? null,
    fields,
  }
}

/** One line of a note: its indentation stays, marks of headings go. */
export function lineOfNote(aside: string): string {
  const indent = /^\s*/.exec(aside)?.[0] ?? ''
  return indent + inlineText(aside.slice(indent.length).replace(/^#{1,6}\s+/, ''))
}

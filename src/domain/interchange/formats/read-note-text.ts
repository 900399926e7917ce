// Markdown notes of interviews. A file is one interview, or each heading of a level begins one. Headings and labels such as
// "Pain points" or "Need:" say what was heard; all other words stay as the notes.
import { finishNote, newNoteDraft, type NoteDraft } from './note-draft.ts'
import type { ForeignNote, NoteSplit } from './foreign-note.ts'
import { inlineText, lineOfNote } from './markdown-inline.ts'
import { markdownLines, type MarkdownLine } from './markdown-lines.ts'
import { dayIn, namesDay, namesParticipant, partOfWord, personIn, type NotePart } from './note-words.ts'

interface NoteFile {
  readonly name: string
  readonly text: string
}

/** How these notes are most probably parted: by the highest heading that stands for people rather than for parts. */
export function guessSplit(files: readonly NoteFile[]): NoteSplit {
  const [only] = files
  if (files.length !== 1 || !only) return 'file'
  const headings = markdownLines(only.text).lines.filter((line) => line.is === 'heading')
  for (const level of [1, 2, 3] as const) {
    const at = headings.filter((line) => line.level === level)
    if (at.length >= 2) return at.some((line) => partOfWord(inlineText(line.text)) !== null) ? 'file' : level
  }
  return 'file'
}

/** The interviews in some notes. */
export function notesOfText(files: readonly NoteFile[], split: NoteSplit): readonly ForeignNote[] {
  return files.flatMap((file) => notesOfFile(file, split)).flatMap((draft) => finishNote(draft) ?? [])
}

const LABEL = /^\**\[?([\p{L}][\p{L} ]{1,28}?)\]?\**\s*:\**\s+(.+)$/u
const BOLD_FACT = /^\*\*([^*:]{1,40}):\*\*\s+(.+)$|^\*\*([^*:]{1,40})\*\*:\s+(.+)$/u

function notesOfFile({ name, text }: NoteFile, split: NoteSplit): NoteDraft[] {
  const { front, lines } = markdownLines(text)
  const fileTitle = name.replace(/^.*[/\\]/, '').replace(/\.\w{1,8}$/, '')
  const first = newNoteDraft(personIn(fileTitle), dayIn(fileTitle))
  for (const [key, value] of front ?? []) takeFact(first, key, value)
  const drafts = [first]
  let draft = first
  let part: NotePart = 'note'
  let isHead = true
  for (const line of lines) {
    const current = draft
    if (line.is === 'heading') {
      const words = inlineText(line.text)
      const found = partOfWord(words)
      if (split !== 'file' && line.level === split) {
        draft = newNoteDraft(personIn(words), dayIn(words))
        drafts.push(draft)
        part = 'note'
        isHead = true
      } else if (found !== null) {
        part = found
        isHead = false
      } else if (line.level === 1 && isHead && split === 'file') {
        if (!first.isNamed) first.participant = personIn(words) || first.participant
        first.day ||= dayIn(words)
      } else if (split !== 'file' && line.level < split) part = 'note'
      // A heading under "Opportunities" groups what was heard, and says nothing of its own.
      else if (part === 'note' || part === 'quote') current.lines.push(words)
    } else if (!(isHead && takeHead(line, current))) {
      if (line.is === 'bullet') isHead = false
      takeLine(line, part, current)
    }
  }
  return drafts
}

function takeFact(draft: NoteDraft, key: string, value: string): void {
  const words = value.replace(/^\[\[|\]\]$/g, '').trim()
  if (words === '') return
  if (namesParticipant(key)) {
    draft.participant = words
    draft.isNamed = true
  } else if (namesDay(key)) draft.day = dayIn(words) || draft.day
  else if (key === 'title') {
    if (!draft.isNamed) draft.participant = personIn(words) || draft.participant
  } else if (!/^(?:type|tags?|aliases|cssclass(?:es)?|parent|id)$/.test(key)) draft.facts.push([key, words])
}

/** Lines straight below the name that are about the person. */
function takeHead(line: MarkdownLine, draft: NoteDraft): boolean {
  if (line.is !== 'text' && line.is !== 'bullet') return false
  if (/^interviewed on /i.test(line.text)) {
    draft.day = dayIn(line.text) || draft.day
    return draft.day !== ''
  }
  const bold = BOLD_FACT.exec(line.text)
  const plain = bold ?? LABEL.exec(line.text)
  const key = inlineText(plain?.[1] ?? plain?.[3] ?? '').trim()
  const value = inlineText(plain?.[2] ?? plain?.[4] ?? '')
  if (key === '' || partOfWord(key) !== null) return false
  if (!bold && !namesDay(key) && !namesParticipant(key)) return false
  if (namesDay(key) && dayIn(value) === '') return false
  takeFact(draft, namesDay(key) || namesParticipant(key) ? key.toLowerCase() : key, value)
  return true
}

function takeLine(line: MarkdownLine, part: NotePart, draft: NoteDraft): void {
  if (line.is === 'rule' || line.is === 'heading') return
  if (line.is === 'code') return void draft.lines.push(...line.text.split('\n'))
  if (line.is === 'row') {
    const cells = line.cells.map(inlineText)
    if (!cells.every((cell) => /^:?-{2,}:?$/.test(cell))) draft.lines.push(cells.join(' | '))
    return
  }
  const last = draft.heard.at(-1)
  const spoken = /^[“"„«](.{2,})[”"“»]$/s.exec(inlineText(line.text).trim())?.[1]
  if (line.is === 'quote' || (spoken !== undefined && line.is === 'text')) {
    const words = spoken ?? inlineText(line.text)
    if (words.trim() === '') return
    if (last && last.quote === '' && line.indent > 0 && part !== 'note') last.quote = words
    else if (draft.quote === '' && draft.heard.length === 0) draft.quote = words
    else if (last && last.quote === '' && part !== 'note' && part !== 'quote') last.quote = words
    else draft.lines.push(`“${words}”`)
    return
  }
  const label = LABEL.exec(line.text)
  const said = label ? partOfWord(label[1] ?? '') : null
  const words = inlineText((said !== null && said !== 'note' ? label?.[2] : line.text) ?? '')
  const as = said ?? (line.is === 'bullet' ? part : 'note')
  if (words.trim() === '') return
  if (as === 'note') draft.lines.push(line.is === 'bullet' ? `- ${words}` : lineOfNote(line.text))
  else if (as === 'insight') draft.insights.push(words)
  else if (as === 'moment') draft.moments.push(words)
  else if (as === 'quote') {
    const bare = words.replace(/^[“"„«]|[”"“»]$/g, '')
    if (draft.quote === '') draft.quote = bare
    else draft.lines.push(`“${bare}”`)
  } else draft.heard.push({ kind: as, statement: words, quote: '' })
}

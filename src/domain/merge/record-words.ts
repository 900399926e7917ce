// Any record, field and stored value in the words of the product, for lists of what differs.
import type { Id } from '../../lib/ids.ts'
import { isRecordType } from '../model/records.ts'
import { shortName } from '../tree/short-name.ts'
import { anyRowById, type WorkspaceView } from '../view/workspace-view.ts'
import { PERSON_TYPE, WORKSPACE_TYPE } from './field-write.ts'
import { numberText } from '../../lib/locale.ts'

const KINDS: Readonly<Record<string, string>> = {
  heard: 'Heard opportunity',
  snapshot: 'Interview',
  link: 'Line on a map',
  stake: 'Assumption of a solution',
  step: 'Step of a solution',
  test: 'Assumption test',
  feedback: 'Remark in a review',
  dismissal: 'Dismissed hint',
  evidence: 'Evidence',
  member: 'Member of the trio',
  [PERSON_TYPE]: 'Personal details',
  [WORKSPACE_TYPE]: 'Workspace',
}

/** "Opportunity", "Heard opportunity". */
export function kindWord(type: string): string {
  return KINDS[type] ?? capital(type)
}

/** "3 opportunities" of a kind, in lower case. */
export function kindCount(type: string, count: number): string {
  const word = (KINDS[type] ?? type).toLowerCase()
  if (count === 1) return `1 ${word}`
  if (type === 'evidence') return `${count} pieces of evidence`
  if (type === 'feedback') return `${count} remarks in reviews`
  if (type === 'member') return `${count} members of the trio`
  const many = /[^aeou]y$/.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`
  return `${numberText(count)} ${many}`
}

/** Fields that name a record, the best first. */
const NAMES = [
  'title',
  'statement',
  'label',
  'alias',
  'name',
  'text',
  'quote',
  'note',
  'who',
  'rule',
] as const

/** What the record is called: its own words, cut short; its kind where it has none. */
export function recordTitle(view: WorkspaceView, type: string, id: Id): string {
  if (type === WORKSPACE_TYPE) return view.meta.name || 'This workspace'
  if (type === PERSON_TYPE) return view.rows.participant.get(id)?.alias || 'A participant'
  const row = isRecordType(type) ? anyRowById(view, type, id) : null
  return (row && titleOfRow(view, type, row)) || kindWord(type)
}

/** The same for a row that need not be in the view. */
export function titleOfRow(view: WorkspaceView, type: string, row: object): string {
  const fields = row as Readonly<Record<string, unknown>> // looked at as unknown
  if (type === 'snapshot') {
    const alias = anyRowById(view, 'participant', textOf(fields['participantId']))?.alias ?? ''
    return [alias, textOf(fields['interviewedOn'])].filter(Boolean).join(', ')
  }
  for (const name of NAMES) {
    const words = textOf(fields[name])
    if (words) return shortName(words)
  }
  return ''
}

const FIELDS: Readonly<Record<string, string>> = {
  deletedAt: 'Archived',
  place: 'Place in the tree',
  order: 'Order',
  x: 'Place on the map',
  y: 'Place on the map',
  on: 'Day',
  at: 'Minute',
  of: 'Out of',
  byId: 'By',
  retainUntil: 'Keep until',
  notes: 'Notes',
  fromId: 'From',
  toId: 'To',
}

/** "Interviewed on", "Lens: market". */
export function fieldWord(field: string, key: string | null = null): string {
  const spaced = field.replace(/Ids?$/, '').replaceAll(/([A-Z])/g, (letter) => ` ${letter.toLowerCase()}`)
  const word = FIELDS[field] ?? capital(spaced)
  return key === null ? word : `${word}: ${key}`
}

/** A stored value as a person reads it. */
export function valueWords(view: WorkspaceView, field: string, value: unknown): string {
  if (field === 'deletedAt') return typeof value === 'number' ? 'archived' : 'not archived'
  if (value === undefined || value === null || value === '') return 'empty'
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (typeof value === 'number')
    return field.endsWith('At')
      ? new Date(value).toISOString().slice(0, 10)
      : String(Math.round(value * 100) / 100)
  if (typeof value === 'string') return field.endsWith('Id') ? nameOfId(view, value) : value
  if (Array.isArray(value)) return value.length === 0 ? 'empty' : listWords(view, field, value)
  const parts = value as Readonly<Record<string, unknown>> // looked at as unknown
  if (typeof parts['parentId'] === 'string') return `under ${nameOfId(view, parts['parentId'])}`
  if (parts['type'] === 'doc') return wordsIn(parts) || 'empty'
  return textOf(parts['text']) || textOf(parts['name']) || `${Object.keys(parts).length} entries`
}

function listWords(view: WorkspaceView, field: string, list: readonly unknown[]): string {
  if (!list.every((item) => typeof item === 'string')) return `${list.length} entries`
  return list.map((item) => (field.endsWith('Ids') ? nameOfId(view, item) : item)).join(', ')
}

const POINTED_AT = [
  'opportunity',
  'tree',
  'outcome',
  'snapshot',
  'participant',
  'member',
  'map',
  'moment',
] as const

function nameOfId(view: WorkspaceView, id: Id): string {
  for (const type of [...POINTED_AT, 'solution', 'assumption', 'stakeholder'] as const)
    if (anyRowById(view, type, id)) return recordTitle(view, type, id)
  return 'something that is gone'
}

/** The words of rich text in the editor's JSON. */
function wordsIn(node: unknown): string {
  if (typeof node !== 'object' || node === null) return ''
  const { text, content } = node as { text?: unknown; content?: unknown } // looked at as unknown
  if (typeof text === 'string') return text
  return Array.isArray(content) ? content.map(wordsIn).filter(Boolean).join(' ') : ''
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}

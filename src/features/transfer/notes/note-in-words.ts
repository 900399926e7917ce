// What a note holds, in one line: the day, and how much was heard.
import type { ForeignNote, HeardKind } from '../../../domain/interchange/formats/foreign-note.ts'
import { numberText } from '../../../lib/locale.ts'

/** "3 November 2026 · 2 pain points · 1 insight · notes · new participant" */
export function noteInWords(note: ForeignNote, isKnown: boolean): string {
  const heard = (kind: HeardKind) => note.heard.filter((one) => one.kind === kind).length
  const counted = (count: number, one: string, many: string) =>
    count === 0 ? [] : [`${numberText(count)} ${count === 1 ? one : many}`]
  return [
    note.day === '' ? 'day not known' : note.day,
    ...counted(heard('need'), 'need', 'needs'),
    ...counted(heard('pain'), 'pain point', 'pain points'),
    ...counted(heard('desire'), 'desire', 'desires'),
    ...counted(note.insights.length, 'insight', 'insights'),
    ...counted(note.moments.length, 'moment', 'moments'),
    ...(note.quote === '' ? [] : ['a quote']),
    ...(note.notes === '' ? [] : ['notes']),
    isKnown ? 'known participant' : 'new participant',
  ].join(' · ')
}

// What became of a remark, in words that can be told to the person who made it.
import type { Id } from '../../lib/ids.ts'
import type { Feedback, Solution } from '../model/records.ts'
import { quoted } from '../tree/short-name.ts'
import { anyRowById, rowById, type WorkspaceView } from '../view/workspace-view.ts'

export interface Fate {
  readonly status: Feedback['status']
  /** One sentence without a full stop. */
  readonly words: string
  /** The record to open, when there is one. */
  readonly record: {
    readonly type: 'solution' | 'heard' | 'assumption' | 'opportunity'
    readonly id: Id
  } | null
}

const FURTHER: Readonly<Record<Solution['status'], string>> = {
  idea: '',
  candidate: ', a candidate by now',
  dropped: ', dropped since',
  building: ', being built',
  shipped: ', shipped',
}

/** What became of a remark; total, also where the record it became is archived or gone. */
export function fateOf(view: WorkspaceView, feedback: Feedback): Fate {
  const { status, filedAsId: id, answer } = feedback
  const fate = (words: string, record: Fate['record'] = null): Fate => ({ status, words, record })
  if (status === 'open') return fate('Waits to be filed')
  if (status === 'declined') return fate(answer === '' ? 'Declined' : `Declined: ${answer}`)
  const solution = anyRowById(view, 'solution', id)
  if (solution) {
    const home = anyRowById(view, 'opportunity', solution.opportunityId)
    const words = `An idea for ${quoted(home?.statement ?? '…')}${FURTHER[solution.status]}`
    return fate(words, { type: 'solution', id: solution.id })
  }
  const assumption = anyRowById(view, 'assumption', id)
  if (assumption) {
    const words =
      assumption.status === 'open' ? 'An assumption to test' : `An assumption, ${assumption.status} by now`
    return fate(words, { type: 'assumption', id: assumption.id })
  }
  const heard = anyRowById(view, 'heard', id)
  if (heard) return fate(heardWords(view, heard.id, heard.parkedWhy), { type: 'heard', id: heard.id })
  const opportunity = anyRowById(view, 'opportunity', id)
  if (opportunity)
    return fate(`On the tree: ${quoted(opportunity.statement)}`, {
      type: 'opportunity',
      id: opportunity.id,
    })
  return fate(answer === '' ? 'Filed' : `Answered: ${answer}`)
}

function heardWords(view: WorkspaceView, heardId: Id, parkedWhy: string | null): string {
  if (parkedWhy !== null) return parkedWhy === '' ? 'Parked' : `Parked: ${parkedWhy}`
  const link = [...view.rows.evidence.values()].find((row) => row.heardId === heardId)
  const home = rowById(view, 'opportunity', link?.opportunityId)
  return home
    ? `Linked to ${quoted(home.statement)}, no customer has said it yet`
    : 'Waits to be validated in interviews'
}

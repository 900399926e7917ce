// The gate questions for an opportunity on its way to the tree (METHOD §6). Asked, never blocking; what the
// workspace knows is said beside the question.
import type { Id } from '../../lib/ids.ts'
import { peopleOf } from '../tree/people-of.ts'
import { rowById, type WorkspaceView } from '../view/workspace-view.ts'

export interface GateQuestion {
  readonly id: 'need' | 'people' | 'outcome'
  readonly asks: string
  /** What is known, or ''. */
  readonly known: string
}

/** The three questions for a heard opportunity that is about to hang under, or on, `opportunityId` (null: nowhere yet). */
export function gateQuestions(
  view: WorkspaceView,
  heardId: Id,
  opportunityId: Id | null,
  treeId: Id | null,
): GateQuestion[] {
  const heard = rowById(view, 'heard', heardId)
  const outcome = rowById(view, 'outcome', rowById(view, 'tree', treeId)?.outcomeId)
  return [
    {
      id: 'need',
      asks: 'Is it a need, or a solution in disguise? There should be more than one way to address it.',
      known: heard ? disguiseHint(heard.statement) : '',
    },
    { id: 'people', asks: 'Was it heard from more than one person?', known: peopleHint(view, opportunityId) },
    {
      id: 'outcome',
      asks: outcome
        ? `Would addressing it move “${outcome.title}”?`
        : 'Would addressing it move the outcome?',
      known: '',
    },
  ]
}

function peopleHint(view: WorkspaceView, opportunityId: Id | null): string {
  if (opportunityId === null) return ''
  const count = peopleOf(view, opportunityId).size
  return count === 0 ? 'Nobody yet.' : count === 1 ? 'One person so far.' : `${count} people so far.`
}

const SOLUTION_WORD =
  /\b(add|build|implement|integrate|automate|button|feature|dashboard|notification|export|api|app|chatbot|wizard|filter|toggle)s?\b/i
const WISH = /^i (want|need|wish for) an? /i

function disguiseHint(statement: string): string {
  const word = (SOLUTION_WORD.exec(statement) ?? WISH.exec(statement.trim()))?.[0].trim()
  return word ? `“${word}” might name a solution: what would it do for them?` : ''
}

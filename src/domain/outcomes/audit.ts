// The questions a trio puts to its outcome (METHOD §5). What the workspace knows is said beside each; people answer,
// and nothing is blocked by an answer. Answers are kept with the outcome.
import type { Id } from '../../lib/ids.ts'
import { outputVerb } from '../coach/rules/l02-outcome-not-output.ts'
import type { Outcome } from '../model/records.ts'
import { quoted } from '../tree/short-name.ts'
import type { Change } from '../view/change.ts'
import { planned, refused, set, type Command } from '../view/command.ts'
import { rowById, type WorkspaceView } from '../view/workspace-view.ts'
import { driversOf, treeIdOf } from './drivers.ts'

export const AUDIT_IDS = [
  'behaviour',
  'result',
  'reach',
  'drives',
  'agreed',
  'ground',
  'numbers',
  'health',
  'one',
  'stays',
  'ours',
] as const
export type AuditId = (typeof AUDIT_IDS)[number]

/** What can be done about a "no" at once. */
export type AuditMend = 'drivers' | 'learning' | 'fields' | 'health' | 'pause-others' | 'title'

export interface AuditQuestion {
  readonly id: AuditId
  readonly asks: string
  /** Why it matters, in one sentence. */
  readonly why: string
  /** What the workspace knows about it, or ''. */
  readonly known: string
  /** What speaks against a yes, as far as the workspace can tell. */
  readonly isInDoubt: boolean
  readonly mend: { readonly does: AuditMend; readonly label: string } | null
  readonly answer: 'yes' | 'no' | null
  readonly note: string
}

type Asked = Pick<AuditQuestion, 'known' | 'isInDoubt'> & { readonly mend?: AuditQuestion['mend'] }

interface Question {
  readonly asks: string
  readonly why: string
  readonly look: (view: WorkspaceView, outcome: Outcome) => Asked
}

const UNKNOWN: Asked = { known: '', isInDoubt: false }

const QUESTIONS: Readonly<Record<AuditId, Question>> = {
  behaviour: {
    asks: 'Is it something that customers do or feel in the product?',
    why: 'A business number lags behind; a product outcome moves early enough to learn from.',
    look: (_view, { kind }) =>
      kind === 'product'
        ? { known: 'It is called a product outcome.', isInDoubt: false }
        : {
            known:
              kind === 'business' ? 'It is called a business outcome.' : 'It is called a traction metric.',
            isInDoubt: true,
            mend: { does: 'drivers', label: 'Find the behaviour that drives it' },
          },
  },
  result: {
    asks: 'Is it a result, and not something to ship?',
    why: 'An output is done when it ships, whether or not anything changed for customers.',
    look: (_view, { title }) => {
      const verb = outputVerb(title)
      if (verb === null) return UNKNOWN
      return {
        known: `“${verb}” might name something to make.`,
        isInDoubt: true,
        mend: { does: 'title', label: 'Word it anew' },
      }
    },
  },
  reach: {
    asks: 'Can this trio move it with what it may change?',
    why: 'What lies in the hands of other teams frustrates, and teaches nothing.',
    look: () => UNKNOWN,
  },
  drives: {
    asks: 'Does moving it move a number of the business?',
    why: 'A product outcome earns its place by the business outcome that it drives.',
    look: (view, { id }) => {
      const above = rowById(view, 'outcome', driversOf(view).parentOf.get(id))
      if (above) return { known: `It feeds ${quoted(above.title)}.`, isInDoubt: false }
      return {
        known: 'It feeds nothing in the driver tree yet.',
        isInDoubt: true,
        mend: { does: 'drivers', label: 'Say what it drives' },
      }
    },
  },
  agreed: {
    asks: 'Was it agreed both ways?',
    why: 'The leader brings what matters most now; the trio says how far it can get by when.',
    look: () => UNKNOWN,
  },
  ground: {
    asks: 'Do you know what moves it, well enough to promise a number?',
    why: 'On new ground a learning goal comes first, and a number after it.',
    look: (_view, { goal, baseline }) => {
      if (goal === 'learning') return { known: 'It is a learning goal.', isInDoubt: false }
      if (baseline !== null) return UNKNOWN
      return {
        known: 'It promises a number and has no baseline.',
        isInDoubt: true,
        mend: { does: 'learning', label: 'Make it a learning goal' },
      }
    },
  },
  numbers: {
    asks: 'Would an outsider know when it is reached?',
    why: 'A metric with baseline, target and date can be counted by anybody.',
    look: (_view, outcome) => {
      const lacking = lackingOf(outcome)
      if (lacking.length === 0 || outcome.goal === 'learning') return UNKNOWN
      return {
        known: `Not written yet: ${lacking.join(', ')}.`,
        isInDoubt: true,
        mend: { does: 'fields', label: 'Fill in the numbers' },
      }
    },
  },
  health: {
    asks: 'Do you watch what must not suffer meanwhile?',
    why: 'A health metric beside it guards against tunnel vision.',
    look: (_view, { health }) =>
      health.trim() === ''
        ? {
            known: 'There is no health metric.',
            isInDoubt: true,
            mend: { does: 'health', label: 'Name a health metric' },
          }
        : { known: health.trim(), isInDoubt: false },
  },
  one: {
    asks: 'Is it the only outcome the trio works towards?',
    why: 'Several at once mean that none of them gets a whole trio.',
    look: (view, { id }) => {
      const others = otherActive(view, id)
      if (others.length === 0) return { known: 'No other tree has an active outcome.', isInDoubt: false }
      const names = others.map((other) => quoted(other.title)).join(', ')
      return {
        known: `Also active: ${names}.`,
        isInDoubt: true,
        mend: {
          does: 'pause-others',
          label: others.length === 1 ? 'Pause the other one' : 'Pause the others',
        },
      }
    },
  },
  stays: {
    asks: 'Will you stay with it for several quarters?',
    why: 'Hopping from one outcome to the next, nothing of what was learned pays off.',
    look: () => UNKNOWN,
  },
  ours: {
    asks: 'Is it the whole trio’s, not one person’s?',
    why: 'Outcomes of individuals pull the three apart.',
    look: () => UNKNOWN,
  },
}

function lackingOf({ metric, baseline, target, due }: Outcome): string[] {
  return [
    metric.trim() === '' ? 'the metric' : '',
    baseline === null ? 'the baseline' : '',
    target === null ? 'the target' : '',
    due === '' ? 'the date' : '',
  ].filter(Boolean)
}

/** Active outcomes of other trees. */
function otherActive(view: WorkspaceView, id: Id): Outcome[] {
  return [...view.rows.outcome.values()].filter(
    (row) => row.id !== id && row.status === 'active' && treeIdOf(view, row.id) !== null,
  )
}

/** All questions for an outcome, with what is known and what was answered. */
export function auditOf(view: WorkspaceView, outcome: Outcome): AuditQuestion[] {
  return AUDIT_IDS.map((id) => {
    const { asks, why, look } = QUESTIONS[id]
    const { known, isInDoubt, mend = null } = look(view, outcome)
    const answer = outcome.audit[id]
    return {
      id,
      asks,
      why,
      known,
      isInDoubt,
      mend,
      answer: answer === 'yes' || answer === 'no' ? answer : null,
      note: outcome.audit[noteKey(id)] ?? '',
    }
  })
}

function noteKey(id: AuditId): string {
  return `${id} note`
}

export interface AuditAnswer {
  readonly outcomeId: Id
  readonly question: AuditId
  /** Null takes the answer back; not given leaves it. */
  readonly answer?: 'yes' | 'no' | null
  readonly note?: string
}

/** Plans an answer of the audit, or its note. */
export const answerAudit: Command<AuditAnswer> = (view, { outcomeId, question, answer, note }) => {
  const row = rowById(view, 'outcome', outcomeId)
  if (!row) return refused('gone')
  if (!AUDIT_IDS.includes(question)) return refused('invalid', question)
  const changes: Change[] = []
  const put = (key: string, value: string | null) =>
    changes.push({ do: 'put', type: 'outcome', id: outcomeId, field: 'audit', key, value })
  if (answer !== undefined) put(question, answer)
  if (note !== undefined) put(noteKey(question), note.trim() === '' ? null : note.trim())
  return planned('Kept the answer', changes, outcomeId)
}

/** Plans to pause the active outcomes of all other trees. */
export const pauseOthers: Command<{ readonly outcomeId: Id }> = (view, { outcomeId }) => {
  const row = rowById(view, 'outcome', outcomeId)
  if (!row) return refused('gone')
  const others = otherActive(view, outcomeId)
  const says =
    others.length === 1 ? `Paused ${quoted(others[0]?.title ?? '')}` : `Paused ${others.length} outcomes`
  return planned(
    says,
    others.map((other) => set('outcome', other.id, { status: 'paused' })),
    outcomeId,
  )
}

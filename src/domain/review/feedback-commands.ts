// Commands for what people say in a review: catch it at its stop, and say afterwards what became of it.
// Invariant: a remark that was filed or declined says where it went or why.
import type { Id } from '../../lib/ids.ts'
import { addAssumption } from '../assumptions/assumption-commands.ts'
import type { AssumptionKind, Feedback, FeedbackKind, HeardKind } from '../model/records.ts'
import { addSolution } from '../tree/solutions.ts'
import { archive, type Command, create, type Env, newRow, planned, refused, set } from '../view/command.ts'
import { rowById, type WorkspaceView } from '../view/workspace-view.ts'
import { isStopId } from './stops.ts'

export interface CatchFeedback {
  readonly reviewId: Id
  readonly stop: string
  readonly text: string
  /** What it is, where that was said when it was caught. */
  readonly kind?: FeedbackKind | null
  /** The stakeholder or member who said it. */
  readonly byId?: Id | null
  /** The card it is about. */
  readonly aboutId?: Id | null
}

/** Keeps a remark with the review. Refuses `empty`, `gone`, and `invalid` for a stop that does not exist. */
export const catchFeedback: Command<CatchFeedback> = (view, args, env) => {
  const text = args.text.trim()
  if (text === '') return refused('empty')
  if (!isStopId(args.stop)) return refused('invalid')
  const { reviewId, stop, kind = null, byId = null, aboutId = null } = args
  if (!rowById(view, 'review', reviewId)) return refused('gone')
  const row = newRow('feedback', env, { reviewId, stop, kind, text, byId, aboutId })
  return planned('Caught the remark', [create('feedback', row)], row.id)
}

export interface EditFeedback {
  readonly feedbackId: Id
  readonly fields: Partial<Pick<Feedback, 'text' | 'kind' | 'byId' | 'aboutId'>>
}

export const editFeedback: Command<EditFeedback> = (view, { feedbackId, fields }) => {
  if (!rowById(view, 'feedback', feedbackId)) return refused('gone')
  if (fields.text?.trim() === '') return refused('empty')
  const words = fields.text === undefined ? {} : { text: fields.text.trim() }
  return planned('Changed the remark', [set('feedback', feedbackId, { ...fields, ...words })], feedbackId)
}

export const archiveFeedback: Command<{ readonly feedbackId: Id }> = (view, { feedbackId }, env) =>
  rowById(view, 'feedback', feedbackId)
    ? planned('Archived the remark', [archive('feedback', feedbackId, env)])
    : refused('gone')

/** What a remark becomes. `words` replace the remark's own where they need to be put differently. */
export type FiledAs =
  | { readonly as: 'solution'; readonly opportunityId: Id; readonly words?: string }
  /** A missed opportunity: heard from no customer, waiting to be validated in interviews. */
  | { readonly as: 'heard'; readonly kind: HeardKind; readonly words?: string }
  | {
      readonly as: 'assumption'
      readonly solutionId: Id
      readonly kind: AssumptionKind
      readonly words?: string
    }
  /** A question or a decision: answered, and nothing else to keep. */
  | { readonly as: 'answer'; readonly words: string }

export type FileFeedback = { readonly feedbackId: Id } & FiledAs

/** Turns a remark into what it is, in one step. Refuses `finished` when it was filed or declined already. */
export const fileFeedback: Command<FileFeedback> = (view, args, env) => {
  const feedback = rowById(view, 'feedback', args.feedbackId)
  if (!feedback) return refused('gone')
  if (feedback.status !== 'open') return refused('finished')
  if (args.as === 'answer') {
    const answer = args.words.trim()
    if (answer === '') return refused('needs-reason')
    return planned(
      'Answered the remark',
      [set('feedback', feedback.id, { status: 'filed', answer })],
      feedback.id,
    )
  }
  const made = makeOf(view, feedback, args, env)
  if (!made.ok) return made
  const { says, changes, focusId } = made.value
  const filed = set('feedback', feedback.id, { status: 'filed', filedAsId: focusId ?? null })
  return planned(says, [...changes, filed], feedback.id)
}

function makeOf(view: WorkspaceView, feedback: Feedback, args: Exclude<FiledAs, { as: 'answer' }>, env: Env) {
  const words = args.words?.trim() || feedback.text
  switch (args.as) {
    case 'solution':
      return addSolution(
        view,
        { opportunityId: args.opportunityId, title: words, fromId: feedback.byId },
        env,
      )
    case 'assumption':
      return addAssumption(view, { statement: words, kind: args.kind, solutionId: args.solutionId }, env)
    case 'heard': {
      const row = newRow('heard', env, { statement: words, kind: args.kind })
      return planned('It waits to be validated in interviews', [create('heard', row)], row.id)
    }
  }
}

/** Declines a remark with a reason that its author can be told. */
export const declineFeedback: Command<{ readonly feedbackId: Id; readonly why: string }> = (
  view,
  { feedbackId, why },
) => {
  const feedback = rowById(view, 'feedback', feedbackId)
  if (!feedback) return refused('gone')
  if (feedback.status !== 'open') return refused('finished')
  const answer = why.trim()
  if (answer === '') return refused('needs-reason')
  return planned(
    'Declined the remark',
    [set('feedback', feedbackId, { status: 'declined', answer })],
    feedbackId,
  )
}

/** Opens a remark again; what it was filed as stays where it is. */
export const reopenFeedback: Command<{ readonly feedbackId: Id }> = (view, { feedbackId }) => {
  const feedback = rowById(view, 'feedback', feedbackId)
  if (!feedback) return refused('gone')
  if (feedback.status === 'open') return refused('not-finished')
  const fields = { status: 'open', filedAsId: null, answer: '' } as const
  return planned('Opened the remark again', [set('feedback', feedbackId, fields)], feedbackId)
}

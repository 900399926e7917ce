// Says in a toast that stays that what was asked for did not work, and why.
import { reasonOf } from '../lib/reason-of.ts'
import { toasts } from './toasts.ts'

/** For the `catch` of an action that a person began. */
export function tellFailure(error: unknown): void {
  toasts.show({ message: `That did not work: ${reasonOf(error)}`, sticky: true })
}

// What can be done with the heard opportunity in hand. After each step the next one comes into hand.
import { useMemo } from 'react'
import type { Run } from '../../data/react/use-run.ts'
import {
  linkAsNewChild,
  linkHeard,
  newTopBranch,
  parkHeard,
  unlinkHeard,
  unparkHeard,
} from '../../domain/inbox/inbox-commands.ts'
import type { Id } from '../../lib/ids.ts'

export interface TriageMoves {
  readonly link: (opportunityId: Id) => void
  readonly unlink: (opportunityId: Id) => void
  readonly newChild: (parentId: Id) => void
  readonly newBranch: () => void
  readonly park: (why: string) => void
  /** Unlinks or unparks, whichever it is. */
  readonly takeBack: () => void
  readonly askParent: () => void
  readonly askWhy: () => void
}

export interface TriageBasis {
  readonly run: Run
  readonly heardId: Id | null
  readonly treeId: Id | null
  /** The opportunities it is linked to now. */
  readonly linkedIds: readonly Id[]
  /** Called after a step, so that the list takes the focus with the next one. */
  readonly onDone: () => void
  readonly onAsk: (what: 'parent' | 'why') => void
}

export function useTriage({ run, heardId, treeId, linkedIds, onDone, onAsk }: TriageBasis): TriageMoves {
  return useMemo(() => {
    const id = heardId ?? ''
    const toast = { toast: true }
    const done = (isOk: boolean) => {
      if (isOk) onDone()
    }
    return {
      link: (opportunityId) => done(run(linkHeard, { heardId: id, opportunityId }, toast).ok),
      unlink: (opportunityId) => void run(unlinkHeard, { heardId: id, opportunityId }, toast),
      newChild: (parentId) => done(run(linkAsNewChild, { heardId: id, parentId }, toast).ok),
      newBranch: () => {
        if (treeId !== null) done(run(newTopBranch, { heardId: id, treeId }, toast).ok)
      },
      park: (why) => done(run(parkHeard, { heardId: id, why }, toast).ok),
      takeBack: () => {
        const [first] = linkedIds
        done(
          first === undefined
            ? run(unparkHeard, { heardId: id }, toast).ok
            : run(unlinkHeard, { heardId: id, opportunityId: first }, toast).ok,
        )
      },
      askParent: () => onAsk('parent'),
      askWhy: () => onAsk('why'),
    }
  }, [run, heardId, treeId, linkedIds, onDone, onAsk])
}

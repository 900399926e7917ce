// The keys of the inbox: they act while something in the list has the focus.
import type { RefObject } from 'react'
import type { Suggestion } from '../../domain/inbox/look-alikes.ts'
import type { Heard } from '../../domain/model/records.ts'
import type { Id } from '../../lib/ids.ts'
import { useActions } from '../../ui/actions/use-actions.ts'
import { INBOX_ACTIONS } from './inbox-actions.ts'
import type { TriageMoves } from './use-triage.ts'

export interface InboxKeys {
  readonly region: RefObject<HTMLElement | null>
  readonly list: readonly Heard[]
  readonly current: Heard | null
  readonly likely: readonly Suggestion[]
  readonly moves: TriageMoves
  readonly onTake: (heardId: Id) => void
  readonly onLink: () => void
  readonly onTree: () => void
  readonly onOpenSnapshot: (snapshotId: Id, heardId: Id) => void
}

export function useInboxKeys(keys: InboxKeys): void {
  const { region, list, current, likely, moves, onTake, onTree, onOpenSnapshot } = keys
  const at = current ? list.indexOf(current) : -1
  const goTo = (index: number) => {
    const heard = list[index]
    if (heard) onTake(heard.id)
  }
  const linkTo = (index: number) => {
    const place = likely[index]
    return place ? () => moves.link(place.opportunityId) : undefined
  }
  useActions(
    INBOX_ACTIONS,
    {
      'inbox.next': () => goTo(at + 1),
      'inbox.previous': () => goTo(at - 1),
      'inbox.first': () => goTo(0),
      'inbox.last': () => goTo(list.length - 1),
      'inbox.place-1': linkTo(0),
      'inbox.place-2': linkTo(1),
      'inbox.place-3': linkTo(2),
      'inbox.link': keys.onLink,
      'inbox.child': moves.askParent,
      'inbox.branch': moves.newBranch,
      'inbox.park': moves.askWhy,
      'inbox.back': moves.takeBack,
      'inbox.tree': onTree,
      'inbox.snapshot': () => {
        if (current) onOpenSnapshot(current.snapshotId, current.id)
      },
    },
    region,
  )
}

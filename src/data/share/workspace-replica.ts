// An open workspace as a round at a shared folder sees it.
// Invariant: what comes in is applied in one transaction per document, outside undo, and written to this disk like any change.
import { nameParts } from '../../domain/people/personal-text.ts'
import type { Blobs } from '../blobs/blobs.ts'
import { applyUpdates, hasGap, readSource, sharedStateOf, stateOf } from '../crdt/documents.ts'
import { changesSince, isBlank, isUpdate, markOf } from '../crdt/share-docs.ts'
import type { EraseReport, EraseWish } from '../workspace/erase-participant.ts'
import type { OpenWorkspace } from '../workspace/open-workspace.ts'
import { attachmentsIn, carryAttachments } from './share-attachments.ts'
import type { Replica } from './share-round.ts'

export interface ReplicaParts {
  readonly blobs: Blobs
  /** Attachments this device is known to have. */
  readonly here: Set<string>
  /** Whether names, contacts, photos and consents of participants go along. */
  readonly withPeople: boolean
  readonly erase: (wish: EraseWish) => Promise<EraseReport>
}

export function workspaceReplica(
  workspace: OpenWorkspace,
  { blobs, here, withPeople, erase }: ReplicaParts,
): Replica {
  const { docs } = workspace
  return {
    workspace: workspace.id,
    name: () => workspace.store.getState().view.meta.name,
    isBlank: () => isBlank(docs.main) && isBlank(docs.people),
    mark: () => ({ main: markOf(docs.main), people: withPeople ? markOf(docs.people) : null }),
    changes(since) {
      const people = since.people ? changesSince(docs.people, since.people) : stateOf(docs.people)
      return {
        main: since.main ? changesSince(docs.main, since.main) : stateOf(docs.main),
        people: withPeople ? people : null,
      }
    },
    whole() {
      const { main, people } = sharedStateOf(docs)
      return { main, people: withPeople ? people : null }
    },
    canApply: ({ main, people }) => isUpdate(main) && (people === null || isUpdate(people)),
    apply(parts) {
      applyUpdates(
        docs.main,
        parts.map(({ main }) => main),
        'merge',
      )
      applyUpdates(
        docs.people,
        parts.flatMap(({ people }) => people ?? []),
        'merge',
      )
    },
    hasGap: () => hasGap(docs.main) || hasGap(docs.people),
    async settle() {
      await workspace.flush()
      if (workspace.status().kind !== 'saved')
        throw new Error('this device could not write it to its disk yet')
    },
    eraser({ participantId, withInterviews, parts }) {
      const { people, rows, archived } = workspace.store.getState().view
      const person = people.get(participantId)
      const participant = rows.participant.get(participantId) ?? archived.participant.get(participantId)
      const names = nameParts(person?.name ?? '')
      const words = [person?.name, person?.contact, participant?.alias, ...parts.map((part) => names[part])]
      const known = words.filter((word) => word !== undefined)
      const attachments = new Set(attachmentsIn(readSource(docs), true).all.keys())
      return async () => (await erase({ participantId, withInterviews, words: known, attachments })).gone
    },
    isBack: ({ participantId }) => workspace.store.getState().view.people.has(participantId),
    carryAttachments: (folder, gone) =>
      carryAttachments(folder, blobs, attachmentsIn(readSource(docs), withPeople), gone, here),
  }
}

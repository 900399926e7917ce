// Erases a participant from everything this device holds of a workspace: documents, log, undo, versions, attachments.
// Invariant: when it resolves, no stored byte of the workspace tells who it was; when it rejects, it can be run again.
import type { Id } from '../../lib/ids.ts'
import { ERASED_ALIAS } from '../../domain/people/erased-people.ts'
import { takingOutNames } from '../../domain/people/personal-text.ts'
import { attachmentsOf } from '../../domain/interchange/attachments-of.ts'
import { docsOfState, readSource, remadeUpdate, sharedStateOf } from '../crdt/documents.ts'
import { type BlobPointer, erasePerson, type Erasure } from '../crdt/erase-person.ts'
import type { StoredBlobs } from '../store/blob-store.ts'
import type { UpdateLog } from '../store/update-log.ts'
import type { VersionStore } from '../store/version-store.ts'
import { blockingWords } from './blocking-words.ts'
import type { OpenWorkspace } from './open-workspace.ts'

export interface EraseWish {
  readonly participantId: Id
  readonly withInterviews: boolean
  /** Words to take out besides the whole name, the contact and the alias of the participant: parts of the name. */
  readonly words: readonly string[]
  /** Attachments that the workspace pointed at before somebody else's erasure arrived here. */
  readonly attachments?: ReadonlySet<string>
}

export interface EraseReport {
  /** Versions out of which the participant was taken. */
  readonly versions: number
  /** Versions that could not be read and went for that. */
  readonly versionsDropped: number
  /** Transcripts and pictures that are gone from this device. */
  readonly attachments: number
  /** Hashes that nothing in the workspace points at any more. */
  readonly gone: readonly string[]
}

export interface EraseParts {
  readonly log: UpdateLog | null
  readonly versions: VersionStore | null
  readonly blobs: StoredBlobs | null
  /** Hashes that other workspaces of this device point at. */
  readonly heldElsewhere: () => Promise<ReadonlySet<string>>
}

export async function eraseParticipant(
  workspace: OpenWorkspace,
  wish: EraseWish,
  { log, versions, blobs, heldElsewhere }: EraseParts,
): Promise<EraseReport> {
  const words = wordsOf(workspace, wish)
  const source = readSource(workspace.docs)
  const before = new Set([...attachmentsOf(source), ...(wish.attachments ?? [])])
  const kept = new Set((await versions?.list(workspace.id))?.map((row) => row.no))
  const texts = new Set(before)
  for (const no of kept) for (const hash of await attachmentsOfVersion(versions, no)) texts.add(hash)
  const erasure: Erasure = {
    participantId: wish.participantId,
    withInterviews: wish.withInterviews,
    takeOut: takingOutNames(words),
    rewritten: await rewriteTexts(blobs, texts, words),
  }
  erasePerson(workspace.docs, erasure)
  const left = attachmentsOf(readSource(workspace.docs))
  workspace.forget()
  await workspace.flush()
  if (workspace.status().kind !== 'saved' && log)
    throw new Error('the erasure could not be written to the disk')
  for (const name of [`${workspace.id}/main`, `${workspace.id}/people`])
    await log?.rewrite(name, remadeUpdate)

  let rewritten = 0
  let dropped = 0
  const gone = new Set([...before].filter((hash) => !left.has(hash)))
  for (const row of (await versions?.list(workspace.id)) ?? []) {
    const state = await versions?.read(row.no).catch(() => null)
    const docs = state ? docsOfState(state) : null
    if (!docs) {
      await versions?.drop([row.no])
      dropped += 1
      continue
    }
    const had = attachmentsOf(readSource(docs))
    erasePerson(docs, erasure)
    const has = attachmentsOf(readSource(docs))
    for (const hash of had) if (!has.has(hash) && !left.has(hash)) gone.add(hash)
    await versions?.rewrite(row.no, sharedStateOf(docs))
    if (erasure.takeOut(row.name) !== row.name) await versions?.rename(row.no, erasure.takeOut(row.name))
    rewritten += 1
  }
  const elsewhere = gone.size > 0 ? await heldElsewhere() : new Set<string>()
  const drop = [...gone].filter((hash) => !elsewhere.has(hash))
  await blobs?.drop(drop)
  return { versions: rewritten, versionsDropped: dropped, attachments: drop.length, gone: [...gone] }
}

/** Transcripts of others may name the participant: they are written anew, each letter of such a word a block. */
async function rewriteTexts(
  blobs: StoredBlobs | null,
  hashes: ReadonlySet<string>,
  words: readonly string[],
): Promise<Erasure['rewritten']> {
  const rewritten = new Map<string, BlobPointer>()
  const block = blockingWords(words)
  for (const hash of hashes) {
    const row = await blobs?.get(hash)
    const next = row && (await block(row))
    if (!next) continue
    await blobs?.put(next)
    rewritten.set(hash, { hash: next.hash, size: next.bytes.length })
  }
  return rewritten
}

async function attachmentsOfVersion(versions: VersionStore | null, no: number): Promise<ReadonlySet<string>> {
  const state = await versions?.read(no).catch(() => null)
  const docs = state ? docsOfState(state) : null
  return docs ? attachmentsOf(readSource(docs)) : new Set()
}

function wordsOf(workspace: OpenWorkspace, wish: EraseWish): string[] {
  const { view } = workspace.store.getState()
  const person = view.people.get(wish.participantId)
  const participant =
    view.rows.participant.get(wish.participantId) ?? view.archived.participant.get(wish.participantId)
  const known = [person?.name ?? '', person?.contact ?? '', participant?.alias ?? '']
  return [...known, ...wish.words].filter((word) => word.trim() !== '' && word !== ERASED_ALIAS)
}

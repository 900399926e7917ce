// Interview notes become snapshots in one undoable step: participants that are known keep their records, new ones are
// made, and each note gets its story, what was heard, its insights and its words.
import { memoBy } from '../../../lib/memo.ts'
import { freshOrderKeys } from '../../../lib/order-keys.ts'
import type { Id } from '../../../lib/ids.ts'
import type { Change } from '../../view/change.ts'
import { create, newRow, planned, refused, type Command } from '../../view/command.ts'
import type { WorkspaceView } from '../../view/workspace-view.ts'
import type { ForeignNote } from './foreign-note.ts'
import { numberText } from '../../../lib/locale.ts'

/** Plans the import; `focusId` is the first new snapshot. */
export const importNotes: Command<{ readonly notes: readonly ForeignNote[] }> = (view, { notes }, env) => {
  if (notes.length === 0) return refused('empty')
  const changes: Change[] = []
  const people = new Map(knownAliases(view))
  const facts = new Map<Id, Readonly<Record<string, string>>>()
  let first: Id | undefined
  notes.forEach((note, i) => {
    // Notes stand in the order of the file: one more millisecond for each.
    const then = { ...env, now: env.now + i / 1000 }
    let notes = note.notes
    const key = note.participant.trim().toLowerCase()
    let participantId = people.get(key)
    if (participantId === undefined) {
      const row = newRow('participant', then, {
        alias: note.participant,
        quickFacts: Object.fromEntries(note.facts),
      })
      changes.push(create('participant', row))
      participantId = row.id
      people.set(key, row.id)
      facts.set(row.id, row.quickFacts)
    } else {
      // What a known participant is said to be does not change what the team wrote about them; it stays with the note.
      const known = facts.get(participantId) ?? view.rows.participant.get(participantId)?.quickFacts ?? {}
      const other = note.facts.filter(([name, value]) => known[name] !== value)
      notes = [...other.map(([name, value]) => `${name}: ${value}`), ...(notes === '' ? [] : [notes])].join(
        '\n',
      )
    }
    const snapshotId = env.newId()
    first ??= snapshotId
    const story = newRow('map', then, { kind: 'story', snapshotId })
    changes.push(create('map', story))
    changes.push(
      create(
        'snapshot',
        newRow('snapshot', then, {
          id: snapshotId,
          participantId,
          interviewedOn: note.day,
          storyMapId: story.id,
          quote: note.quote === '' ? null : { text: note.quote, at: null, passage: null },
          notes,
        }),
      ),
    )
    const moments = freshOrderKeys(note.moments.length)
    note.moments.forEach((label, at) =>
      changes.push(
        create('moment', newRow('moment', then, { mapId: story.id, label, order: moments[at] ?? 'a0' })),
      ),
    )
    const heard = freshOrderKeys(note.heard.length)
    note.heard.forEach(({ kind, statement, quote }, at) =>
      changes.push(
        create(
          'heard',
          newRow('heard', then, { snapshotId, kind, statement, quote, order: heard[at] ?? 'a0' }),
        ),
      ),
    )
    const insights = freshOrderKeys(note.insights.length)
    note.insights.forEach((text, at) =>
      changes.push(
        create('insight', newRow('insight', then, { snapshotId, text, order: insights[at] ?? 'a0' })),
      ),
    )
  })
  const many = notes.length === 1 ? '1 snapshot' : `${numberText(notes.length)} snapshots`
  return planned(`Imported ${many} from notes`, changes, first)
}

/** Participants by alias in lower case; the older one where two have the same. The same map until a participant changes. */
export const knownAliases = memoBy(
  (view: WorkspaceView) => [view.rows.participant],
  (view): ReadonlyMap<string, Id> => {
    const known = new Map<string, Id>()
    const rows = [...view.rows.participant.values()].toSorted((a, b) => a.createdAt - b.createdAt)
    for (const { id, alias } of rows) {
      const key = alias.trim().toLowerCase()
      if (key !== '' && !known.has(key)) known.set(key, id)
    }
    return known
  },
)

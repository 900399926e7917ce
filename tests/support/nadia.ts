// A workspace with a participant whose name stands in many places, and everything that a database holds as one text.
import { declareDatabase } from '../../src/data/store/database.ts'
import { unpack } from '../../src/data/store/pack.ts'
import { openEspalier } from '../../src/data/workspace/open-espalier.ts'
import { create, newRow, set } from '../../src/domain/view/command.ts'
import { testEnv } from './test-env.ts'

/** What tells who Nadia is. */
export const SECRETS = ['Nadia', 'Weber', 'nadia@example.org', 'weekend planner', 'TRANSCRIPT-OF-NADIA']

/** Everything in every store of the database as one text: keys, values, bytes, and packed bytes unpacked. */
export async function rawText(name: string): Promise<string> {
  const db = declareDatabase(name)
  await db.open()
  const parts: string[] = []
  const visit = async (value: unknown): Promise<void> => {
    if (value instanceof Uint8Array) {
      parts.push(new TextDecoder('latin1').decode(value), new TextDecoder().decode(value))
      const inner = await unpack(value).catch(() => null)
      if (inner) parts.push(new TextDecoder('latin1').decode(inner))
    } else if (typeof value === 'object' && value !== null)
      for (const [key, part] of Object.entries(value)) {
        parts.push(key)
        await visit(part)
      }
    else parts.push(String(value))
  }
  for (const table of db.tables) for (const row of await table.toArray()) await visit(row)
  db.close()
  return parts.join('\n')
}

/** An empty Espalier with a database of this name. */
export function anEspalier(name: string) {
  let n = 0
  return openEspalier({
    databaseName: name,
    env: () => testEnv('x'),
    later: () => () => {},
    random: () => (n = (n + 0.137) % 1),
    now: () => 1_000_000,
  })
}

export async function aWorkspaceWithNadia(name: string) {
  const espalier = await anEspalier(name)
  const env = testEnv('n')
  const nadia = newRow('participant', env, {
    id: 'p1',
    alias: 'The weekend planner',
    quickFacts: { City: 'Weberstadt near Nadia' },
  })
  const other = newRow('participant', env, { id: 'p2', alias: 'Somebody else' })
  const id = await espalier.create({
    name: 'Bookings',
    changes: () => [
      create('participant', nadia),
      create('participant', other),
      {
        do: 'person',
        id: 'p1',
        fields: { name: 'Nadia Weber', contact: 'nadia@example.org', retainUntil: '2026-01-01' },
      },
      create(
        'snapshot',
        newRow('snapshot', env, { id: 's1', participantId: 'p1', notes: 'Nadia said so.\nTwice.' }),
      ),
      create(
        'heard',
        newRow('heard', env, { id: 'h1', snapshotId: 's1', statement: 'I, Nadia Weber, cannot find it' }),
      ),
      create('heard', newRow('heard', env, { id: 'h2', snapshotId: 's9', statement: 'Like Nadia said' })),
    ],
  })
  const workspace = await espalier.open(id)
  if (!workspace) throw new Error('not there')
  const bytes = new TextEncoder().encode('TRANSCRIPT-OF-NADIA, at length')
  const transcript = await workspace.blobs.put(bytes, 'Nadia.vtt', 'text/vtt')
  workspace.run(
    () => ({ ok: true, value: { says: 'Transcript', changes: [set('snapshot', 's1', { transcript })] } }),
    null,
  )
  await espalier.versions.keep(workspace, 'asked', 'After the call with Nadia')
  workspace.run(
    () => ({
      ok: true,
      value: { says: 'Edited', changes: [set('heard', 'h1', { statement: 'Nadia again' })] },
    }),
    null,
  )
  await workspace.flush()
  return { espalier, workspace }
}

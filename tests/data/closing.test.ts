// Closing: what was under way is written first, the database is free afterwards, and what comes too late is quiet.
import 'fake-indexeddb/auto'
import { Dexie } from 'dexie'
import { expect, test, vi } from 'vitest'
import { anEspalier } from '../support/nadia.ts'

test('a setting that is being written when it closes is there afterwards, and nothing holds the database', async () => {
  const blocked = vi.spyOn(console, 'warn')
  const espalier = await anEspalier('closing')
  const id = await espalier.create({ name: 'Bookings' })
  const opened = espalier.open(id)
  const writing = espalier.setSetting('late', 1)
  await opened
  await espalier.close()
  await writing
  const again = await anEspalier('closing')
  expect(await again.setting('late')).toBe(1)
  void again.setSetting('later', 2)
  await again.close()
  await Dexie.delete('closing')
  expect(blocked).not.toHaveBeenCalled()
})

test('after closing, settings are neither read nor written, and nobody hears of it', async () => {
  const espalier = await anEspalier('closed')
  await espalier.close()
  await expect(espalier.setSetting('too', 'late')).resolves.toBeUndefined()
  await expect(espalier.setting('too')).resolves.toBeUndefined()
})

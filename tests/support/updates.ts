// Stored updates applied to a client in memory, as a build that opens the database would.
import { mergeUpdates } from '../../src/data/crdt/documents.ts'
import type { Client } from './a-client.ts'

export function mergeUpdatesOf(updates: readonly Uint8Array[]): Uint8Array {
  return mergeUpdates([...updates])
}

export function applyUpdates(client: Client, update: Uint8Array): void {
  client.receive(update)
}

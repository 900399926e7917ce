// Collects the rows of the sample as they are built.
// Invariant: every row is whole (defaults included) and its id follows from its type and key.
import type { Id } from '../../lib/ids.ts'
import { RECORDS, type RecordOf, type RecordType } from '../model/records.ts'
import type { Change } from '../view/change.ts'
import { create } from '../view/command.ts'
import { type SampleClock, sampleClock } from './sample-clock.ts'
import { sampleId } from './sample-id.ts'

type Fields<Type extends RecordType> = Partial<Omit<RecordOf<Type>, 'id' | 'createdAt' | 'createdBy'>>

export interface SampleRows {
  readonly clock: SampleClock
  readonly changes: Change[]
  /** Adds a row made at `at` by the member with the key `by`; returns its id. */
  readonly add: <Type extends RecordType>(
    type: Type,
    key: string,
    fields: Fields<Type>,
    at: number,
    by?: string,
  ) => Id
}

export function newSampleRows(now: number): SampleRows {
  const changes: Change[] = []
  return {
    clock: sampleClock(now),
    changes,
    add(type, key, fields, at, by = 'noor') {
      const id = sampleId(type, key)
      const made = { id, createdAt: at, createdBy: sampleId('member', by) }
      const row = { ...RECORDS[type].defaults, ...fields, ...made } as RecordOf<typeof type> // defaults of the type with fields of the type
      changes.push(create(type, row))
      return id
    },
  }
}

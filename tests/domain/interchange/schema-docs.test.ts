import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import {
  historyWithPresent,
  type SchemaHistory,
  schemaNames,
  workspaceFileSchema,
} from '../../../scripts/workspace-file-schema.ts'

const docs = new URL('../../../docs/', import.meta.url)
const read = (name: string): unknown => JSON.parse(readFileSync(new URL(name, docs), 'utf8'))

// To mend: node scripts/run-ts.mjs scripts/write-schema-docs.ts
describe('docs made from the model', () => {
  test('the JSON Schema of the workspace file is current', () => {
    expect(read('workspace-file.schema.json')).toEqual(workspaceFileSchema())
  })

  test('the history of names holds the present ones', () => {
    const history = read('schema-history.json') as SchemaHistory // written by the script
    expect(history).toEqual(historyWithPresent(history))
  })

  test('no field name ever disappears, and no default ever changes', () => {
    const present = schemaNames()
    const history = read('schema-history.json') as SchemaHistory // written by the script
    const lost = Object.values(history).flatMap((types) =>
      Object.entries(types).flatMap(([type, fields]) =>
        Object.entries(fields)
          .filter(([field, value]) => JSON.stringify(present[type]?.[field]) !== JSON.stringify(value))
          .map(([field]) => `${type}.${field}`),
      ),
    )
    expect(lost).toEqual([])
  })
})

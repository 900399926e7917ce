// Writes a generated workspace file: `npm run generate -- --records 10000 --out FILE [--seed 1]`.
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { FILE_LIMITS } from '../src/domain/interchange/file-limits.ts'
import { writeWorkspaceFile } from '../src/domain/interchange/write-workspace-file.ts'
import { generateWorkspace } from '../tests/support/generate-workspace.ts'

const { values } = parseArgs({
  options: { records: { type: 'string' }, out: { type: 'string' }, seed: { type: 'string', default: '1' } },
})
const records = Number(values.records)
const seed = Number(values.seed)
if (!values.out || !Number.isInteger(records) || records < 100 || !Number.isInteger(seed)) {
  console.error(
    'How many, and where to? npm run generate -- --records 10000 --out FILE [--seed 1] (100 at least)',
  )
  process.exit(2)
}

const source = generateWorkspace({ records, seed })
const text = writeWorkspaceFile(source, {
  exportedAt: Date.UTC(2026, 10, 20, 9),
  withPeople: true,
  withBlobs: true,
})
const file = resolve(values.out)
mkdirSync(dirname(file), { recursive: true })
writeFileSync(file, text)
console.log(`${records} records, ${(text.length / 1_000_000).toFixed(1)} MB: ${values.out}`)
if (records > FILE_LIMITS.records)
  console.log(`More than the ${FILE_LIMITS.records} records that Espalier reads from one file.`)

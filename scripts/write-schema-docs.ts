// Writes docs/workspace-file.schema.json and docs/schema-history.json: `node scripts/run-ts.mjs scripts/write-schema-docs.ts`.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { format } from 'prettier'
import { historyWithPresent, type SchemaHistory, workspaceFileSchema } from './workspace-file-schema.ts'

const docs = join(process.cwd(), 'docs')
const historyFile = join(docs, 'schema-history.json')
const history = existsSync(historyFile)
  ? (JSON.parse(readFileSync(historyFile, 'utf8')) as SchemaHistory) // written by this script
  : {}

const inLines = (value: unknown) => format(JSON.stringify(value), { parser: 'json', printWidth: 110 })
writeFileSync(join(docs, 'workspace-file.schema.json'), await inLines(workspaceFileSchema()))
writeFileSync(historyFile, await inLines(historyWithPresent(history)))
console.log('docs/workspace-file.schema.json and docs/schema-history.json are written.')

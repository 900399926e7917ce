// Writes src/languages/en.json from the source: `npm run languages`.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { catalogueFile, readCatalogue } from './catalogue.ts'

const folder = join(process.cwd(), 'src', 'languages')
const catalogue = readCatalogue(join(process.cwd(), 'src'))
mkdirSync(folder, { recursive: true })
writeFileSync(join(folder, 'en.json'), catalogueFile(catalogue))
console.log(`src/languages/en.json holds ${Object.keys(catalogue).length} messages.`)

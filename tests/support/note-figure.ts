// The figure of a fault run: printed, and kept for `npm run faults`, which writes the table of docs/trust.md from it.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Whether the long runs were asked for. */
export const isLong = process.env['FAULTS'] === 'long'

/** How often a fault is tried: few times in `npm test`, all of them in `npm run faults`. */
export const times = (short: number, long: number): number => (isLong ? long : short)

/** Notes what was tried, how often, and what came out. `order`: where it stands in the table; a half goes in between. */
export function noteFigure(order: number, fault: string, count: number, outcome: string): void {
  process.stdout.write(`fault: ${fault}; tried ${count.toLocaleString('en')}; ${outcome}\n`)
  const folder = process.env['FAULTS_FOLDER']
  if (!folder) return
  mkdirSync(folder, { recursive: true })
  writeFileSync(
    join(folder, `${String(order * 10).padStart(4, '0')}.json`), // read in the order of their names
    JSON.stringify({ fault, count, outcome }),
  )
}

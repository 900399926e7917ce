import { expect, test } from 'vitest'
import { workspaceFileName } from '../../../src/features/transfer/workspace-file-name.ts'

test.each([
  ['Repair days', 'repair-days-2026-11-20.espalier.json'],
  ['Zürich / Café: «Nähen»', 'zurich-cafe-nahen-2026-11-20.espalier.json'],
  ['修理カフェ', '修理カフェ-2026-11-20.espalier.json'],
  ['../../etc', 'etc-2026-11-20.espalier.json'],
  ['🌳', 'workspace-2026-11-20.espalier.json'],
])('%s is saved as %s', (name, file) => {
  expect(workspaceFileName(name, '2026-11-20')).toBe(file)
})

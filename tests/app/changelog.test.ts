// The changelog as Help shows it: versions, entries with their lead, plain text; and our own file reads.
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { readChangelog } from '../../src/app/help/read-changelog.ts'

it('reads versions and entries, joins their lines, and leaves out the marks', () => {
  const text = '# Changelog\n\nWords.\n\n## 2.0\n\n- **Lead.** One `K`\n  two _three_.\n- Plain\n\n## 1.0\n'
  expect(readChangelog(text)).toEqual([
    {
      version: '2.0',
      entries: [
        { lead: 'Lead.', text: 'One K two three.' },
        { lead: '', text: 'Plain' },
      ],
    },
    { version: '1.0', entries: [] },
  ])
})

it('reads the changelog of this build: every entry has a lead', () => {
  const [first] = readChangelog(readFileSync('CHANGELOG.md', 'utf8'))
  expect(first?.entries.length).toBeGreaterThan(20)
  expect(first?.entries.filter(({ lead, text }) => lead === '' || text === '')).toEqual([])
})

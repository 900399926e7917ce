// What of a snapshot may be shown to others: without consent to be quoted no words of the person, and never silently.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MAP_FORMATS } from '../../../src/domain/maps/map-formats.ts'
import { mapToShow } from '../../../src/domain/maps/map-to-show.ts'
import { setConsent, withdrawConsent } from '../../../src/domain/people/person-commands.ts'
import { setQuickFact } from '../../../src/domain/people/participant-commands.ts'
import { createSnapshot } from '../../../src/domain/snapshots/create-snapshot.ts'
import { editHeard } from '../../../src/domain/snapshots/heard-commands.ts'
import { markHeard, markInsight, markMoment, markQuote } from '../../../src/domain/snapshots/mark-commands.ts'
import { pageOf } from '../../../src/domain/snapshots/page-model.ts'
import { pageToShare } from '../../../src/domain/snapshots/page-to-share.ts'
import { snapshotToMarkdown } from '../../../src/domain/snapshots/snapshot-markdown.ts'
import { HELD_MOMENT } from '../../../src/domain/snapshots/verbatim.ts'
import { said, stage } from './play.ts'

function told() {
  const it = stage()
  const snapshotId = it.run(createSnapshot, {
    participant: { alias: 'Nadia' },
    interviewedOn: '2026-11-20',
    presentIds: [],
    leadId: null,
  })
  const participantId = it.view().rows.snapshot.get(snapshotId)?.participantId ?? ''
  it.run(setQuickFact, { participantId, key: 'Plan', value: 'Pro' })
  it.run(markQuote, { snapshotId, ...said('I wrote the date on my hand.', 1) })
  it.run(markMoment, { snapshotId, ...said('I looked for a time in the tram', 2) })
  it.run(markMoment, {
    snapshotId,
    label: 'Calls from work',
    ...said('So I had to call during work hours', 3),
  })
  const exact = it.run(markHeard, { snapshotId, kind: 'pain', ...said('They put me on hold twice.', 4) })
  const ours = it.run(markHeard, { snapshotId, kind: 'need', ...said('I never find the mail again', 5) })
  it.run(editHeard, { heardId: ours, fields: { statement: 'I need to know that I am booked' } })
  it.run(markInsight, { snapshotId, text: 'Books for two', quote: '', at: null, passage: null })
  const shared = () => {
    const page = pageToShare(it.view(), snapshotId)
    if (!page) throw new Error('gone')
    return page
  }
  return { ...it, snapshotId, participantId, exact, shared }
}

describe('a page to share', () => {
  it('is the whole page when the person agreed to be quoted', () => {
    const { run, view, snapshotId, participantId, shared } = told()
    run(setConsent, { participantId, to: 'consentQuotes', isGiven: true })
    expect(shared()).toEqual(pageOf(view(), snapshotId))
    expect(shared().heldBack).toBe('')
  })
  it('leaves the own words of the person out without consent, keeps the words of the team, and says so', () => {
    const page = told().shared()
    expect(page.quote).toBe('')
    expect(page.story).toEqual([HELD_MOMENT, 'Calls from work'])
    expect(page.groups.flatMap((group) => group.heard)).toEqual([
      { kind: 'need', statement: 'I need to know that I am booked', quote: '' },
    ])
    expect(page.insights).toEqual(['Books for two'])
    expect(page.facts).toEqual([['Plan', 'Pro']])
    expect(page.heldBack).toBe(
      'No consent to be quoted is noted. Held back in Nadia’s own words: the quote, one opportunity, one moment and the lines under opportunities.',
    )
    const text = snapshotToMarkdown(page, (day) => day)
    for (const words of ['on my hand', 'in the tram', 'on hold', 'find the mail', 'work hours'])
      expect(text).not.toContain(words)
    expect(text).toContain('Held back')
  })
  it('shows nothing but that consent was withdrawn', () => {
    const { run, participantId, shared } = told()
    run(setConsent, { participantId, to: 'consentQuotes', isGiven: true })
    run(withdrawConsent, { participantId })
    const page = shared()
    expect(page).toMatchObject({ quote: '', story: [], groups: [], insights: [], facts: [], picture: null })
    expect(page.heldBack).toMatch(/withdrew consent/)
  })
  it('lets no capital, mark or shortening pass for other words', () => {
    const { run, exact, shared } = told()
    for (const statement of [
      'they put me on hold TWICE',
      '“They put me on hold…”',
      'They said: they put me on hold twice!',
    ]) {
      run(editHeard, { heardId: exact, fields: { statement } })
      expect(JSON.stringify(shared())).not.toMatch(/on hold/i)
    }
  })
  it('never shows a marked stretch of four words or more as it was said', () => {
    const word = fc.stringMatching(/^[a-z]{3,9}$/)
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 4, maxLength: 12 }),
        fc.constantFrom('need', 'moment'),
        (words, as) => {
          const { run, snapshotId, shared } = told()
          const quote = words.join(' ')
          if (as === 'need') run(markHeard, { snapshotId, kind: 'need', ...said(quote, 9) })
          else run(markMoment, { snapshotId, ...said(quote, 9) })
          expect(JSON.stringify(shared())).not.toContain(words.slice(0, 4).join(' '))
        },
      ),
      { numRuns: 30 },
    )
  })
})

describe('the story of an interview as a map', () => {
  function filesOf({ view, snapshotId }: ReturnType<typeof told>): { text: string; heldBack: string } {
    const mapId = view().rows.snapshot.get(snapshotId)?.storyMapId ?? ''
    const { view: shown, heldBack } = mapToShow(view(), mapId)
    return { text: MAP_FORMATS.flatMap((format) => format.write(shown, mapId)).join('\n'), heldBack }
  }
  it('leaves in no format with the own words of a person who did not agree, and says so', () => {
    const { text, heldBack } = filesOf(told())
    expect(text).not.toContain('in the tram')
    expect(text).toContain('Calls from work')
    expect(text).toContain(HELD_MOMENT)
    expect(heldBack).toBe('No consent to be quoted is noted: one moment keeps its place without its words.')
  })
  it('leaves whole with consent, and without any words once it is withdrawn', () => {
    const it = told()
    it.run(setConsent, { participantId: it.participantId, to: 'consentQuotes', isGiven: true })
    expect(filesOf(it).text).toContain('in the tram')
    expect(filesOf(it).heldBack).toBe('')
    it.run(withdrawConsent, { participantId: it.participantId })
    expect(filesOf(it).text).not.toMatch(/in the tram|Calls from work/)
    expect(filesOf(it).heldBack).toContain('2 moments keep their places')
  })
})

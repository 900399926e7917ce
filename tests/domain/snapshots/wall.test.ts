// The wall and what leaves it: filters and their URL, one sheet of paper, the picture, Markdown.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addMember } from '../../../src/domain/people/member-commands.ts'
import { setMeetAgain } from '../../../src/domain/people/meet-again.ts'
import { setConsent } from '../../../src/domain/people/person-commands.ts'
import { setQuickFact } from '../../../src/domain/people/participant-commands.ts'
import { createSnapshot } from '../../../src/domain/snapshots/create-snapshot.ts'
import { FIT_SCALES, fitPage } from '../../../src/domain/snapshots/fit-page.ts'
import { cutPage, linesOf, type PageModel, pageOf } from '../../../src/domain/snapshots/page-model.ts'
import { snapshotToMarkdown } from '../../../src/domain/snapshots/snapshot-markdown.ts'
import { snapshotToSvg, type SvgTheme } from '../../../src/domain/snapshots/snapshot-svg.ts'
import { WALL_SORTS, WHOLE_WALL, type WallFilter, wallOf } from '../../../src/domain/snapshots/wall.ts'
import { wallFromSearch, wallToSearch } from '../../../src/domain/snapshots/wall-search.ts'
import { stage } from './play.ts'

function wall() {
  const it = stage()
  const [m1, m2] = ['Ida', 'Jon'].map((name) => it.run(addMember, { name, role: 'product' as const }))
  const begin = (alias: string, interviewedOn: string, presentIds: readonly (string | undefined)[] = []) =>
    it.run(createSnapshot, {
      participant: { alias },
      interviewedOn,
      presentIds: presentIds.flatMap((id) => id ?? []),
      leadId: null,
    })
  const ids = {
    ana: begin('Ana', '2026-11-01', [m1]),
    bo: begin('Bo', '2026-11-10', [m2]),
    cy: begin('Cy', '2026-11-20', [m1, m2]),
  }
  const participant = (snapshotId: string) => it.view().rows.snapshot.get(snapshotId)?.participantId ?? ''
  it.run(setQuickFact, { participantId: participant(ids.ana), key: 'Plan', value: 'Pro' })
  it.run(setQuickFact, { participantId: participant(ids.cy), key: 'Plan', value: 'Free' })
  it.run(setMeetAgain, { participantId: participant(ids.bo), isOn: true })
  const shown = (filter: Partial<WallFilter>) =>
    wallOf(it.view(), { ...WHOLE_WALL, ...filter }).map(
      ({ id }) => Object.entries(ids).find(([, own]) => own === id)?.[0],
    )
  return { ...it, ids, participant, shown, m2 }
}

describe('the wall', () => {
  it('shows all, the newest first, when nothing is asked for', () => {
    expect(wall().shown({})).toEqual(['cy', 'bo', 'ana'])
  })
  it.each([
    ['a quick fact', { facts: { Plan: 'Pro' } }, ['ana']],
    ['first day', { from: '2026-11-10' }, ['cy', 'bo']],
    ['last day', { to: '2026-11-10' }, ['bo', 'ana']],
    ['worth meeting again', { isAgain: true }, ['bo']],
    ['oldest first', { sort: 'oldest' }, ['ana', 'bo', 'cy']],
    ['by name', { sort: 'name' }, ['ana', 'bo', 'cy']],
    ['a branch without evidence', { feedsId: 'nowhere' }, []],
  ] as const)('narrows by %s', (_what, filter, expected) => {
    expect(wall().shown(filter)).toEqual(expected)
  })
  it('shows the interviews with one person, and those where a member was', () => {
    const { shown, participant, ids, m2 } = wall()
    expect(shown({ memberId: m2 ?? '' })).toEqual(['cy', 'bo'])
    expect(shown({ participantId: participant(ids.bo) })).toEqual(['bo'])
  })
  it('tells who may be quoted from who did not agree yet', () => {
    const { shown, run, participant, ids } = wall()
    run(setConsent, { participantId: participant(ids.bo), to: 'consentQuotes', isGiven: true })
    expect(shown({ mayQuote: true })).toEqual(['bo'])
    expect(shown({ mayQuote: false })).toEqual(['cy', 'ana'])
  })

  const day = fc.constantFrom('', '2026-01-31', '2025-12-01')
  const id = fc.option(fc.stringMatching(/^[a-z0-9]{1,16}$/))
  const word = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
    .filter((text) => !(text in Object.prototype))
  const filter: fc.Arbitrary<WallFilter> = fc.record({
    facts: fc.dictionary(word, word, { maxKeys: 4 }).map((facts) => ({ ...facts })),
    feedsId: id,
    memberId: id,
    participantId: id,
    from: day,
    to: day,
    isUnfinished: fc.boolean(),
    isAgain: fc.boolean(),
    mayQuote: fc.constantFrom(null, true, false),
    sort: fc.constantFrom(...WALL_SORTS),
  })
  it('comes back from its URL as it was', () => {
    fc.assert(
      fc.property(filter, (one) => {
        expect(wallFromSearch(wallToSearch(one))).toEqual(one)
      }),
    )
  })
  it('reads any URL to some filter', () => {
    const any = fc.string({ unit: 'binary', maxLength: 40 })
    fc.assert(
      fc.property(any, any, any, (facts, from, sort) => {
        const read = wallFromSearch({ facts, from, sort })
        expect(WALL_SORTS).toContain(read.sort)
        expect(read.from).toMatch(/^(\d{4}-\d{2}-\d{2})?$/)
      }),
    )
    expect(wallFromSearch({ facts: '%E0%A4%A=x&__proto__=y&a=b' }).facts).toEqual({ a: 'b' })
  })
})

describe('one sheet', () => {
  it('shows all that fits, at the largest size at which it does', () => {
    fc.assert(
      fc.property(fc.nat(60), fc.integer({ min: 0, max: 40 }), (lines, room) => {
        const fits = ({ scale, shown }: { scale: number; shown: number }) => shown * scale <= room
        const fit = fitPage(lines, fits)
        expect(fit.shown).toBeLessThanOrEqual(lines)
        expect(fits(fit)).toBe(true)
        const larger = FIT_SCALES.filter((scale) => scale > fit.scale)
        expect(larger.some((scale) => fits({ scale, shown: lines }))).toBe(false)
        if (fit.shown < lines) expect(fits({ scale: fit.scale, shown: fit.shown + 1 })).toBe(false)
      }),
    )
  })
  it('cuts from the end, and counts what it kept', () => {
    fc.assert(
      fc.property(fc.nat(12), fc.nat(5), fc.nat(20), (heard, insights, most) => {
        const page = pageWith(heard, insights)
        expect(linesOf(cutPage(page, most))).toBe(Math.min(most, heard + insights))
      }),
    )
  })
})

function pageWith(heard: number, insights: number, words = 'I need to know'): PageModel {
  return {
    id: 's1',
    alias: 'Maya',
    day: '2026-11-20',
    picture: null,
    facts: [['Plan', 'Pro']],
    quote: words,
    story: ['Opens the site', 'Gives up'],
    turns: [],
    groups: [
      {
        moment: 0,
        title: 'Opens the site',
        heard: Array.from({ length: heard }, () => ({ kind: 'need' as const, statement: words, quote: '' })),
      },
    ],
    insights: Array.from({ length: insights }, () => words),
    heldBack: '',
  }
}
const theme: SvgTheme = {
  width: 1240,
  height: 1754,
  margin: 72,
  textSize: 24,
  colours: {
    paper: '#fff',
    text: '#000',
    muted: '#555',
    hairline: '#ccc',
    border: '#888',
    accent: '#a40',
    face: '#eee',
    onFace: '#333',
  },
  families: { ui: 'Arial', voice: 'Georgia' },
  measure: (text, size) => text.length * size * 0.5,
  dayText: (day) => day,
  monogram: 'M',
}
const HOSTILE = '</text><script>alert(1)</script>&"\' [x](javascript:1) <img src=x>'

describe('the picture', () => {
  it('holds a short page whole and at full size', () => {
    const { svg, fit } = snapshotToSvg(pageWith(3, 1), theme)
    expect(fit).toEqual({ scale: 1, shown: 4 })
    expect(svg).toContain('Maya')
    expect(svg).not.toContain('more on the desk')
  })
  it('ends an overlong page with what stays on the desk', () => {
    const { svg, fit } = snapshotToSvg(pageWith(120, 4), theme)
    expect(svg).toContain(`and ${124 - fit.shown} more on the desk`)
    const baselines = [...svg.matchAll(/<text[^>]* y="([\d.]+)"/g)].map((match) => Number(match[1]))
    expect(Math.max(...baselines)).toBeLessThan(theme.height - theme.margin + theme.textSize)
  })
  it('says nothing to a browser but words', () => {
    const { svg } = snapshotToSvg(pageWith(1, 1, HOSTILE), theme)
    expect(svg).not.toMatch(/<script|<img|<a[\s>]|href|style=/)
  })
})

describe('Markdown', () => {
  it('has the parts of the page in order, by alias', () => {
    const text = snapshotToMarkdown(pageWith(1, 1), (day) => day)
    expect(text).toMatch(
      /^# Maya\n[\s\S]*> “I need to know”[\s\S]*1\. Opens the site[\s\S]*\*\*Need:\*\*[\s\S]*## Insights/,
    )
  })
  it('keeps hostile words words', () => {
    const text = snapshotToMarkdown(pageWith(1, 1, `# ${HOSTILE}\n# more`), (day) => day)
    expect(text).not.toMatch(/(?<!\\)<|(?<!\\)\[|^# more/m)
  })
  it('never names the person', () => {
    const it = wall()
    const page = pageOf(
      { ...it.view(), people: new Map([[it.participant(it.ids.ana), person('Anastasia Real')]]) },
      it.ids.ana,
    )
    expect(page && snapshotToMarkdown(page, (day) => day)).toContain('# Ana')
    expect(JSON.stringify(page)).not.toContain('Anastasia')
  })
})

function person(name: string) {
  return {
    id: 'p',
    createdAt: 0,
    createdBy: null,
    deletedAt: null,
    name,
    contact: '',
    photo: null,
    consentRecording: false,
    consentQuotes: false,
    consentOn: '',
    retainUntil: '',
    withdrawn: false,
  }
}

// Loops, errors and exits of a story, as the strip, paper, picture and Markdown tell them.
import { describe, expect, it } from 'vitest'
import { setTerminal } from '../../../src/domain/maps/draw-moments.ts'
import { linkMoments } from '../../../src/domain/maps/link-commands.ts'
import { createSnapshot } from '../../../src/domain/snapshots/create-snapshot.ts'
import { markMoment } from '../../../src/domain/snapshots/mark-commands.ts'
import { archiveMoment, moveMoment } from '../../../src/domain/snapshots/moment-commands.ts'
import { pageOf } from '../../../src/domain/snapshots/page-model.ts'
import { snapshotToMarkdown } from '../../../src/domain/snapshots/snapshot-markdown.ts'
import { storyOf } from '../../../src/domain/snapshots/story.ts'
import { turnInWords, turnsOf } from '../../../src/domain/snapshots/story-turns.ts'
import { said, stage } from './play.ts'

function told() {
  const it = stage()
  const snapshotId = it.run(createSnapshot, {
    participant: { alias: 'Nadia' },
    interviewedOn: '2026-11-20',
    presentIds: [],
    leadId: null,
  })
  for (const [i, label] of ['Calls', 'Waits', 'Calls again', 'Gives up'].entries())
    it.run(markMoment, { snapshotId, label, ...said(label, i) })
  const ids = storyOf(it.view(), snapshotId).map(({ id }) => id)
  const words = () => turnsOf(it.view(), snapshotId).map((turn) => [turn.from + 1, turnInWords(turn)])
  return { ...it, snapshotId, ids, words }
}

describe('the turns of a story', () => {
  it('are none while it simply goes on', () => {
    expect(told().words()).toEqual([])
  })
  it('say where it loops, goes wrong, leaps and is left, in the order of the story', () => {
    const { run, ids, words } = told()
    const [call = '', wait = '', again = '', end = ''] = ids
    run(linkMoments, { fromId: end, toId: null, kind: 'exit', label: 'too late by now' })
    run(linkMoments, { fromId: again, toId: wait, kind: 'loop' })
    run(linkMoments, { fromId: call, toId: again, kind: 'next' })
    expect(words()).toEqual([
      [1, 'on to 3'],
      [3, 'back to 2'],
      [4, 'leaves here: too late by now'],
    ])
  })
  it('follow the story when it is put into another order, and go with their moments', () => {
    const { run, snapshotId, ids, words } = told()
    const [call = '', , again = ''] = ids
    run(linkMoments, { fromId: again, toId: call, kind: 'loop' })
    run(moveMoment, { snapshotId, momentId: call, index: 1 })
    expect(words()).toEqual([[3, 'back to 2']])
    run(archiveMoment, { momentId: call })
    expect(words()).toEqual([])
  })
  it('stay the same array until the story changes', () => {
    const { run, view, snapshotId, ids } = told()
    run(linkMoments, { fromId: ids[2] ?? '', toId: ids[0] ?? '', kind: 'loop' })
    const before = turnsOf(view(), snapshotId)
    expect(turnsOf(view(), snapshotId)).toBe(before)
    run(setTerminal, { momentId: ids[0] ?? '', terminal: 'start' })
    expect(turnsOf(view(), snapshotId)).toEqual(before)
  })
  it('stand under their moment in Markdown', () => {
    const { run, view, snapshotId, ids } = told()
    run(linkMoments, { fromId: ids[2] ?? '', toId: ids[1] ?? '', kind: 'loop' })
    const page = pageOf(view(), snapshotId)
    expect(page && snapshotToMarkdown(page, (day) => day)).toContain(
      '3. Calls again\n   - back to 2\n4. Gives up',
    )
  })
})

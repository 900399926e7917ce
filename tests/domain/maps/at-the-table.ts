// A merge as at the table: whatever is suggested is joined when it is right and kept apart when it is not, until
// nothing is suggested any more.
import { addMoment } from '../../../src/domain/maps/draw-moments.ts'
import { joinMoments, keepApart } from '../../../src/domain/maps/join-moments.ts'
import { createMap, revealDrafts } from '../../../src/domain/maps/map-commands.ts'
import { mergeDrafts } from '../../../src/domain/maps/merge-drafts.ts'
import { likelyTwins } from '../../../src/domain/maps/twins.ts'
import { stage } from '../snapshots/play.ts'
import type { Draft } from './retold-drafts.ts'

export interface Score {
  readonly right: number
  readonly wrong: number
  /** Joins that a person would make. */
  readonly possible: number
  /** Suggestions without a reason in words. */
  readonly unexplained: number
  /** The labels of what was suggested wrongly. */
  readonly mistakes: readonly string[]
}

export function atTheTable(drafts: readonly Draft[]): Score {
  const play = stage()
  const twinOf = new Map<string, string>()
  const mapIds = drafts.map((labels) => {
    const mapId = play.run(createMap, { kind: 'draft', scope: 'What happens?' })
    let afterId: string | null = null
    for (const [twin, label] of labels) {
      const id: string = play.run(addMoment, { mapId, label, afterId })
      twinOf.set(id, twin)
      afterId = id
    }
    return mapId
  })
  play.run(revealDrafts, { mapIds })
  const mapId = play.run(mergeDrafts, { mapIds })
  const mistakes: string[] = []
  let right = 0
  let unexplained = 0
  for (let left = 200; left > 0; left--) {
    const [twins] = likelyTwins(play.view(), mapId)
    if (!twins) break
    if (twins.reasons.length === 0) unexplained += 1
    const moments = twins.ids.map((id) => play.view().rows.moment.get(id))
    const [one, other] = moments.map((moment) => twinOf.get(moment?.sourceIds[0] ?? ''))
    if (one === other) {
      right += 1
      play.run(joinMoments, { mapId, ids: twins.ids })
    } else {
      mistakes.push(moments.map((moment) => moment?.label ?? '').join(' = '))
      play.run(keepApart, { ids: twins.ids, why: 'not the same' })
    }
  }
  const keys = [...twinOf.values()]
  const possible = [...new Set(keys)].reduce(
    (sum, key) => sum + keys.filter((each) => each === key).length - 1,
    0,
  )
  return { right, wrong: mistakes.length, possible, unexplained, mistakes }
}

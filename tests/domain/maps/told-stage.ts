// A shared map and stories beside it, for tests of what stories say about a map.
import { addMoment } from '../../../src/domain/maps/draw-moments.ts'
import { layStoryMoment } from '../../../src/domain/maps/living-map.ts'
import { createMap } from '../../../src/domain/maps/map-commands.ts'
import { createSnapshot } from '../../../src/domain/snapshots/create-snapshot.ts'
import { markMoment } from '../../../src/domain/snapshots/mark-commands.ts'
import { said, stage } from '../snapshots/play.ts'

export function toldStage(...labels: readonly string[]) {
  const play = stage()
  const mapId = play.run(createMap, { kind: 'shared', scope: 'How do people get their money back?' })
  let afterId: string | null = null
  const moments = labels.map((label): string => {
    afterId = play.run(addMoment, { mapId, label, afterId })
    return afterId
  })
  return {
    ...play,
    mapId,
    moments,
    moment: (at: number): string => moments[at] ?? '',
    /** A story; each moment with the index of the map's moment it is laid onto, or null. */
    tell: (alias: string, ...told: readonly (readonly [label: string, home: number | null])[]) => {
      const snapshotId = play.run(createSnapshot, {
        participant: { alias },
        interviewedOn: '2026-11-20',
        presentIds: [],
        leadId: null,
      })
      const ids = told.map(([label, home], i) => {
        const toldId = play.run(markMoment, { snapshotId, label, ...said(`${label}, she said`, i + 1) })
        if (home !== null) play.run(layStoryMoment, { momentId: moments[home] ?? '', toldId })
        return toldId
      })
      const storyId = play.view().rows.snapshot.get(snapshotId)?.storyMapId ?? ''
      return { snapshotId, storyId, ids, told: (at: number): string => ids[at] ?? '' }
    },
  }
}

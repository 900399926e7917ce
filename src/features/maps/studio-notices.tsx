// What the table needs before the merge goes on: a second table of the same drafts, moments that came later, moments
// that lost their place when two devices worked at once.
import { useRun } from '../../data/react/use-run.ts'
import { useView } from '../../data/react/use-view.ts'
import { bringBack } from '../../domain/maps/join-moments.ts'
import { layOutMissing, notOnTable } from '../../domain/maps/merge-drafts.ts'
import { straysOf } from '../../domain/maps/moment-sources.ts'
import { otherMerges, uniteMerges } from '../../domain/maps/unite-merges.ts'
import { useOpenRecord } from '../../records/record-link.tsx'
import { Banner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { useMap } from './map-context.ts'

export function StudioNotices() {
  const run = useRun()
  const open = useOpenRecord()
  const { ports } = useMap()
  const { mapId } = ports
  const others = useView((view) => otherMerges(view, mapId).length)
  const missing = useView((view) => notOnTable(view, mapId).length)
  const strays = useView((view) => straysOf(view, mapId).length)
  function unite(): void {
    const planned = run(uniteMerges, { mapId }, { toast: true })
    if (planned.ok && planned.value.focusId && planned.value.focusId !== mapId)
      open('map', planned.value.focusId)
  }
  return (
    <>
      {others > 0 && (
        <Banner
          tone="warn"
          actions={
            <Button size="small" onClick={unite}>
              Make one of them
            </Button>
          }
        >
          The same drafts lie on {others === 1 ? 'another table' : `${others} other tables`} too. Made into
          one, nothing of either is lost.
        </Banner>
      )}
      {missing > 0 && (
        <Banner
          tone="info"
          actions={
            <Button size="small" onClick={() => void run(layOutMissing, { mapId }, { toast: true })}>
              Lay {missing === 1 ? 'it' : 'them'} out
            </Button>
          }
        >
          {missing} {missing === 1 ? 'moment of the drafts is' : 'moments of the drafts are'} not on the table
          yet.
        </Banner>
      )}
      {strays > 0 && (
        <Banner
          tone="warn"
          actions={
            <Button
              size="small"
              onClick={() =>
                void run(
                  bringBack,
                  { ids: straysOf(ports.view(), mapId).map((moment) => moment.id) },
                  { toast: true },
                )
              }
            >
              Bring back
            </Button>
          }
        >
          {strays} {strays === 1 ? 'moment' : 'moments'} lost {strays === 1 ? 'its' : 'their'} place when two
          of you worked at the same time.
        </Banner>
      )}
    </>
  )
}

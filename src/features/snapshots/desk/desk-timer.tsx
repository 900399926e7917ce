// A quiet clock against the trio's target. It starts with the first mark, can be stopped, and never rings.
import { useEffect, useState } from 'react'
import { useRun } from '../../../data/react/use-run.ts'
import { useView } from '../../../data/react/use-view.ts'
import type { Snapshot } from '../../../domain/model/records.ts'
import { setClock } from '../../../domain/snapshots/snapshot-commands.ts'
import { Button } from '../../../ui/button.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { ClockIcon } from '../../../ui/icons.ts'
import { MenuButton } from '../../../ui/menu-button.tsx'

const TICK_MS = 10_000
/** After this the clock was simply left running. */
const FORGOTTEN_MINUTES = 180

export function DeskTimer({ snapshot }: { readonly snapshot: Snapshot }) {
  const run = useRun()
  const target = useView((view) => view.meta.snapshotMinutes)
  const [now, setNow] = useState(() => Date.now())
  const { startedAt, finishedAt, id: snapshotId } = snapshot
  const isRunning = startedAt !== null && finishedAt === null
  useEffect(() => {
    if (!isRunning) return
    const timer = setInterval(() => setNow(Date.now()), TICK_MS)
    return () => clearInterval(timer)
  }, [isRunning])

  if (finishedAt !== null) return null
  const icon = <Icon as={ClockIcon} size="small" />
  const minutes = startedAt === null ? 0 : Math.max(0, Math.floor((now - startedAt) / 60_000))
  if (startedAt === null || minutes > FORGOTTEN_MINUTES)
    return (
      <Button
        variant="quiet"
        size="small"
        icon={icon}
        onClick={() => {
          setNow(Date.now())
          run(setClock, { snapshotId, isOn: true })
        }}
      >
        Start {target} minutes
      </Button>
    )
  return (
    <MenuButton
      label={minutes > target ? `${minutes} min, ${minutes - target} over` : `${minutes} of ${target} min`}
      aria-label={`Timer: ${minutes} of ${target} minutes`}
      variant="quiet"
      size="small"
      icon={icon}
      items={[
        { id: 'again', label: 'Start again', onSelect: () => run(setClock, { snapshotId, isOn: true }) },
        { id: 'stop', label: 'Stop the timer', onSelect: () => run(setClock, { snapshotId, isOn: false }) },
      ]}
    />
  )
}

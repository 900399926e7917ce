// The quiet time of a round, wherever the round is shown: how much is left, and the ways to stop, prolong and end it.
// It says once when it is over and blocks nothing.
import { useEffect, useState } from 'react'
import { useRun } from '../../data/react/use-run.ts'
import { useView } from '../../data/react/use-view.ts'
import {
  endTime,
  prolongTime,
  type QuietTime,
  quietTime,
  startTime,
  stopTime,
  timeKeeper,
} from '../../domain/maps/round-timer.ts'
import type { Id } from '../../lib/ids.ts'
import { announce } from '../../ui/announce.ts'
import { Icon } from '../../ui/icon.tsx'
import { ClockIcon } from '../../ui/icons.ts'
import { MenuButton } from '../../ui/menu-button.tsx'
import styles from './quiet-time.module.css'

/** What a round begins with, and what is added at a time. */
const MINUTES = [5, 10, 15, 20] as const
const MORE = 5

export function QuietTimeButton({ draftId }: { readonly draftId: Id }) {
  const run = useRun()
  const keeper = useView((view) => timeKeeper(view, draftId))
  const now = useSeconds(keeper?.timerEndsAt ?? null)
  const time = quietTime(keeper, now)
  const usual = useView((view) => view.meta.quietMinutes)
  const isOver = time.kind === 'over'
  useEffect(() => {
    if (isOver) announce('The quiet time is over')
  }, [isOver])
  return (
    <span className={styles.time} data-kind={time.kind}>
      <MenuButton
        label={inWords(time)}
        aria-label={`Quiet time: ${inWords(time)}`}
        size="small"
        icon={<Icon as={ClockIcon} size="small" />}
        items={itemsFor(time, usual, {
          start: (minutes) => void run(startTime, { draftId, minutes }),
          stop: () => void run(stopTime, { draftId }),
          prolong: () => void run(prolongTime, { draftId, minutes: MORE }),
          end: () => void run(endTime, { draftId }),
        })}
      />
    </span>
  )
}

interface Doing {
  readonly start: (minutes: number) => void
  readonly stop: () => void
  readonly prolong: () => void
  readonly end: () => void
}

function itemsFor({ kind }: QuietTime, usual: number, { start, stop, prolong, end }: Doing) {
  if (kind === 'none')
    return [...new Set([usual, ...MINUTES])].map((minutes) => ({
      id: `start-${minutes}`,
      label: `${minutes} quiet minutes`,
      onSelect: () => start(minutes),
    }))
  return [
    ...(kind === 'running' ? [{ id: 'stop', label: 'Let it stand still', onSelect: stop }] : []),
    ...(kind === 'stopped' ? [{ id: 'go', label: 'Let it go on', onSelect: () => start(MORE) }] : []),
    { id: 'more', label: `${MORE} more minutes`, onSelect: prolong },
    { id: 'end', label: 'Put the timer away', onSelect: end },
  ]
}

function inWords(time: QuietTime): string {
  if (time.kind === 'none') return 'Timer'
  if (time.kind === 'over') return 'Time is over'
  const seconds = Math.ceil(time.left / 1000)
  const clock = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
  return time.kind === 'stopped' ? `${clock}, standing still` : `${clock} left`
}

/** The time in milliseconds, fresh each second until `endsAt`. */
function useSeconds(endsAt: number | null): number {
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    if (endsAt === null) return
    const tick = (): void => {
      setNow(Date.now())
      if (Date.now() > endsAt) clearInterval(timer)
    }
    const timer = setInterval(tick, 1000)
    const first = setTimeout(tick, 0)
    return () => {
      clearInterval(timer)
      clearTimeout(first)
    }
  }, [endsAt])
  return now
}

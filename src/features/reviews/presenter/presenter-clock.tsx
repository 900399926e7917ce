// The time of day, and how long the review has been going: since it was started, else since this window opened.
import { useEffect, useState } from 'react'
import { useView } from '../../../data/react/use-view.ts'
import { dateText } from '../../../lib/locale.ts'
import styles from './presenter.module.css'

interface PresenterClockProps {
  readonly since: number | null
  readonly className?: string | undefined
}

export function PresenterClock({ since, className = styles.clock }: PresenterClockProps) {
  const target = useView((view) => view.meta.reviewMinutes)
  const [opened] = useState(() => Date.now())
  const [now, setNow] = useState(opened)
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000)
    return () => clearInterval(timer)
  }, [])
  return (
    <p className={className}>
      <time>{dateText(now, { hour: '2-digit', minute: '2-digit' })}</time>
      <span role="timer" aria-label="Elapsed">
        {elapsed(now - (since ?? opened))} of {target} min
      </span>
    </p>
  )
}

/** "4:07", "1:04:07" */
function elapsed(milliseconds: number): string {
  const seconds = Math.max(0, Math.floor(milliseconds / 1000))
  const two = (part: number) => String(part).padStart(2, '0')
  const hours = Math.floor(seconds / 3600)
  const minutes = Math.floor(seconds / 60) % 60
  const tail = two(seconds % 60)
  return hours > 0 ? `${hours}:${two(minutes)}:${tail}` : `${minutes}:${tail}`
}

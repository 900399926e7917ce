// "3 weeks ago", with the exact date on hover and for machines. What is now comes in from outside.
import { relativeTime } from './relative-time-text.ts'

export interface RelativeTimeProps {
  /** ISO date or date and time. */
  readonly at: string
  /** Milliseconds since 1970. */
  readonly now: number
  readonly locale?: string
}

export function RelativeTime({ at, now, locale = 'en' }: RelativeTimeProps) {
  const hasTime = at.includes('T')
  const exact = new Intl.DateTimeFormat(
    locale,
    hasTime ? { dateStyle: 'long', timeStyle: 'short' } : { dateStyle: 'long' },
  )
  return (
    <time dateTime={at} title={exact.format(new Date(hasTime ? at : `${at}T12:00`))}>
      {relativeTime(at, now, locale)}
    </time>
  )
}

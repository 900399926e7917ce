// "3 weeks ago", with the exact date on hover and for machines. What is now comes in from outside.
import { dateText } from '../lib/locale.ts'
import { relativeTime } from './relative-time-text.ts'
import { wordsLanguage } from './words-language.ts'

export interface RelativeTimeProps {
  /** ISO date or date and time. */
  readonly at: string
  /** Milliseconds since 1970. */
  readonly now: number
}

export function RelativeTime({ at, now }: RelativeTimeProps) {
  const hasTime = at.includes('T')
  const exact = dateText(
    new Date(hasTime ? at : `${at}T12:00`),
    hasTime ? { dateStyle: 'long', timeStyle: 'short' } : { dateStyle: 'long' },
  )
  return (
    <time dateTime={at} title={exact}>
      {relativeTime(at, now, wordsLanguage())}
    </time>
  )
}

// A calendar file (iCalendar, RFC 5545) of one interview, so that the call stands in everybody's calendar.
// Invariant: text is text: separators are escaped, lines folded at 75 bytes, nothing but what the trio wrote goes out.
import { utf8Bytes } from '../../lib/utf8.ts'

export interface CalendarEvent {
  /** Stays the same when the file is made again, so that calendars move the event instead of doubling it. */
  readonly id: string
  readonly title: string
  readonly notes: string
  /** `YYYY-MM-DD`. */
  readonly day: string
  /** `HH:MM` in the trio's own time, or '' for the whole day. */
  readonly time: string
  readonly minutes: number
}

/** The file's text. `now` is milliseconds since 1970. */
export function calendarFile(event: CalendarEvent, now: number): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Espalier//Interviews//EN',
    'CALSCALE:GREGORIAN',
    'BEGIN:VEVENT',
    `UID:${escapeText(event.id)}@espalier`,
    `DTSTAMP:${compact(new Date(now).toISOString().slice(0, 19))}Z`,
    ...span(event),
    `SUMMARY:${escapeText(event.title)}`,
    ...(event.notes === '' ? [] : [`DESCRIPTION:${escapeText(event.notes)}`]),
    'END:VEVENT',
    'END:VCALENDAR',
  ]
  return lines.map(fold).join('\r\n') + '\r\n'
}

/** A floating time (without a zone) means the same hour wherever the calendar is: that of the trio. */
function span({ day, time, minutes }: CalendarEvent): readonly string[] {
  if (time === '') return [`DTSTART;VALUE=DATE:${compact(day)}`, 'TRANSP:TRANSPARENT']
  const start = Date.parse(`${day}T${time}:00Z`)
  const floating = (ms: number) => compact(new Date(ms).toISOString().slice(0, 19))
  return [`DTSTART:${floating(start)}`, `DTEND:${floating(start + minutes * 60_000)}`]
}

function compact(isoTime: string): string {
  return isoTime.replaceAll(/[-:]/g, '')
}

/** RFC 5545 §3.3.11. Control characters have no place in a calendar. */
function escapeText(text: string): string {
  return text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/(?!\n)\p{Cc}/gu, ' ')
    .replaceAll(/[\\;,]/g, (mark) => `\\${mark}`)
    .replaceAll('\n', '\\n')
}

/** RFC 5545 §3.1: at most 75 bytes a line, continued by a space; never within a character. */
function fold(line: string): string {
  let folded = ''
  let room = 75
  for (const character of line) {
    const bytes = utf8Bytes(character).length
    if (bytes > room) {
      folded += '\r\n '
      room = 74
    }
    folded += character
    room -= bytes
  }
  return folded
}

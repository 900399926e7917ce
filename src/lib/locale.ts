// How dates and numbers are written, and names sorted: by the person's locale. Words follow the language of the build.
// One setting for the whole page, set when the app starts and when the person chooses; until then as in Britain, for the words are English.

interface Formats {
  readonly locale: string
  /** Day and number stand in a page that reads the other way, and are kept together by marks around them. */
  readonly isApart: boolean
  readonly dates: Map<string, Intl.DateTimeFormat>
  readonly numbers: Map<number, Intl.NumberFormat>
  readonly collator: Intl.Collator
}

/** Numbers also stand inside sentences, so the digits are 0 to 9 everywhere. */
const withDigits = (locale: string) => new Intl.Locale(locale, { numberingSystem: 'latn' }).toString()

const formatsOf = (locale: string, isApart: boolean): Formats => ({
  locale: withDigits(locale),
  isApart,
  dates: new Map(),
  numbers: new Map(),
  collator: new Intl.Collator(locale, { numeric: true }),
})

let formats = formatsOf('en-GB', false)

/** Chooses the locale; an unknown one changes nothing. `isApart`: the page is written the other way round. */
export function setFormatLocale(locale: string, isApart = false): void {
  try {
    formats = formatsOf(locale, isApart)
  } catch {
    // No locale: what was chosen before stays.
  }
}

/** A date or time of day in the person's locale. */
export function dateText(at: number | Date, style: Intl.DateTimeFormatOptions): string {
  const key = JSON.stringify(style)
  let format = formats.dates.get(key)
  if (!format) formats.dates.set(key, (format = new Intl.DateTimeFormat(formats.locale, style)))
  const text = format.format(at)
  return formats.isApart ? `\u2068${text}\u2069` : text
}

/** "12,500" or "12.500", as the person writes it; at most so many digits after the point. */
export function numberText(value: number, fraction = 3): string {
  let format = formats.numbers.get(fraction)
  if (!format) {
    format = new Intl.NumberFormat(formats.locale, { maximumFractionDigits: fraction })
    formats.numbers.set(fraction, format)
  }
  return format.format(value)
}

/** Sorts names and titles for people: by the alphabet of their locale, "Test 2" before "Test 10". */
export const compareNames = (a: string, b: string): number => formats.collator.compare(a, b)

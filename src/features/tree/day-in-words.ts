// A calendar day as people write it: "13 Nov 2026".

/** '' stays ''. */
export function dayInWords(day: string): string {
  if (day === '') return ''
  const format = new Intl.DateTimeFormat('en', { day: 'numeric', month: 'short', year: 'numeric' })
  return format.format(new Date(`${day}T12:00`))
}

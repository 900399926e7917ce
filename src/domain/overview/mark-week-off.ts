// Marks a week as off, or as one that counts again: holidays are no broken habit.
import { type Command, planned, refused } from '../view/command.ts'
import { mondayOf } from './weeks.ts'

/** `day` is any day of the week. Refuses what is no day ('invalid'). */
export const markWeekOff: Command<{ readonly day: string; readonly isOff: boolean }> = (
  view,
  { day, isOff },
) => {
  const monday = mondayOf(day)
  if (monday === '') return refused('invalid', day)
  const others = view.meta.weeksOff.filter((week) => week !== monday)
  const weeksOff = isOff ? [...others, monday].sort() : others
  const says = isOff ? `The week of ${monday} is off` : `The week of ${monday} counts again`
  return planned(
    says,
    isOff === view.meta.weeksOff.includes(monday) ? [] : [{ do: 'meta', fields: { weeksOff } }],
  )
}

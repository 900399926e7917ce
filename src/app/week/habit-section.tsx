// The trio's own strip of weeks: with or without an interview, who was there, how fresh the snapshots were.
// Nothing here scolds, and nobody outside the trio sees it: walks and exports leave it out.
import { useMemo } from 'react'
import { useRun } from '../../data/react/use-run.ts'
import { useView } from '../../data/react/use-view.ts'
import { type Habit, habitInWords, habitOf, type HabitWeek } from '../../domain/overview/habit.ts'
import { markWeekOff } from '../../domain/overview/mark-week-off.ts'
import { team } from '../../domain/people/team.ts'
import { Avatar } from '../../ui/avatar.tsx'
import { dayOf, dayText } from '../../ui/day-text.ts'
import { useNow } from '../../ui/use-now.ts'
import { Section } from './section.tsx'
import styles from './habit.module.css'

export function HabitSection() {
  const today = dayOf(useNow())
  const view = useView((it) => it)
  const habit = useMemo(() => habitOf(view, today), [view, today])
  if (habit.daysSince === null) return null
  return (
    <Section title="Our habit">
      <p className={styles.sentence}>
        {habitInWords(habit)}
        <span className={styles.quiet}>{lastInWords(habit.daysSince)}</span>
      </p>
      <Strip habit={habit} perWeek={view.meta.interviewsPerWeek} />
      <Presence habit={habit} />
    </Section>
  )
}

function lastInWords(days: number): string {
  if (days <= 0) return 'The last one today'
  return days === 1 ? 'The last one yesterday' : `The last one ${days} days ago`
}

function Strip({ habit, perWeek }: { readonly habit: Habit; readonly perWeek: number }) {
  const run = useRun()
  return (
    <ol className={styles.strip} aria-label="Interviews by week; a week can be marked as off">
      {habit.weeks.map((week) => (
        <li key={week.monday}>
          {week.interviews.length > 0 ? (
            <span
              className={styles.week}
              role="img"
              aria-label={weekInWords(week, perWeek)}
              title={weekInWords(week, perWeek)}
              data-state="held"
              data-current={week.isCurrent ? '' : undefined}
            >
              <WeekDrawing week={week} />
            </span>
          ) : (
            <button
              type="button"
              className={styles.week}
              aria-pressed={week.isOff}
              aria-label={`${weekInWords(week, perWeek)}. Week off`}
              title={`${weekInWords(week, perWeek)}. Press to ${week.isOff ? 'count it again' : 'mark it as off'}`}
              data-state={week.isOff ? 'off' : 'none'}
              data-current={week.isCurrent ? '' : undefined}
              onClick={() => run(markWeekOff, { day: week.monday, isOff: !week.isOff })}
            >
              <WeekDrawing week={week} />
            </button>
          )}
        </li>
      ))}
    </ol>
  )
}

function WeekDrawing({ week }: { readonly week: HabitWeek }) {
  return (
    <>
      <span className={styles.dots} aria-hidden>
        {week.interviews.slice(0, 4).map((row) => (
          <span key={row.id} className={styles.dot} />
        ))}
      </span>
      <span className={styles.day} aria-hidden>
        {week.isOff && week.interviews.length === 0
          ? 'off'
          : week.isCurrent
            ? 'now'
            : dayText(week.monday, 'short')}
      </span>
    </>
  )
}

function weekInWords({ monday, interviews, isOff, isCurrent }: HabitWeek, perWeek: number): string {
  const when = isCurrent ? 'This week' : `Week of ${dayText(monday, 'short')}`
  const count = interviews.length
  const held = count === 0 ? 'no interview' : count === 1 ? '1 interview' : `${count} interviews`
  const goal = perWeek > 1 && !isOff ? `, ${perWeek} wished for` : ''
  return `${when}: ${isOff && count === 0 ? 'off' : `${held}${goal}`}`
}

function Presence({ habit }: { readonly habit: Habit }) {
  const members = useView(team)
  const { withinADay } = habit
  return (
    <ul className={styles.presence} aria-label="Who was there">
      {members.map((member) => (
        <li key={member.id}>
          <Avatar name={member.name} size="small" isDecorative />
          <span>
            {member.name} {habit.presence.get(member.id) ?? 0} of {withinADay.of}
          </span>
        </li>
      ))}
      <li className={styles.fresh}>
        {withinADay.snapshots} of {withinADay.of} snapshots within a day
      </li>
    </ul>
  )
}

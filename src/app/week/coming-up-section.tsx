// What lies ahead: interviews to come with their calendar file, and the next reviews. An interview is planned here in one line.
import { useMemo, useState } from 'react'
import { useView } from '../../data/react/use-view.ts'
import { type Ahead, comingUp } from '../../domain/overview/coming-up.ts'
import { RecordLink } from '../../records/record-link.tsx'
import { ScreenLink } from '../../records/screen-link.tsx'
import { useActions } from '../../ui/actions/use-actions.ts'
import { Button } from '../../ui/button.tsx'
import { dayOf, dayText } from '../../ui/day-text.ts'
import { Icon } from '../../ui/icon.tsx'
import { CalendarPlusIcon, PlusIcon } from '../../ui/icons.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { RelativeTime } from '../../ui/relative-time.tsx'
import { useNow } from '../../ui/use-now.ts'
import { PlanInterviewForm } from './plan-interview-form.tsx'
import { WEEK_ACTIONS } from './week-actions.ts'
import { Section } from './section.tsx'
import { useCalendarFile } from './use-calendar-file.ts'
import styles from './week.module.css'

const MOST = 6

export function ComingUpSection() {
  const now = useNow()
  const today = dayOf(now)
  const view = useView((it) => it)
  const ahead = useMemo(() => comingUp(view, today), [view, today])
  const [isPlanning, setIsPlanning] = useState(false)
  useActions(WEEK_ACTIONS, { 'week.plan-interview': () => setIsPlanning(true) })
  return (
    <Section
      title="Coming up"
      tools={
        isPlanning ? null : (
          <Button
            variant="quiet"
            size="small"
            icon={<Icon as={PlusIcon} size="small" />}
            onClick={() => setIsPlanning(true)}
          >
            Plan an interview
          </Button>
        )
      }
    >
      {isPlanning && <PlanInterviewForm onClose={() => setIsPlanning(false)} />}
      {ahead.length === 0 && !isPlanning && (
        <p className={styles.quiet}>
          Nothing planned yet. One conversation a week keeps a trio close to its customers.
        </p>
      )}
      {ahead.length > 0 && (
        <ul className={styles.lines}>
          {ahead.slice(0, MOST).map((it) => (
            <AheadRow key={it.id} ahead={it} now={now} />
          ))}
        </ul>
      )}
      {ahead.length > MOST && <p className={styles.quiet}>and {ahead.length - MOST} later</p>}
      <p className={styles.quiet}>
        <ScreenLink to="/people?at=sources">How people were found</ScreenLink>, and who is worth meeting again
      </p>
    </Section>
  )
}

function AheadRow({ ahead, now }: { readonly ahead: Ahead; readonly now: number }) {
  const saveCalendarFile = useCalendarFile()
  const isInterview = ahead.type === 'snapshot'
  return (
    <li>
      <span className={styles.ahead}>
        <RecordLink type={ahead.type} id={ahead.id}>
          <span dir="auto">{ahead.name}</span>
        </RecordLink>
        <span className={styles.quiet}>
          {isInterview ? 'Interview' : 'Review'} · {dayText(ahead.day, 'short')}
          {ahead.time && `, ${ahead.time}`} · <RelativeTime at={ahead.day} now={now} />
        </span>
      </span>
      {isInterview && (
        <IconButton
          label={`Calendar file for ${ahead.name}`}
          icon={<Icon as={CalendarPlusIcon} size="small" />}
          size="small"
          onClick={() => saveCalendarFile(ahead.id)}
        />
      )}
    </li>
  )
}

// The decisions of the last four weeks with who decided and on what; and the share of decisions with a customer's voice by month.
import { useMemo } from 'react'
import { useView } from '../../data/react/use-view.ts'
import {
  type AuditedDecision,
  decisionsLately,
  hasVoice,
  voiceByMonth,
  type VoiceMonth,
} from '../../domain/overview/decision-audit.ts'
import { anyRowById } from '../../domain/view/workspace-view.ts'
import { RecordLink } from '../../records/record-link.tsx'
import { dayOf, dayText } from '../../ui/day-text.ts'
import { useNow } from '../../ui/use-now.ts'
import { Section } from './section.tsx'
import styles from './decisions.module.css'

const DAYS = 28
const MOST = 5

export function DecisionsSection() {
  const today = dayOf(useNow())
  const view = useView((it) => it)
  const lately = useMemo(() => decisionsLately(view, today, DAYS), [view, today])
  const months = useMemo(() => voiceByMonth(view), [view])
  if (months.length === 0) return null
  const heard = lately.filter(hasVoice).length
  return (
    <Section title="Decisions">
      <p className={styles.sentence}>
        {lately.length === 0
          ? 'No decision in the last four weeks'
          : `A customer’s voice in ${heard} of ${lately.length} ${lately.length === 1 ? 'decision' : 'decisions'} of the last four weeks`}
      </p>
      {lately.length > 0 && (
        <ul className={styles.list}>
          {lately.slice(0, MOST).map((decision) => (
            <Decided key={decision.id} decision={decision} />
          ))}
        </ul>
      )}
      {months.length > 1 && <Months months={months} />}
    </Section>
  )
}

function Decided({ decision }: { readonly decision: AuditedDecision }) {
  const by = useView((view) => anyRowById(view, 'member', decision.byId)?.name)
  const { about, kind, people, on, name, why } = decision
  const seen = kind === 'test' ? 'watched' : 'heard'
  return (
    <li>
      <RecordLink type={about.type} id={about.id}>
        <span dir="auto">{name || 'Without words'}</span>
      </RecordLink>
      <span className={styles.quiet}>
        {kind === 'target' ? 'Target' : 'After a test'} · {dayText(on, 'short')}
        {by && ` · ${by}`} ·{' '}
        {people === 0 ? 'nobody heard' : people === 1 ? `1 person ${seen}` : `${people} people ${seen}`}
      </span>
      {why !== '' && (
        <span className={styles.why} dir="auto">
          {why}
        </span>
      )}
    </li>
  )
}

function Months({ months }: { readonly months: readonly VoiceMonth[] }) {
  return (
    <ol className={styles.months} aria-label="Decisions with a customer’s voice, by month">
      {months.map(({ month, decisions, withVoice }) => (
        <li key={month}>
          <span className={styles.bar} aria-hidden>
            {Array.from({ length: Math.min(decisions, 8) }, (_, i) => (
              // The squares of a month never change places.
              <span key={i} className={styles.square} data-heard={i < withVoice ? '' : undefined} />
            ))}
          </span>
          <span className={styles.month}>
            {dayText(`${month}-01`, 'medium').split(' ')[1]}
            <span className="visually-hidden">
              : {withVoice} of {decisions}
            </span>
          </span>
        </li>
      ))}
    </ol>
  )
}

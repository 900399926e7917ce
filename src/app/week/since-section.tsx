// What happened since this device was last here, each line leading to its place. Gone when nothing did.
import { useMemo } from 'react'
import { useMe } from '../../data/react/use-me.ts'
import { useView } from '../../data/react/use-view.ts'
import { sinceHere } from '../../domain/overview/since-here.ts'
import { RecordLink } from '../../records/record-link.tsx'
import { RelativeTime } from '../../ui/relative-time.tsx'
import { useNow } from '../../ui/use-now.ts'
import { Section } from './section.tsx'
import { useLastHere } from './use-last-here.ts'
import styles from './week.module.css'

export function SinceSection() {
  const since = useLastHere()
  const [me] = useMe()
  const now = useNow()
  const view = useView((it) => it)
  const lines = useMemo(() => (since === null ? [] : sinceHere(view, since, me)), [view, since, me])
  if (since === null || lines.length === 0) return null
  return (
    <Section
      title="Since you were last here"
      tools={
        <span className={styles.quiet}>
          <RelativeTime at={new Date(since).toISOString()} now={now} />
        </span>
      }
    >
      <ul className={styles.since}>
        {lines.map((line) => (
          <li key={line.id}>
            <span>{line.words}</span>
            <ul className={styles.about}>
              {line.about.map((it) => (
                <li key={it.type + it.id + it.name}>
                  <RecordLink type={it.type} id={it.id}>
                    <span dir="auto">{it.name || 'without words'}</span>
                  </RecordLink>
                </li>
              ))}
              {line.more > 0 && <li className={styles.quiet}>and {line.more} more</li>}
            </ul>
          </li>
        ))}
      </ul>
    </Section>
  )
}

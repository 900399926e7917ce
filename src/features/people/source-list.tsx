// Which ways of recruiting brought people: interviews, the latest, and who of them is worth meeting again.
import { useEffect, useMemo, useRef } from 'react'
import { useView } from '../../data/react/use-view.ts'
import { sourceSummaries } from '../../domain/people/sources.ts'
import { RecordLink } from '../../records/record-link.tsx'
import { dayOf, dayText } from '../../ui/day-text.ts'
import { useNow } from '../../ui/use-now.ts'
import styles from './people.module.css'

/** `isAsked`: a link led here, so it comes into view. */
export function SourceList({ isAsked }: { readonly isAsked: boolean }) {
  const view = useView((it) => it)
  const today = dayOf(useNow())
  const sources = useMemo(() => sourceSummaries(view, today), [view, today])
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (!isAsked) return
    heading.current?.scrollIntoView({ block: 'start' })
    heading.current?.focus({ preventScroll: true })
  }, [isAsked])
  return (
    <section className={styles.section} aria-labelledby="people-sources">
      <h2 id="people-sources" ref={heading} tabIndex={-1}>
        How people were found
      </h2>
      <p className={styles.teach}>
        Interviews happen every week when recruiting runs by itself: a prompt in the product, colleagues who
        know a moment to ask, an advisory board. Note the way with each participant, under consent and
        contact.
      </p>
      <ul className={styles.list}>
        {sources.map(({ source, people, interviews, last, again }) => (
          <li key={source} className={styles.person}>
            <div className={styles.name}>
              <strong dir="auto">{source || 'Not noted'}</strong>
              <p className={styles.note}>
                {people.length === 1 ? '1 person' : `${people.length} people`}
                {' · '}
                {interviews === 1 ? '1 interview' : `${interviews} interviews`}
                {last !== '' && ` · the last ${dayText(last)}`}
              </p>
              {again.length > 0 && (
                <p className={styles.note}>
                  Worth meeting again:{' '}
                  {again.map((row, index) => (
                    <span key={row.id}>
                      {index > 0 && ', '}
                      <RecordLink type="participant" id={row.id}>
                        {row.alias}
                      </RecordLink>
                    </span>
                  ))}
                </p>
              )}
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}

// What stands on the sheet: the page as on the desk, without anything to press.
import type { PageModel } from '../../../domain/snapshots/page-model.ts'
import { MARK_WORDS } from '../../../domain/snapshots/marks-of.ts'
import { Avatar } from '../../../ui/avatar.tsx'
import { dayText } from '../../../ui/day-text.ts'
import { StoryTurns } from '../page/story-turns.tsx'
import styles from './print.module.css'

interface PaperPageProps {
  readonly page: PageModel
  readonly picture: string | null
  /** Opportunities and insights that stay on the desk. */
  readonly left: number
}

/** More moments than this are no strip any more. */
const MOST_STOPS = 12

/* Parts of one page have no ids of their own and never change places while they show. */
export function PaperPage({ page, picture, left }: PaperPageProps) {
  const more = page.story.length - MOST_STOPS
  return (
    <article className={styles.paper}>
      <header className={styles.head}>
        <Avatar
          name={page.alias}
          src={picture ?? undefined}
          size="huge"
          isDecorative
          className={styles.face ?? ''}
        />
        <div className={styles.who}>
          <h1 className={styles.alias} dir="auto">
            {page.alias}
          </h1>
          {page.day !== '' && <p className={styles.quiet}>{dayText(page.day)}</p>}
        </div>
        <dl className={styles.facts}>
          {page.facts.map(([key, value]) => (
            <div key={key}>
              <dt>{key}</dt>
              <dd dir="auto">{value}</dd>
            </div>
          ))}
        </dl>
      </header>
      {page.quote !== '' && (
        <blockquote className={styles.quote} dir="auto">
          “{page.quote}”
        </blockquote>
      )}
      {page.heldBack !== '' && <p className={styles.held}>{page.heldBack}</p>}
      {page.story.length > 0 && (
        <section>
          <h2 className={styles.title}>The story</h2>
          <ol className={styles.strip}>
            {page.story.slice(0, MOST_STOPS).map((label, i) => (
              <li key={i} className={styles.stop}>
                <span className={styles.number}>{i + 1}</span>
                <span className={styles.label} dir="auto">
                  {label}
                </span>
                <StoryTurns turns={page.turns} at={i} />
              </li>
            ))}
          </ol>
          {more > 0 && <p className={styles.quiet}>and {more} more moments on the desk</p>}
        </section>
      )}
      {page.groups.length > 0 && (
        <section>
          <h2 className={styles.title}>Opportunities</h2>
          {page.groups.map((group, g) => (
            <div key={g} className={styles.group}>
              {group.title !== '' && (
                <h3 className={styles.groupTitle} dir="auto">
                  {group.moment !== null && <span className={styles.number}>{group.moment + 1}</span>}
                  <span className={styles.label}>{group.title}</span>
                </h3>
              )}
              <ul>
                {group.heard.map((heard, i) => (
                  <li key={i} className={styles.heard}>
                    <span className={styles.kind}>{MARK_WORDS[heard.kind]}</span>
                    <span className={styles.words}>
                      <span dir="auto" data-lines={6}>
                        {heard.statement}
                      </span>
                      {heard.quote !== '' && (
                        <q className={styles.exact} dir="auto" data-lines={4}>
                          {heard.quote}
                        </q>
                      )}
                    </span>
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </section>
      )}
      {page.insights.length > 0 && (
        <section>
          <h2 className={styles.title}>Insights</h2>
          <ul className={styles.insights}>
            {page.insights.map((insight, i) => (
              <li key={i} dir="auto">
                {insight}
              </li>
            ))}
          </ul>
        </section>
      )}
      {left > 0 && <p className={styles.left}>and {left} more on the desk</p>}
    </article>
  )
}

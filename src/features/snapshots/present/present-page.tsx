// The page as the room sees it; the same parts as on paper, the quote before all else.
import type { PageModel } from '../../../domain/snapshots/page-model.ts'
import { MARK_WORDS } from '../../../domain/snapshots/marks-of.ts'
import { Avatar } from '../../../ui/avatar.tsx'
import { dayText } from '../../../ui/day-text.ts'
import { RecordLink } from '../../../records/record-link.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { SparkleIcon } from '../../../ui/icons.ts'
import { MARK_ICONS } from '../page/mark-icons.ts'
import { StoryTurns } from '../page/story-turns.tsx'
import styles from './present.module.css'

interface PresentPageProps {
  readonly page: PageModel
  readonly picture: string | null
}

/* Parts of one page have no ids of their own and never change places while they show. */
export function PresentPage({ page, picture }: PresentPageProps) {
  return (
    <>
      <header className={styles.person}>
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
          {page.day !== '' && <p className={styles.day}>{dayText(page.day)}</p>}
          <dl className={styles.facts}>
            {page.facts.map(([key, value]) => (
              <div key={key}>
                <dt>{key}</dt>
                <dd dir="auto">{value}</dd>
              </div>
            ))}
          </dl>
        </div>
      </header>
      <blockquote
        className={styles.quote}
        data-long={page.quote.length > 180 || undefined}
        data-empty={page.quote === '' || undefined}
        dir="auto"
      >
        {page.quote ? `“${page.quote}”` : page.heldBack || 'No memorable quote yet'}
        {page.heldBack !== '' && (
          <>
            {' '}
            <RecordLink type="snapshot" id={page.id}>
              Note it on the desk
            </RecordLink>
          </>
        )}
      </blockquote>
      {page.story.length > 0 && (
        <section className={styles.part} aria-label="Story">
          <ol className={styles.strip}>
            {page.story.map((label, i) => (
              <li key={i} className={styles.stop}>
                <span className={styles.number} aria-hidden="true">
                  {i + 1}
                </span>
                <span dir="auto">{label}</span>
                <StoryTurns turns={page.turns} at={i} />
              </li>
            ))}
          </ol>
        </section>
      )}
      {page.groups.length > 0 && (
        <section className={styles.part} aria-label="Opportunities">
          <ul className={styles.heard}>
            {page.groups.flatMap((group, g) =>
              group.heard.map((heard, i) => (
                <li key={`${g} ${i}`} className={styles.line}>
                  <Icon as={MARK_ICONS[heard.kind]} />
                  <span>
                    <span className="visually-hidden">{MARK_WORDS[heard.kind]}: </span>
                    <span dir="auto">{heard.statement}</span>
                    {group.moment !== null && (
                      <span className={styles.at}>
                        <span className="visually-hidden">at moment </span>
                        {group.moment + 1}
                      </span>
                    )}
                  </span>
                </li>
              )),
            )}
          </ul>
        </section>
      )}
      {page.insights.length > 0 && (
        <section className={styles.part} aria-label="Insights">
          <ul className={styles.heard}>
            {page.insights.map((insight, i) => (
              <li key={i} className={styles.line}>
                <Icon as={SparkleIcon} />
                <span dir="auto">{insight}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

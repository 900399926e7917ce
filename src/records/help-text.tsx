// One note: what the artefact is, how to tell a good one, an example, and where its author writes about it.
import { asWritten } from '../lib/say.ts'
import { SOURCES } from '../domain/coach/sources.ts'
import { HELP_TEXTS } from './help-texts.ts'
import type { HelpTopic } from './help-store.ts'
import { Link } from '../ui/link.tsx'
import styles from './help.module.css'

interface HelpTextProps {
  readonly topic: HelpTopic
  readonly headingLevel: 2 | 3
}

export function HelpText({ topic, headingLevel }: HelpTextProps) {
  const { title, what, good, example, source } = HELP_TEXTS[topic]
  const { label, url } = SOURCES[source]
  const term = asWritten(() => HELP_TEXTS[topic].title)
  const Heading = headingLevel === 2 ? 'h2' : 'h3'
  return (
    <>
      <Heading className={styles.heading}>{title}</Heading>
      {term !== title && (
        <p className={styles.source} data-keeps-terms>
          In the method’s words: {term}
        </p>
      )}
      <p>{what}</p>
      <p className={styles.lead}>A good one</p>
      <ul className={styles.points}>
        {good.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
      <p className={styles.lead}>For example</p>
      <p className={styles.example}>{example}</p>
      <p className={styles.source}>
        {url === null ? (
          label
        ) : (
          <Link href={url} external>
            {label}
          </Link>
        )}
      </p>
    </>
  )
}

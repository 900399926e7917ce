// Help: the next steps again, a note about each artefact, the keys, what is new, privacy. Everything put away comes back here.
import { useEffect, useMemo, useRef } from 'react'
import { useStore } from 'zustand'
import changelog from '../../../CHANGELOG.md?raw'
import { HELP_TOPICS, helpStore, setHelpAway } from '../../records/help-store.ts'
import { HelpText } from '../../records/help-text.tsx'
import { ScreenLink } from '../../records/screen-link.tsx'
import { actionStore } from '../../ui/actions/action-store.ts'
import { Checkbox } from '../../ui/checkbox.tsx'
import { Page } from '../../ui/page.tsx'
import { Steps } from '../week/steps.tsx'
import { readChangelog } from './read-changelog.ts'
import styles from './help-screen.module.css'

/** `at`: a part of the page or an artefact that a link asked for. */
export function HelpScreen({ at }: { readonly at: string }) {
  const body = useRef<HTMLDivElement>(null)
  const away = useStore(helpStore, (help) => help.away)
  const news = useMemo(() => readChangelog(changelog), [])
  useEffect(() => {
    const asked = at === '' ? null : body.current?.querySelector<HTMLElement>(`#help-${CSS.escape(at)}`)
    asked?.scrollIntoView({ block: 'start' })
    asked?.focus({ preventScroll: true })
  }, [at])
  return (
    <Page title={<h1>Help</h1>} width="reading">
      <div ref={body} className={styles.parts}>
        <div id="help-steps" tabIndex={-1}>
          <Steps />
        </div>
        <section aria-labelledby="help-about">
          <h2 id="help-about" tabIndex={-1}>
            About each artefact
          </h2>
          <p className={styles.quiet}>
            The method is Teresa Torres’s; these are our words for it. The question mark beside a title opens
            the same note.
          </p>
          <ul className={styles.notes}>
            {HELP_TOPICS.map((topic) => (
              <li key={topic} id={`help-${topic}`} tabIndex={-1} className={styles.about}>
                <HelpText topic={topic} headingLevel={3} />
                <Checkbox
                  label="Question mark beside its title"
                  checked={!away.includes(topic)}
                  onChange={(isShown) => setHelpAway(topic, !isShown)}
                />
              </li>
            ))}
          </ul>
        </section>
        <section aria-labelledby="help-keys" className={styles.part}>
          <h2 id="help-keys" tabIndex={-1}>
            Keys
          </h2>
          <p>
            Everything goes by keys. Press ? for the sheet of the screen you are on
            {actionStore.getState().isSingleKeyOn ? '' : ' (single letters are off)'};{' '}
            <ScreenLink to="/settings">the settings</ScreenLink> give any action another key.
          </p>
        </section>
        <section aria-labelledby="help-privacy" className={styles.part}>
          <h2 id="help-privacy" tabIndex={-1}>
            Privacy
          </h2>
          <p>
            Everything stays on this device until you hand out a file yourself. Real names, contacts and
            photos are kept apart from what you show.{' '}
            <ScreenLink to="/privacy">Consent, and what is due</ScreenLink>
          </p>
        </section>
        {/* The changelog is a file of the project: it keeps the method's terms also where plain words are wanted. */}
        <section aria-labelledby="help-new" className={styles.part} data-keeps-terms>
          <h2 id="help-new" tabIndex={-1}>
            What’s new
          </h2>
          {news.map(({ version, entries }) => (
            <div key={version}>
              <h3 className={styles.version}>{version === 'Unreleased' ? 'In this build' : version}</h3>
              <ul className={styles.news}>
                {entries.map(({ lead, text }) => (
                  <li key={lead + text}>
                    {lead !== '' && <strong>{lead} </strong>}
                    {text}
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </section>
      </div>
    </Page>
  )
}

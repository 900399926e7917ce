// The moment on stage: its words large, what is done, thought and felt, the customers' own words, and the ways on.
import { useMemo } from 'react'
import { useView } from '../../../data/react/use-view.ts'
import { tellerOf, toldMomentsOf } from '../../../domain/maps/living-map.ts'
import { LINK_NAMES } from '../../../domain/maps/link-words.ts'
import type { MapGraph } from '../../../domain/maps/map-graph.ts'
import { mayQuote } from '../../../domain/people/consent.ts'
import type { Moment } from '../../../domain/model/records.ts'
import type { Id } from '../../../lib/ids.ts'
import { Icon } from '../../../ui/icon.tsx'
import { TerminalMark } from '../moment-card.tsx'
import { LINK_ICONS, SIDE_ICONS, SIDE_WORDS } from '../side-icons.ts'
import { TellerFace, useAlias } from '../teller-face.tsx'
import styles from './present-map.module.css'

const SIDES = ['doing', 'thinking', 'feeling'] as const
const MOST_QUOTES = 4

interface StageMomentProps {
  readonly moment: Moment
  readonly graph: MapGraph
  readonly place: string
  readonly onGo: (momentId: Id) => void
}

export function StageMoment({ moment, graph, place, onGo }: StageMomentProps) {
  const view = useView((all) => all)
  const said = useMemo(
    () => [...(moment.quote ? [moment] : []), ...toldMomentsOf(view, moment).filter((told) => told.quote)],
    [view, moment],
  )
  // A room hears a person's own words with their consent only.
  const quotes = said.filter((told) => mayQuote(view, tellerOf(view, told)?.id ?? null))
  const held = said.length - quotes.length
  const sides = SIDES.filter((side) => moment[side].trim() !== '')
  const ways = graph.outOf.get(moment.id) ?? []
  const rest = quotes.length - MOST_QUOTES
  return (
    <>
      <header className={styles.head}>
        <p className={styles.place}>
          Moment {place} <TerminalMark terminal={moment.terminal} />
        </p>
        <h1 className={styles.label} dir="auto" data-long={moment.label.length > 90 || undefined}>
          {moment.label}
        </h1>
      </header>
      {sides.length > 0 && (
        <dl className={styles.sides}>
          {sides.map((side) => (
            <div key={side}>
              <dt>
                <Icon as={SIDE_ICONS[side]} /> {SIDE_WORDS[side]}
              </dt>
              <dd dir="auto">{moment[side]}</dd>
            </div>
          ))}
        </dl>
      )}
      {quotes.length > 0 && (
        <ul className={styles.quotes} aria-label="In their own words">
          {quotes.slice(0, MOST_QUOTES).map((told) => (
            <Quote key={told.id} told={told} />
          ))}
          {rest > 0 && <li className={styles.more}>and {rest} more on the map</li>}
        </ul>
      )}
      {held > 0 && (
        <p className={styles.more}>
          {held === 1 ? 'One quote is' : `${held} quotes are`} held back: no consent to be quoted is noted
          yet.
        </p>
      )}
      {ways.length > 0 && (
        <ul className={styles.ways} aria-label="Where it leads">
          {ways.map((link) => {
            const to = link.toId === null ? null : graph.byId.get(link.toId)
            const words = (
              <>
                <Icon as={LINK_ICONS[link.kind]} />
                <span dir="auto">
                  <span className="visually-hidden">{LINK_NAMES[link.kind]}: </span>
                  {link.label && <em>{link.label}</em>}
                  {link.label && to ? ' · ' : ''}
                  {to?.label ?? (link.label ? '' : LINK_NAMES[link.kind])}
                </span>
              </>
            )
            return (
              <li key={link.id} data-kind={link.kind}>
                {to ? (
                  <button type="button" className={styles.way} onClick={() => onGo(to.id)}>
                    {words}
                  </button>
                ) : (
                  <span className={styles.way}>{words}</span>
                )}
              </li>
            )
          })}
        </ul>
      )}
    </>
  )
}

function Quote({ told }: { readonly told: Moment }) {
  const alias = useAlias(told.mapId)
  return (
    <li className={styles.quote}>
      <TellerFace storyId={told.mapId} size="large" isDecorative />
      <figure>
        <blockquote dir="auto">“{told.quote}”</blockquote>
        <figcaption>{alias}</figcaption>
      </figure>
    </li>
  )
}

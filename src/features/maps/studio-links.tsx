// Links redrawn: what the drafts drew between the moments that are on the table now, with who drew it. Each is taken
// or left out by a person; loops, errors and exits stand out, since that is where drafts differ.
import { useEffect, useState } from 'react'
import { useRun } from '../../data/react/use-run.ts'
import { useView } from '../../data/react/use-view.ts'
import {
  drawersOf,
  type LinkSuggestion,
  linkSuggestions,
  skipLink,
  skippedLinks,
  suggestLinksAgain,
  takeLinks,
} from '../../domain/maps/link-suggestions.ts'
import { LINK_NAMES } from '../../domain/maps/link-words.ts'
import { graphOf } from '../../domain/maps/map-graph.ts'
import { Button } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import { Avatar } from '../../ui/avatar.tsx'
import { Kbd } from '../../ui/kbd.tsx'
import { useMap } from './map-context.ts'
import { tidy } from './map-handlers.ts'
import { LINK_ICONS } from './side-icons.ts'
import { useStudioKeys } from './studio-keys.ts'
import styles from './studio.module.css'

export function StudioLinks() {
  const run = useRun()
  const { ports } = useMap()
  const { mapId } = ports
  const links = useView((view) => linkSuggestions(view, mapId))
  const skipped = useView((view) => skippedLinks(view, mapId).length)
  const [at, setAt] = useState(0)
  const index = Math.min(at, Math.max(0, links.length - 1))
  const current = links[index]
  const take = (some: readonly LinkSuggestion[]) => {
    if (some.length > 0) run(takeLinks, { mapId, keys: some.map((each) => each.key) }, { toast: true })
  }
  const skip = (one: LinkSuggestion | undefined) => {
    if (one) run(skipLink, { mapId, key: one.key }, { toast: true })
  }
  const go = (by: number) => {
    if (links.length > 0) setAt((index + by + links.length) % links.length)
  }
  useStudioKeys({
    'studio.take': () => current && take([current]),
    'studio.take-all': () => take(links),
    'studio.skip': () => skip(current),
    'studio.next': () => go(1),
    'studio.previous': () => go(-1),
  })
  useShown(current)
  return (
    <div className={styles.step}>
      {links.length > 0 ? (
        <>
          <p className={styles.hint}>
            What the drafts drew between these moments. Take what is true for the whole map: <Kbd keys="T" />{' '}
            takes, <Kbd keys="S" /> leaves out.
          </p>
          <div className={styles.choice}>
            <Button
              size="small"
              hint={{ text: 'Draw all of them', keys: 'Shift+T' }}
              onClick={() => take(links)}
            >
              Take all {links.length}
            </Button>
          </div>
          <ol className={styles.links} aria-label="Suggested links">
            {links.map((link, i) => (
              <Suggestion
                key={link.key}
                link={link}
                isCurrent={i === index}
                onChoose={() => setAt(i)}
                onTake={() => take([link])}
                onSkip={() => skip(link)}
              />
            ))}
          </ol>
        </>
      ) : (
        <>
          <p className={styles.hint}>
            Every link of the drafts is drawn or left out. Loops, errors and exits that nobody drew you add on
            the map: <Kbd keys="O" />, <Kbd keys="E" />, <Kbd keys="X" />.
          </p>
          <Button onClick={() => tidy(ports)}>Tidy the map</Button>
        </>
      )}
      {skipped > 0 && (
        <Button
          size="small"
          variant="quiet"
          onClick={() => void run(suggestLinksAgain, { mapId }, { toast: true })}
        >
          {skipped === 1
            ? '1 link was left out. Suggest it again'
            : `${skipped} links were left out. Suggest them again`}
        </Button>
      )}
    </div>
  )
}

/** The ends of the link in question are chosen and in sight on the map. */
function useShown(link: LinkSuggestion | undefined): void {
  const { ports } = useMap()
  const ends = link ? `${link.fromId} ${link.toId ?? ''}` : ''
  useEffect(() => {
    const ids = ends.split(' ').filter(Boolean)
    const [first] = ids
    if (first === undefined) return
    ports.session.setState({ selectedIds: new Set(ids), focusedId: first })
    const frame = requestAnimationFrame(() => ports.canvas()?.fit(ids))
    return () => cancelAnimationFrame(frame)
  }, [ports, ends])
}

interface SuggestionProps {
  readonly link: LinkSuggestion
  readonly isCurrent: boolean
  readonly onChoose: () => void
  readonly onTake: () => void
  readonly onSkip: () => void
}

function Suggestion({ link, isCurrent, onChoose, onTake, onSkip }: SuggestionProps) {
  const { ports } = useMap()
  const graph = useView((view) => graphOf(view, ports.mapId))
  const names = useView((view) => drawersOf(view, link).join('\n')).split('\n')
  const from = graph.byId.get(link.fromId)?.label ?? ''
  const to = link.toId === null ? null : (graph.byId.get(link.toId)?.label ?? '')
  return (
    <li
      className={styles.link}
      data-kind={link.kind}
      aria-current={isCurrent || undefined}
      onFocus={onChoose}
    >
      <button type="button" className={styles.way} onClick={onChoose}>
        <span className={styles.kind}>
          <Icon as={LINK_ICONS[link.kind]} size="small" /> {LINK_NAMES[link.kind]}
        </span>
        <span dir="auto">{from}</span>{' '}
        {to !== null && (
          <>
            <span className={styles.to}>to</span> <span dir="auto">{to}</span>
          </>
        )}
        {link.label && (
          <span className={styles.said} dir="auto">
            “{link.label}”
          </span>
        )}
      </button>
      <div className={styles.linkFoot}>
        <span className={styles.authors}>
          {names.map((name) => (
            <Avatar key={name} name={name} size="small" />
          ))}
        </span>
        <Button size="small" variant={isCurrent ? 'primary' : 'secondary'} onClick={onTake}>
          Take
        </Button>
        <Button size="small" variant="quiet" onClick={onSkip}>
          Leave out
        </Button>
      </div>
    </li>
  )
}

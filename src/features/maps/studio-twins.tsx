// Likely twins, the likeliest pair first, with the reason and everything both authors wrote. A person joins them or
// says why they are not the same; what was kept apart can be looked at again.
import { useEffect, useMemo, useRef, useState } from 'react'
import { useRun } from '../../data/react/use-run.ts'
import { useView } from '../../data/react/use-view.ts'
import { joinMoments, keepApart, lookAgain } from '../../domain/maps/join-moments.ts'
import { keptApart, likelyTwins, type Twins } from '../../domain/maps/twins.ts'
import { rowById } from '../../domain/view/workspace-view.ts'
import type { Id } from '../../lib/ids.ts'
import { Button } from '../../ui/button.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { Icon } from '../../ui/icon.tsx'
import { GitMergeIcon } from '../../ui/icons.ts'
import { Kbd } from '../../ui/kbd.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { Authors } from './authors.tsx'
import { SIDES } from './map-cards.ts'
import { useMap } from './map-context.ts'
import { SIDE_ICONS } from './side-icons.ts'
import { useStudioKeys } from './studio-keys.ts'
import styles from './studio.module.css'

export function StudioTwins({ onLinks }: { readonly onLinks: () => void }) {
  const run = useRun()
  const { ports } = useMap()
  const twins = useView((view) => likelyTwins(view, ports.mapId))
  const [at, setAt] = useState(0)
  const [apartKey, setApartKey] = useState<string | null>(null)
  const index = Math.min(at, Math.max(0, twins.length - 1))
  const pair = twins[index]
  const key = pair?.ids.join(' ') ?? null
  const isApart = key !== null && apartKey === key
  const go = (by: number) => {
    if (twins.length > 0) setAt((index + by + twins.length) % twins.length)
  }
  const join = () => {
    if (pair) run(joinMoments, { mapId: ports.mapId, ids: pair.ids }, { toast: true })
  }
  useStudioKeys({
    'studio.join': join,
    'studio.apart': () => setApartKey(key),
    'studio.next': () => go(1),
    'studio.previous': () => go(-1),
  })
  return (
    <div className={styles.step}>
      {pair ? (
        <>
          <p className={styles.hint}>
            The same moment in other words? Join what is one, and never more than that.
          </p>
          <Pair
            key={key}
            twins={pair}
            place={`Pair ${index + 1} of ${twins.length}`}
            isApart={isApart}
            onJoin={join}
            onApart={(is) => setApartKey(is ? key : null)}
          />
          <div className={styles.pager}>
            <Button size="small" variant="quiet" onClick={() => go(-1)}>
              Pair before
            </Button>
            <Button size="small" variant="quiet" onClick={() => go(1)}>
              Decide later
            </Button>
          </div>
        </>
      ) : (
        <>
          <p className={styles.hint}>
            No more likely twins. What is the same in other words you join yourself: select a moment on the
            map and press <Kbd keys="J" />.
          </p>
          <Button variant="primary" onClick={onLinks}>
            Go on to the links
          </Button>
        </>
      )}
      <Apart />
    </div>
  )
}

interface PairProps {
  readonly twins: Twins
  readonly place: string
  readonly isApart: boolean
  readonly onJoin: () => void
  readonly onApart: (isApart: boolean) => void
}

function Pair({ twins, place, isApart, onJoin, onApart }: PairProps) {
  const { ports } = useMap()
  const { ids } = twins
  // The pair on the table is also the pair that is chosen and in sight on the map.
  useEffect(() => {
    ports.session.setState({ selectedIds: new Set(ids), focusedId: ids[0] })
    // The panel has just taken room from the canvas: fit once that is known.
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => ports.canvas()?.fit(ids))
    })
    return () => cancelAnimationFrame(frame)
  }, [ports, ids])
  return (
    <section className={styles.pair} aria-label="These two">
      <p className={styles.place}>{place}</p>
      {ids.map((id) => (
        <TwinWords key={id} id={id} />
      ))}
      <p className={styles.reasons}>{sentence(twins.reasons)}</p>
      {isApart ? (
        <ApartForm ids={ids} onBack={() => onApart(false)} />
      ) : (
        <div className={styles.choice}>
          <Button
            variant="primary"
            icon={<Icon as={GitMergeIcon} />}
            hint={{ text: 'Join the two', keys: 'J' }}
            onClick={onJoin}
          >
            Join
          </Button>
          <Button hint={{ text: 'Not the same', keys: 'K' }} onClick={() => onApart(true)}>
            Keep apart
          </Button>
        </div>
      )}
    </section>
  )
}

function ApartForm({ ids, onBack }: { readonly ids: Twins['ids']; readonly onBack: () => void }) {
  const run = useRun()
  const [why, setWhy] = useState('')
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => form.current?.querySelector('input')?.focus(), [])
  return (
    <form
      ref={form}
      className={styles.apart}
      onSubmit={(event) => {
        event.preventDefault()
        run(keepApart, { ids, why }, { toast: true })
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.preventDefault()
        event.stopPropagation()
        onBack()
      }}
    >
      <TextField label="Not the same, because" optional value={why} onChange={setWhy} />
      <div className={styles.choice}>
        <Button type="submit" variant="primary">
          Keep apart
        </Button>
        <Button variant="quiet" onClick={onBack}>
          Back
        </Button>
      </div>
    </form>
  )
}

function TwinWords({ id }: { readonly id: Id }) {
  const moment = useView((view) => rowById(view, 'moment', id))
  if (!moment) return null
  return (
    <div className={styles.twin}>
      <Authors momentId={id} />
      <div className={styles.words}>
        <span className={styles.label} dir="auto" data-twin-label="">
          {moment.label}
        </span>
        {SIDES.filter((side) => moment[side].trim() !== '').map((side) => (
          <span key={side} className={styles.side}>
            <Icon as={SIDE_ICONS[side]} size="small" /> <span dir="auto">{moment[side]}</span>
          </span>
        ))}
      </div>
    </div>
  )
}

/** What was kept apart, with why, and the way back. */
function Apart() {
  const run = useRun()
  const { ports } = useMap()
  const dismissals = useView((view) => view.rows.dismissal)
  const moments = useView((view) => view.rows.moment)
  const apart = useMemo(
    () => (dismissals.size + moments.size > 0 ? keptApart(ports.view(), ports.mapId) : []),
    [ports, dismissals, moments],
  )
  if (apart.length === 0) return null
  return (
    <Disclosure summary={`Kept apart (${apart.length})`}>
      <ul className={styles.later}>
        {apart.map(({ dismissal, moments: [one, other] }) => (
          <li key={dismissal.id} className={styles.kept}>
            <span>
              <span dir="auto">{one.label}</span> · <span dir="auto">{other.label}</span>
              {dismissal.note && (
                <span className={styles.because}>
                  {' '}
                  because <span dir="auto">{dismissal.note}</span>
                </span>
              )}
            </span>
            <Button
              size="small"
              variant="quiet"
              onClick={() => void run(lookAgain, { dismissalId: dismissal.id }, { toast: true })}
            >
              Look again
            </Button>
          </li>
        ))}
      </ul>
    </Disclosure>
  )
}

function sentence(reasons: readonly string[]): string {
  const text = reasons.join('; ')
  return `${text.charAt(0).toLocaleUpperCase('en')}${text.slice(1)}.`
}

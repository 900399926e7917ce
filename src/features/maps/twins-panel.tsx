// The merge studio: likely twins of a merged map one after the other, with the reason. A person joins them or keeps
// them apart; nothing joins by itself, and every step undoes.
import { useEffect, useState } from 'react'
import { useRun } from '../../data/react/use-run.ts'
import { useView } from '../../data/react/use-view.ts'
import { joinMoments, keepApart } from '../../domain/maps/join-moments.ts'
import { likelyTwins, type Twins } from '../../domain/maps/twins.ts'
import { rowById } from '../../domain/view/workspace-view.ts'
import type { Id } from '../../lib/ids.ts'
import { Button } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import { GitMergeIcon } from '../../ui/icons.ts'
import { Kbd } from '../../ui/kbd.tsx'
import { Panel } from '../../ui/panel.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { Authors } from './authors.tsx'
import { useMap } from './map-context.ts'
import { focusMoment } from './map-ports.ts'
import styles from './twins-panel.module.css'

export function TwinsPanel({ onClose }: { readonly onClose: () => void }) {
  const { ports } = useMap()
  const twins = useView((view) => likelyTwins(view, ports.mapId))
  const [first, ...later] = twins
  return (
    <Panel label="Likely twins" onClose={onClose}>
      <div className={styles.studio}>
        {first ? (
          <>
            <p className={styles.hint}>
              The same moment in other words? Join what is one, and never more than that.{' '}
              {later.length > 0 && `${twins.length} pairs to look at.`}
            </p>
            <Pair key={first.ids.join()} twins={first} />
          </>
        ) : (
          <p className={styles.hint}>
            No more likely twins. What is the same in other words you join yourself: select moments and press{' '}
            <Kbd keys="J" />.
          </p>
        )}
        {later.length > 0 && (
          <ol className={styles.later} aria-label="After that">
            {later.map((each) => (
              <LaterPair key={each.ids.join()} twins={each} />
            ))}
          </ol>
        )}
      </div>
    </Panel>
  )
}

function Pair({ twins }: { readonly twins: Twins }) {
  const run = useRun()
  const { ports } = useMap()
  const [isApart, setIsApart] = useState(false)
  const [why, setWhy] = useState('')
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
      {ids.map((id) => (
        <TwinWords key={id} id={id} />
      ))}
      <p className={styles.reasons}>{sentence(twins.reasons)}</p>
      {isApart ? (
        <form
          className={styles.apart}
          onSubmit={(event) => {
            event.preventDefault()
            run(keepApart, { ids, why }, { toast: true })
          }}
        >
          <TextField label="Not the same, because" optional value={why} onChange={setWhy} data-autofocus />
          <div className={styles.choice}>
            <Button type="submit" variant="primary">
              Keep apart
            </Button>
            <Button variant="quiet" onClick={() => setIsApart(false)}>
              Back
            </Button>
          </div>
        </form>
      ) : (
        <div className={styles.choice}>
          <Button
            variant="primary"
            icon={<Icon as={GitMergeIcon} />}
            onClick={() => {
              const planned = run(joinMoments, { mapId: ports.mapId, ids }, { toast: true })
              if (planned.ok && planned.value.focusId) focusMoment(ports, planned.value.focusId)
            }}
          >
            Join
          </Button>
          <Button onClick={() => setIsApart(true)}>Keep apart</Button>
        </div>
      )}
    </section>
  )
}

function TwinWords({ id }: { readonly id: Id }) {
  const moment = useView((view) => rowById(view, 'moment', id))
  if (!moment) return null
  return (
    <div className={styles.twin}>
      <Authors momentId={id} />
      <span dir="auto">{moment.label}</span>
    </div>
  )
}

function LaterPair({ twins }: { readonly twins: Twins }) {
  const a = useView((view) => rowById(view, 'moment', twins.ids[0])?.label ?? '')
  const b = useView((view) => rowById(view, 'moment', twins.ids[1])?.label ?? '')
  return (
    <li>
      <span dir="auto">{a}</span> · <span dir="auto">{b}</span>
    </li>
  )
}

function sentence(reasons: readonly string[]): string {
  const text = reasons.join('; ')
  return `${text.charAt(0).toLocaleUpperCase('en')}${text.slice(1)}.`
}

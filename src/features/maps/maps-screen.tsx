// All maps: those the trio shares, rounds of drafts, and the stories of interviews; and where a new one begins.
import { useState } from 'react'
import { useView } from '../../data/react/use-view.ts'
import { mapsOverview } from '../../domain/maps/maps.ts'
import type { ExperienceMap } from '../../domain/model/records.ts'
import type { Id } from '../../lib/ids.ts'
import { ScreenTitle } from '../../records/screen-title.tsx'
import { useActions } from '../../ui/actions/use-actions.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Icon } from '../../ui/icon.tsx'
import { FileUpIcon, PlusIcon } from '../../ui/icons.ts'
import { LongList } from '../../ui/long-list.tsx'
import { Page } from '../../ui/page.tsx'
import { MapCard } from './map-card.tsx'
import { MapDrawing } from './map-drawing.tsx'
import { MAPS_LIST_ACTIONS } from './maps-actions.ts'
import { NewMapForm } from './new-map-form.tsx'
import { RoundCard } from './round-card.tsx'
import styles from './maps-screen.module.css'

export interface MapsScreenProps {
  readonly onOpenMap: (mapId: Id) => void
  /** Makes a new map of another tool's file. */
  readonly onImport?: () => void
}

const idOf = ({ id }: ExperienceMap): Id => id

export function MapsScreen({ onOpenMap, onImport }: MapsScreenProps) {
  const { shared, rounds, stories } = useView(mapsOverview)
  const [isForm, setIsForm] = useState(false)
  useActions(MAPS_LIST_ACTIONS, {
    'maps.new': () => setIsForm(true),
    ...(onImport && { 'maps.import': onImport }),
  })
  const hasDrawn = shared.length > 0 || rounds.length > 0

  const bringIn = onImport && (
    <Button variant="quiet" icon={<Icon as={FileUpIcon} />} onClick={onImport}>
      Import a map…
    </Button>
  )
  const begin = (
    <Button variant="primary" icon={<Icon as={PlusIcon} />} onClick={() => setIsForm(true)}>
      New map
    </Button>
  )
  const headActions = (
    <>
      {bringIn}
      {begin}
    </>
  )
  return (
    <Page title={<ScreenTitle term="Maps" help="map" />} actions={hasDrawn && !isForm && headActions}>
      {isForm && <NewMapForm onCancel={() => setIsForm(false)} onCreated={onOpenMap} />}
      {!hasDrawn && !isForm && (
        <EmptyState
          title="The experience, as far as you know it"
          sentence="A map shows what a customer does, thinks and feels, moment by moment, with the loops, errors and exits. Each of the trio draws alone first; then one map is made of all. It is a guess that every story tests."
          drawing={<MapDrawing />}
          action={
            <>
              {begin}
              {bringIn}
            </>
          }
        />
      )}
      {shared.length > 0 && (
        <section className={styles.section} aria-label="Shared maps">
          <h2>Shared maps</h2>
          <LongList items={shared} keyOf={idOf} className={styles.cards}>
            {(map) => <MapCard map={map} />}
          </LongList>
        </section>
      )}
      {rounds.length > 0 && (
        <section className={styles.section} aria-label="Drafts">
          <h2>Drafts</h2>
          {rounds.map((round) => (
            <RoundCard key={round.id} round={round} onOpenMap={onOpenMap} />
          ))}
        </section>
      )}
      {stories.length > 0 && (
        <section className={styles.section} aria-label="Stories from interviews">
          <h2>Stories from interviews</h2>
          <LongList items={stories} keyOf={idOf} className={styles.cards}>
            {(map) => <MapCard map={map} />}
          </LongList>
        </section>
      )}
    </Page>
  )
}

// What interviews say about a moment of the map: the story moments laid onto it, and the way to lay another.
import { useMemo } from 'react'
import { useRun } from '../../data/react/use-run.ts'
import { useView } from '../../data/react/use-view.ts'
import {
  heardCounts,
  layStoryMoment,
  storiesFor,
  takeStoryMoment,
  tellerOf,
  toldMomentsOf,
} from '../../domain/maps/living-map.ts'
import type { Moment } from '../../domain/model/records.ts'
import { rowById } from '../../domain/view/workspace-view.ts'
import { RecordLink } from '../../records/record-link.tsx'
import { ComboBox } from '../../ui/combo-box.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { Icon } from '../../ui/icon.tsx'
import { XIcon } from '../../ui/icons.ts'
import { Voice } from '../../ui/voice.tsx'
import { TellerFace } from './teller-face.tsx'
import styles from './moment-panel.module.css'

export function HeardInStories({ moment }: { readonly moment: Moment }) {
  const run = useRun()
  const view = useView((all) => all)
  const people = heardCounts(view).get(moment.id) ?? 0
  const told = toldMomentsOf(view, moment)
  const options = useMemo(
    () =>
      storiesFor(view, moment).map((each) => ({
        id: each.id,
        label: each.label,
        detail: tellerOf(view, each)?.alias ?? 'a story',
      })),
    [view, moment],
  )
  if (options.length === 0 && told.length === 0) return null
  return (
    <section className={styles.side} aria-label="Heard in stories">
      <h3 className={styles.sideHead}>
        {people === 0
          ? 'Heard in no story yet'
          : `Heard from ${people} ${people === 1 ? 'person' : 'people'}`}
      </h3>
      <ul className={styles.tellings}>
        {told.map((each) => (
          <li key={each.id} className={styles.telling}>
            <TellerFace storyId={each.mapId} size="medium" isDecorative />
            <div className={styles.tellingWords}>
              {each.quote ? <Voice size="small">{each.quote}</Voice> : <p dir="auto">{each.label}</p>}
              <p className={styles.none}>
                <Teller told={each} />
                {each.quote && <span dir="auto"> · {each.label}</span>}
              </p>
            </div>
            <IconButton
              label={`Take “${each.label}” off this moment`}
              size="small"
              icon={<Icon as={XIcon} size="small" />}
              onClick={() =>
                void run(takeStoryMoment, { momentId: moment.id, toldId: each.id }, { toast: true })
              }
            />
          </li>
        ))}
      </ul>
      <ComboBox
        label="Lay a story’s moment here"
        hideLabel
        options={options}
        placeholder="Lay a story’s moment here…"
        emptyText="No story has these words."
        clearOnChoose
        onChoose={(toldId) => void run(layStoryMoment, { momentId: moment.id, toldId })}
      />
    </section>
  )
}

function Teller({ told }: { readonly told: Moment }) {
  const alias = useView((view) => tellerOf(view, told)?.alias ?? 'The interview')
  const snapshotId = useView((view) => rowById(view, 'map', told.mapId)?.snapshotId ?? null)
  if (!snapshotId) return <span className={styles.none}>{alias}</span>
  return (
    <RecordLink type="snapshot" id={snapshotId}>
      {alias}
    </RecordLink>
  )
}

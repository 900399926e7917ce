// Settings of this workspace and of this device. Everything is saved as it is changed.
import { lazy, type ReactNode, Suspense, useState } from 'react'
import { useStore } from 'zustand'
import { useMe } from '../../data/react/use-me.ts'
import { useRun } from '../../data/react/use-run.ts'
import { useView } from '../../data/react/use-view.ts'
import { editMeta } from '../../domain/model/edit-meta.ts'
import { DownloadWorkspace } from '../../features/transfer/index.ts'
import { ScreenLink } from '../../records/screen-link.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { Page } from '../../ui/page.tsx'
import { Select } from '../../ui/select.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { appearanceStore } from '../appearance.ts'
import { RhythmSection } from './rhythm-section.tsx'
import { WordsChoice } from './words-choice.tsx'
import { LocaleSelect } from './locale-select.tsx'
import styles from './settings.module.css'

/** It knows every action of the app, so it comes only when asked for. */
const KeysSection = lazy(() => import('./keys-section.tsx').then((m) => ({ default: m.KeysSection })))

export interface SettingsScreenProps {
  readonly backups: ReactNode
  readonly sharing: ReactNode
  readonly storage: ReactNode
  readonly privacy: ReactNode
}

export function SettingsScreen({ backups, sharing, storage, privacy }: SettingsScreenProps) {
  const meta = useView((view) => view.meta)
  const members = useView((view) => view.rows.member)
  const appearance = useStore(appearanceStore)
  const run = useRun()
  const [me, setMe] = useMe()
  const [areKeysOpen, setKeysOpen] = useState(false)
  const set = (fields: Parameters<typeof editMeta>[1]) => void run(editMeta, fields)

  return (
    <Page title={<h1>Settings</h1>} width="reading">
      <div className={styles.sections}>
        <section className={styles.section} aria-labelledby="settings-workspace">
          <h2 id="settings-workspace">This workspace</h2>
          <TextField label="Name" value={meta.name} onCommit={(name) => set({ name })} />
          <TextArea
            label="Quick facts"
            help="What every snapshot notes about a participant, one per line: the segments you filter by later."
            value={meta.quickFactKeys.join('\n')}
            onCommit={(text) =>
              set({
                quickFactKeys: text
                  .split('\n')
                  .map((line) => line.trim())
                  .filter(Boolean),
              })
            }
          />
        </section>
        <RhythmSection />
        <section className={styles.section} aria-labelledby="settings-device">
          <h2 id="settings-device">This device</h2>
          <Select
            label="Who sits here"
            help="New records note who made them."
            value={me ?? ''}
            options={[
              { value: '', label: 'Nobody in particular' },
              ...[...members.values()].map((member) => ({ value: member.id, label: member.name })),
            ]}
            onChange={(id) => setMe(id || null)}
          />
          <Select
            label="Appearance"
            value={appearance.theme}
            options={[
              { value: 'system', label: 'As the system' },
              { value: 'light', label: 'Light' },
              { value: 'dark', label: 'Dark' },
            ]}
            onChange={(theme) => appearanceStore.setState({ theme })}
          />
          <Select
            label="Density"
            value={appearance.density}
            options={[
              { value: 'comfortable', label: 'Comfortable' },
              { value: 'compact', label: 'Compact' },
            ]}
            onChange={(density) => appearanceStore.setState({ density })}
          />
          <Select
            label="Motion"
            value={appearance.motion}
            options={[
              { value: 'system', label: 'As the system' },
              { value: 'reduced', label: 'Always less' },
            ]}
            onChange={(motion) => appearanceStore.setState({ motion })}
          />
          <LocaleSelect />
          <WordsChoice />
        </section>
        <section className={styles.section} aria-labelledby="settings-keys">
          <h2 id="settings-keys">Keys</h2>
          <Disclosure summary="All keys, and how to change them" isOpen={areKeysOpen} onToggle={setKeysOpen}>
            {areKeysOpen && (
              <Suspense>
                <KeysSection />
              </Suspense>
            )}
          </Disclosure>
        </section>
        <section className={styles.section} aria-labelledby="settings-file">
          <h2 id="settings-file">The workspace file</h2>
          <p className={styles.help}>
            One readable file with everything in it, pictures and transcripts too. Keep one where you keep
            your backups; it opens in any browser that has Espalier.
          </p>
          <DownloadWorkspace />
          <p className={styles.help}>
            A colleague sent you theirs? <ScreenLink to="/merge">Merge a colleague’s file</ScreenLink>
          </p>
        </section>
        <section className={styles.section} aria-labelledby="settings-backups" id="backups">
          <h2 id="settings-backups">Backups</h2>
          {backups}
        </section>
        <section className={styles.section} aria-labelledby="settings-sharing" id="sharing">
          <h2 id="settings-sharing">Share a folder with your trio</h2>
          {sharing}
        </section>
        <section className={styles.section} aria-labelledby="settings-storage">
          <h2 id="settings-storage">Storage</h2>
          {storage}
        </section>
        <section className={styles.section} aria-labelledby="settings-privacy">
          <h2 id="settings-privacy">Privacy</h2>
          {privacy}
        </section>
      </div>
    </Page>
  )
}

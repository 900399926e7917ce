// A workspace file for other eyes: look through what may tell who somebody is, tick what goes, download.
import { useState } from 'react'
import { useWorkspace } from '../../../data/react/use-workspace.ts'
import { useEspalier } from '../../../data/react/workspace-context.ts'
import type { WorkspaceSource } from '../../../domain/interchange/workspace-source.ts'
import { writeWorkspaceFile } from '../../../domain/interchange/write-workspace-file.ts'
import { anonymisedSource, knownPeople } from '../../../domain/people/anonymised-source.ts'
import {
  findPersonal,
  type PersonalKind,
  type PersonalText,
  STAND_INS,
} from '../../../domain/people/personal-text.ts'
import { plainFileName } from '../../../lib/plain-file-name.ts'
import { Button } from '../../../ui/button.tsx'
import { Checkbox } from '../../../ui/checkbox.tsx'
import { dayOf } from '../../../ui/day-text.ts'
import { Icon } from '../../../ui/icon.tsx'
import { DownloadIcon } from '../../../ui/icons.ts'
import { saveFile } from '../../../ui/save-file.ts'
import styles from '../trust.module.css'

const KINDS: Readonly<Record<PersonalKind, string>> = {
  name: 'Name',
  email: 'Email address',
  phone: 'Number',
  address: 'Address',
  colleague: 'Colleague',
}

interface Looked {
  readonly source: WorkspaceSource
  readonly found: readonly PersonalText[]
}

export function AnonymisedFile() {
  const espalier = useEspalier()
  const workspace = useWorkspace()
  const [looked, setLooked] = useState<Looked | null>(null)
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const [isBusy, setIsBusy] = useState(false)

  async function look(): Promise<void> {
    setIsBusy(true)
    const source = await espalier.source(workspace)
    const found = findPersonal(source.records, knownPeople(workspace.store.getState().view))
    setLeft(new Set(found.filter(({ kind }) => kind === 'colleague').map(({ text }) => text)))
    setLooked({ source, found })
    setIsBusy(false)
  }
  function handleDownload({ source, found }: Looked): void {
    const chosen = found.filter(({ text }) => !left.has(text))
    const now = Date.now()
    const options = { exportedAt: now, withPeople: false, withBlobs: false, withCheck: true }
    const text = writeWorkspaceFile(anonymisedSource(source, chosen), options)
    const name = plainFileName(workspace.store.getState().view.meta.name, 'workspace')
    saveFile(new Blob([text], { type: 'application/json' }), `${name}-anonymised-${dayOf(now)}.espalier.json`)
    setLooked(null)
  }

  return (
    <section className={styles.part} aria-labelledby="privacy-file">
      <h2 id="privacy-file">A file for other eyes</h2>
      <p className={styles.teach}>
        The workspace with aliases only: no names, contacts, photos, transcripts or pictures, and no history.
        Before it is written, Espalier looks for names, addresses and numbers in your texts and offers to take
        them out. It finds what looks like one; read through what matters.
      </p>
      {!looked && (
        <div className={styles.actions}>
          <Button busy={isBusy} onClick={() => void look()}>
            Look through the texts
          </Button>
        </div>
      )}
      {looked && (
        <>
          {looked.found.length === 0 ? (
            <p>Nothing was found that looks like a name, an address or a number.</p>
          ) : (
            <fieldset className={styles.choices}>
              <legend>
                {looked.found.length === 1
                  ? 'One text may tell who somebody is'
                  : `${looked.found.length} texts may tell who somebody is`}
              </legend>
              <div className={styles.differences}>
                {looked.found.map(({ kind, text, count, around }) => (
                  <Checkbox
                    key={text}
                    label={`${text} becomes ${STAND_INS[kind]}`}
                    help={`${KINDS[kind]}, ${count === 1 ? 'once' : `${count} times`}: “${around}”`}
                    checked={!left.has(text)}
                    onChange={(isOn) =>
                      setLeft(new Set(isOn ? [...left].filter((one) => one !== text) : [...left, text]))
                    }
                  />
                ))}
              </div>
            </fieldset>
          )}
          <div className={styles.actions}>
            <Button
              variant="primary"
              icon={<Icon as={DownloadIcon} />}
              onClick={() => handleDownload(looked)}
            >
              Download the anonymised file
            </Button>
            <Button variant="quiet" onClick={() => setLooked(null)}>
              Not now
            </Button>
          </div>
        </>
      )}
    </section>
  )
}

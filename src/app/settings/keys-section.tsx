// All keys, each of which can be another one: found by name, changed by pressing the new key.
import { useMemo, useState } from 'react'
import { useStore } from 'zustand'
import { actionStore, keysOf } from '../../ui/actions/action-store.ts'
import type { ActionDefinition } from '../../ui/actions/action.ts'
import { Button } from '../../ui/button.tsx'
import { Checkbox } from '../../ui/checkbox.tsx'
import { foldText } from '../../ui/fold-text.ts'
import { TextField } from '../../ui/text-field.tsx'
import { ALL_ACTIONS } from '../all-actions.ts'
import { resetKeymap } from '../keymap.ts'
import { KeyRow } from './key-row.tsx'
import styles from './keys.module.css'

export function KeysSection() {
  const { keysById, isSingleKeyOn } = useStore(actionStore)
  const [wanted, setWanted] = useState('')
  const groups = useMemo(() => groupsOf(ALL_ACTIONS, wanted), [wanted])
  const isChanged = Object.keys(keysById).length > 0 || !isSingleKeyOn
  return (
    <div className={styles.keys}>
      <Checkbox
        label="Single letters act"
        help="Off, a letter alone never does anything: for dictation, and where keys are pressed by accident."
        checked={isSingleKeyOn}
        onChange={(isOn) => actionStore.setState({ isSingleKeyOn: isOn })}
      />
      <TextField
        label="Find a key"
        type="search"
        placeholder="What it does"
        value={wanted}
        onChange={setWanted}
      />
      {groups.length === 0 && <p className={styles.quiet}>No action goes by that name.</p>}
      {groups.map(({ group, actions }) => (
        <section key={group} aria-label={`Keys: ${group}`}>
          <h3 className={styles.group}>{group}</h3>
          <ul>
            {actions.map((action) => (
              <KeyRow
                key={action.id}
                action={action}
                chords={keysOf(action)}
                isOwn={Object.hasOwn(keysById, action.id)}
              />
            ))}
          </ul>
        </section>
      ))}
      {isChanged && (
        <Button variant="secondary" onClick={resetKeymap}>
          Bring all keys back
        </Button>
      )}
    </div>
  )
}

function groupsOf(all: readonly ActionDefinition[], wanted: string) {
  const words = foldText(wanted).split(/\s+/).filter(Boolean)
  const found = all.filter((action) => {
    const name = foldText(`${action.label} ${action.group} ${action.keywords ?? ''}`)
    return words.every((word) => name.includes(word))
  })
  return [...new Set(found.map((action) => action.group))].map((group) => ({
    group,
    actions: found.filter((action) => action.group === group),
  }))
}

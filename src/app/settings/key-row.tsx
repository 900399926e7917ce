// One action with its keys. "Change" listens for the next press; Escape leaves it as it was.
import { type KeyboardEvent, useState } from 'react'
import { keysOf } from '../../ui/actions/action-store.ts'
import type { ActionDefinition } from '../../ui/actions/action.ts'
import { chordLabel } from '../../ui/actions/chord-label.ts'
import { chordOfEvent } from '../../ui/actions/chord-of-event.ts'
import { chordOwner } from '../../ui/actions/chord-owner.ts'
import { announce } from '../../ui/announce.ts'
import { Button } from '../../ui/button.tsx'
import { Kbd } from '../../ui/kbd.tsx'
import { ALL_ACTIONS } from '../all-actions.ts'
import { setKeys } from '../keymap.ts'
import styles from './keys.module.css'

interface KeyRowProps {
  readonly action: ActionDefinition
  readonly chords: readonly string[]
  /** The person chose them. */
  readonly isOwn: boolean
}

/** What a press is answered with is seen also where the row stands at the edge of the window. */
function intoView(answer: HTMLElement | null): void {
  answer?.scrollIntoView({ block: 'nearest' })
}

type Listening = { readonly taken: { readonly chord: string; readonly by: ActionDefinition } | null }

export function KeyRow({ action, chords, isOwn }: KeyRowProps) {
  const [listening, setListening] = useState<Listening | null>(null)

  function give(chord: string): void {
    setKeys(action.id, [chord])
    setListening(null)
    announce(`${action.label}: ${chordLabel(chord)}`)
  }
  function handleKeyDown(event: KeyboardEvent): void {
    if (!listening || event.key === 'Tab') return
    event.preventDefault()
    event.stopPropagation()
    if (event.key === 'Escape') return setListening(null)
    const chord = chordOfEvent(event.nativeEvent)
    if (chord === null) return
    const by = chordOwner(ALL_ACTIONS, action, chord, keysOf)
    if (by) setListening({ taken: { chord, by } })
    else give(chord)
  }
  function takeOver({ chord, by }: NonNullable<Listening['taken']>): void {
    setKeys(
      by.id,
      keysOf(by).filter((taken) => chordLabel(taken) !== chordLabel(chord)),
    )
    give(chord)
  }

  return (
    <li className={styles.row}>
      <span className={styles.label}>{action.label}</span>
      <span className={styles.caps}>
        {[...new Set(chords.map(chordLabel))].map((label) => (
          <Kbd key={label} keys={label} />
        ))}
        {chords.length === 0 && <span className={styles.quiet}>no key</span>}
      </span>
      <span className={styles.tools}>
        <Button
          variant={listening ? 'primary' : 'quiet'}
          size="small"
          aria-label={listening ? 'Press the new key, or Escape' : `Change the key of: ${action.label}`}
          onClick={() => setListening(listening ? null : { taken: null })}
          onKeyDown={handleKeyDown}
          onBlur={() => !listening?.taken && setListening(null)}
        >
          {listening ? 'Press a key' : 'Change'}
        </Button>
        {isOwn && !listening && (
          <Button
            variant="quiet"
            size="small"
            aria-label={`Bring back the key of: ${action.label}`}
            onClick={() => setKeys(action.id, null)}
          >
            Bring back
          </Button>
        )}
        {chords.length > 0 && !isOwn && !listening && (
          <Button
            variant="quiet"
            size="small"
            aria-label={`No key for: ${action.label}`}
            onClick={() => setKeys(action.id, [])}
          >
            Remove
          </Button>
        )}
      </span>
      {listening?.taken && (
        <p ref={intoView} className={styles.taken} role="status">
          <Kbd keys={chordLabel(listening.taken.chord)} /> already means “{listening.taken.by.label}”.{' '}
          <Button size="small" onClick={() => listening.taken && takeOver(listening.taken)}>
            Use it here instead
          </Button>{' '}
          <Button variant="quiet" size="small" onClick={() => setListening(null)}>
            Leave it
          </Button>
        </p>
      )}
    </li>
  )
}

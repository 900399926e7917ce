// For a survey or data of many: how many people each of two groups needs before a difference can be seen.
import { useState } from 'react'
import { peoplePerGroup } from '../../domain/assumptions/how-much-it-says.ts'
import { Disclosure } from '../../ui/disclosure.tsx'
import { TextField } from '../../ui/text-field.tsx'
import styles from './test-card.module.css'
import { numberText } from '../../lib/locale.ts'

/** "20", "20 %" or "12,5" as a share; null for anything else. */
function readShare(typed: string): number | null {
  const words = typed.replace('%', '').replace(',', '.').trim()
  const value = words === '' ? Number.NaN : Number(words)
  return value >= 0 && value <= 100 ? value / 100 : null
}

export function CompareGroups() {
  const [before, setBefore] = useState('')
  const [after, setAfter] = useState('')
  return (
    <Disclosure summary="Comparing two groups? How many people it takes">
      <div className={styles.counts}>
        <TextField
          label="do it now, in %"
          value={before}
          inputMode="decimal"
          autoComplete="off"
          onChange={setBefore}
        />
        <TextField
          label="worth noticing, in %"
          value={after}
          inputMode="decimal"
          autoComplete="off"
          onChange={setAfter}
        />
      </div>
      <p aria-live="polite">{answerInWords(before, after)}</p>
      <p className={styles.quiet}>
        So that a true difference is seen four times in five, and a chance one is mistaken for it one time in
        twenty.
      </p>
      <p className={styles.quiet}>
        n = (1.96 √(2 p̄ q̄) + 0.84 √(p₁q₁ + p₂q₂))² ÷ (p₁ − p₂)², with p̄ the mean of both shares and q = 1 − p
        (J. L. Fleiss, Statistical Methods for Rates and Proportions, 2nd edition 1981, without continuity
        correction).
      </p>
    </Disclosure>
  )
}

function answerInWords(typedBefore: string, typedAfter: string): string {
  if (typedBefore.trim() === '' || typedAfter.trim() === '') return 'Write both shares.'
  const before = readShare(typedBefore)
  const after = readShare(typedAfter)
  if (before === null || after === null) return 'Write shares between 0 and 100.'
  const people = peoplePerGroup({ before, after })
  if (!people.ok) return 'Two equal shares have no difference to see.'
  return `${numberText(Math.ceil(people.value))} people in each group.`
}

// "How much does this say?": the exact interval around what was counted, for those who ask. It decides nothing.
import { intervalInWords, roughnessInWords } from '../../domain/assumptions/how-much-it-says.ts'
import type { Tally } from '../../domain/assumptions/tally.ts'
import type { AssumptionTest } from '../../domain/model/records.ts'
import { Disclosure } from '../../ui/disclosure.tsx'
import { UNIT_WORDS } from './test-words.ts'
import styles from './test-card.module.css'

interface HowMuchProps {
  readonly test: AssumptionTest
  readonly tally: Tally
}

export function HowMuch({ test, tally }: HowMuchProps) {
  const counted = tally.met + tally.notMet
  const words = intervalInWords(tally.met, counted, UNIT_WORDS[test.method])
  if (words === null) return null
  return (
    <Disclosure summary="How much does this say?" className={styles.howMuch ?? ''}>
      <p>{words}.</p>
      <p className={styles.quiet}>
        {roughnessInWords(tally.met, counted)} The criteria decide, not this range. It is the exact 95 %
        interval (Clopper and Pearson).
      </p>
    </Disclosure>
  )
}

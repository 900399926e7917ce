// Assumptions that are not on the map yet: dragged onto it, or picked up with Enter.
import type { Assumption } from '../../../domain/model/records.ts'
import { ASSUMPTION_WORDS } from '../../../records/evidence-words.ts'
import { Badge } from '../../../ui/badge.tsx'
import styles from './assumption-map.module.css'

interface UnplacedTrayProps {
  readonly assumptions: readonly Assumption[]
  readonly onPickUp: (assumption: Assumption) => void
}

export function UnplacedTray({ assumptions, onPickUp }: UnplacedTrayProps) {
  if (assumptions.length === 0) return null
  return (
    <section className={styles.tray} aria-label="Not placed yet">
      <h2 className={styles.trayHead}>
        Not placed yet <span className={styles.count}>{assumptions.length}</span>
      </h2>
      <ul className={styles.chips}>
        {assumptions.map((assumption) => (
          <li key={assumption.id} data-dot={assumption.id} className={styles.chipSpot}>
            <button type="button" className={styles.chip} onClick={() => onPickUp(assumption)}>
              <span dir="auto">{assumption.statement}</span>
              <Badge look="outline">{ASSUMPTION_WORDS[assumption.kind].name}</Badge>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}

// The method at a glance: a snapshot flows into a map, the map into a tree. Decorative, words beside it.
import styles from './home.module.css'

export function FlowDrawing() {
  return (
    <ol className={styles.flow}>
      <li>
        <svg viewBox="0 0 120 80" aria-hidden className={styles.drawing}>
          <rect x="26" y="6" width="68" height="68" rx="5" className={styles.paper} />
          <circle cx="40" cy="21" r="7" className={styles.person} />
          <path d="M54 17h30M54 25h20" className={styles.ink} />
          <path d="M34 40h52M34 47h40" className={styles.voice} />
          <path d="M34 60h10m6 0h10m6 0h10" className={styles.heard} />
        </svg>
        <h2>Interview snapshot</h2>
        <p>
          One page per interview, filled together right after the call: a quote, the story, what you heard.
        </p>
      </li>
      <li>
        <svg viewBox="0 0 120 80" aria-hidden className={styles.drawing}>
          <path d="M28 40h20m16 0h20M56 32c0-18 36-18 36 0M56 48c0 20-36 20-36 0" className={styles.ink} />
          <rect x="12" y="32" width="18" height="16" rx="4" className={styles.paper} />
          <rect x="47" y="32" width="18" height="16" rx="4" className={styles.paper} />
          <rect x="84" y="32" width="18" height="16" rx="4" className={styles.paper} />
        </svg>
        <h2>Experience map</h2>
        <p>Each of you draws alone, then the stories become one map of what customers go through.</p>
      </li>
      <li>
        <svg viewBox="0 0 120 80" aria-hidden className={styles.drawing}>
          <path d="M60 20v10M24 44V30h72v14M60 30v14M24 56v8M60 56v8" className={styles.ink} />
          <rect x="44" y="6" width="32" height="14" rx="3" className={styles.outcome} />
          <rect x="10" y="42" width="28" height="14" rx="5" className={styles.opportunity} />
          <rect x="46" y="42" width="28" height="14" rx="5" className={styles.opportunity} />
          <rect x="82" y="42" width="28" height="14" rx="5" className={styles.opportunity} />
          <rect x="10" y="63" width="28" height="11" rx="2" className={styles.solution} />
          <rect x="46" y="63" width="28" height="11" rx="2" className={styles.solution} />
        </svg>
        <h2>Opportunity solution tree</h2>
        <p>
          One outcome, the opportunities that serve it with the people who said so, and the bets you test.
        </p>
      </li>
    </ol>
  )
}

// A small drawing of a tree: one root, three opportunities, two solutions. For empty places; decorative.
import styles from './tree-drawing.module.css'

export function TreeDrawing() {
  return (
    <svg viewBox="0 0 168 104" className={styles.drawing} aria-hidden>
      <path
        className={styles.line}
        d="M84 24v14M32 38h104M32 38v10M84 38v10M136 38v10M84 68v10M62 78h44M62 78v6M106 78v6"
      />
      <rect className={styles.outcome} x="56" y="4" width="56" height="20" rx="3" />
      <rect className={styles.opportunity} x="8" y="48" width="48" height="20" rx="6" />
      <rect className={styles.opportunity} x="60" y="48" width="48" height="20" rx="6" data-target="" />
      <rect className={styles.opportunity} x="112" y="48" width="48" height="20" rx="6" />
      <path className={styles.solution} d="M42 84h32l6 6v10H42z" />
      <path className={styles.solution} d="M88 84h32l6 6v10H88z" />
    </svg>
  )
}

// A small drawing of slips on their way to a tree. For empty places; decorative.
import styles from './inbox-drawing.module.css'

export function InboxDrawing() {
  return (
    <svg viewBox="0 0 168 96" className={styles.drawing} aria-hidden>
      <rect className={styles.slip} x="6" y="16" width="52" height="18" rx="5" />
      <rect className={styles.slip} x="12" y="40" width="52" height="18" rx="5" />
      <rect className={styles.slip} x="6" y="64" width="52" height="18" rx="5" />
      <path className={styles.way} d="M70 49h22m-6-5 6 5-6 5" />
      <path className={styles.line} d="M132 30v12M112 54V42h40v12" />
      <rect className={styles.root} x="112" y="14" width="40" height="16" rx="2" />
      <rect className={styles.card} x="98" y="54" width="28" height="16" rx="5" />
      <rect className={styles.card} x="138" y="54" width="28" height="16" rx="5" />
    </svg>
  )
}

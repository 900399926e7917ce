// The save status at the foot of the rail: always there, always in words.
import { useSaveStatus } from '../data/react/use-save-status.ts'
import { saveInWords } from './save-words.ts'
import styles from './save-line.module.css'

export function SaveLine() {
  const { short, tone } = saveInWords(useSaveStatus())
  return (
    <p className={styles.line} data-tone={tone} data-testid="save-status">
      <span className={styles.dot} aria-hidden />
      {short}
    </p>
  )
}

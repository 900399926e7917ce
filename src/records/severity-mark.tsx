// How grave a finding is: a shape and a word; colour only underlines.
import type { Severity } from '../domain/coach/finding.ts'
import { CircleAlertIcon, InfoIcon, TriangleAlertIcon } from '../ui/icons.ts'
import { Icon } from '../ui/icon.tsx'
import styles from './finding.module.css'

const ICONS = { E: CircleAlertIcon, W: TriangleAlertIcon, I: InfoIcon } as const

export const SEVERITY_WORDS: Readonly<Record<Severity, string>> = {
  E: 'Comes first',
  W: 'Worth a look',
  I: 'When there is time',
}

export function SeverityMark({ severity }: { readonly severity: Severity }) {
  return (
    <span className={styles.mark} data-severity={severity} title={SEVERITY_WORDS[severity]}>
      <Icon as={ICONS[severity]} size="small" />
      <span className="visually-hidden">{SEVERITY_WORDS[severity]}: </span>
    </span>
  )
}

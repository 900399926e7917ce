// The record a finding is about, as a link to where it can be mended.
import { useView } from '../../data/react/use-view.ts'
import type { Finding } from '../../domain/coach/finding.ts'
import { kindInWords, nameOfRecord } from '../../domain/coach/record-name.ts'
import { RecordLink } from '../../records/record-link.tsx'
import { ScreenLink } from '../../records/screen-link.tsx'
import styles from './coach.module.css'

export function FindingName({ finding }: { readonly finding: Finding }) {
  const { aboutType: type, aboutId: id } = finding
  const kind = useView((view) => kindInWords(view, type, id))
  const name = useView((view) => nameOfRecord(view, type, id))
  if (type === 'workspace')
    return (
      <ScreenLink to="/interviews" className={styles.name}>
        Interviews
      </ScreenLink>
    )
  return (
    <>
      <span className={styles.kind}>{kind}</span>{' '}
      <RecordLink type={type} id={id} className={styles.name}>
        <span dir="auto">{name || 'without words'}</span>
      </RecordLink>
    </>
  )
}

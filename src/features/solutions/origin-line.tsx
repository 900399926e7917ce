// Where an idea came from, in one quiet line that leads there: a member, a stakeholder, an interview, a review.
import { useView } from '../../data/react/use-view.ts'
import type { Solution } from '../../domain/model/records.ts'
import { originOf } from '../../domain/solutions/origin.ts'
import { RecordLink } from '../../records/record-link.tsx'
import styles from './solution-panel.module.css'

export function OriginLine({ solution }: { readonly solution: Solution }) {
  const view = useView((whole) => whole)
  const { who, source } = originOf(view, solution)
  if (!who && !source) return null
  return (
    <span className={styles.origin}>
      {who && (
        <>
          {who.type === 'stakeholder' ? 'stakeholder ' : 'from '}
          <RecordLink type={who.type} id={who.id}>
            {who.name}
          </RecordLink>
        </>
      )}
      {who && source && ', '}
      {source && (
        <RecordLink type={source.type} id={source.id}>
          <span title={source.words}>{source.name}</span>
        </RecordLink>
      )}
    </span>
  )
}

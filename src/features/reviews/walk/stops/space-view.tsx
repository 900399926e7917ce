// Stop 2: the top row, each branch with the people behind it. Which one holds the target is not said yet.
import type { CountedOpportunity, SpaceContent } from '../../../../domain/review/space-stop.ts'
import { PeopleDots } from '../../people-dots.tsx'
import { Gap } from './gap.tsx'
import { StageText } from './stage-text.tsx'
import styles from './stops.module.css'

/** So few words in all can be set in larger type. */
const FEW = 150

export function SpaceView({ content }: { readonly content: SpaceContent }) {
  const { topRow, interviews, people } = content
  if (topRow.length === 0) return <Gap>The tree has no opportunities yet. They come from interviews.</Gap>
  const length = topRow.reduce((sum, row) => sum + row.opportunity.statement.length, 0)
  return (
    <>
      <p className={styles.lead}>
        {topRow.length === 1 ? 'One branch' : `${topRow.length} branches`} of what we heard from{' '}
        <strong>{people === 1 ? 'one person' : `${people} people`}</strong> in{' '}
        {interviews === 1 ? 'one interview' : `${interviews} interviews`}.
      </p>
      <ol className={styles.branches} data-few={length <= FEW || undefined}>
        {topRow.map((row) => (
          <Branch key={row.opportunity.id} row={row} />
        ))}
      </ol>
    </>
  )
}

function Branch({ row }: { readonly row: CountedOpportunity }) {
  return (
    <li className={styles.branch}>
      <StageText>{row.opportunity.statement}</StageText>
      <div className={styles.facts}>
        {row.people > 0 ? <PeopleDots count={row.people} hasWords /> : <span>not heard yet</span>}
        {row.below > 0 && <span>{row.below} more below</span>}
      </div>
    </li>
  )
}

// A review on paper: one page per stop, as the browser prints it or saves it as PDF. The browser shapes every script, so
// Arabic, Chinese and emoji come out as people write them.
import { useEffect, useRef } from 'react'
import type { Id } from '../../../lib/ids.ts'
import { useView } from '../../../data/react/use-view.ts'
import type { Review } from '../../../domain/model/records.ts'
import { keepOf } from '../../../domain/review/keep-sections.ts'
import { RecordLink } from '../../../records/record-link.tsx'
import { ScreenButton } from '../../../records/screen-button.tsx'
import { Button } from '../../../ui/button.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { PrinterIcon } from '../../../ui/icons.ts'
import { PrintSheet } from './print-sheet.tsx'
import styles from './print.module.css'

export function PrintScreen({ reviewId }: { readonly reviewId: Id }) {
  const review = useView((view) => view.rows.review.get(reviewId) ?? null)
  if (review) return <Printed review={review} />
  return (
    <main className={styles.pages}>
      <EmptyState
        title="This review is not here"
        sentence="It may have been archived, or it belongs to another workspace."
        action={<ScreenButton to="/reviews">Go to all reviews</ScreenButton>}
      />
    </main>
  )
}

function Printed({ review }: { readonly review: Review }) {
  const view = useView((it) => it)
  const keep = keepOf(view, review)
  const print = useRef<HTMLButtonElement>(null)
  useEffect(() => print.current?.focus(), [])
  return (
    <main className={styles.pages} aria-label="Pages to print">
      <header className={styles.bar}>
        <RecordLink type="review" id={review.id}>
          Back to the review
        </RecordLink>
        <h1 dir="auto">{keep.title}</h1>
        <Button ref={print} variant="primary" icon={<Icon as={PrinterIcon} />} onClick={() => window.print()}>
          Print, or save as PDF
        </Button>
      </header>
      {keep.sections.map((section, at) => (
        <PrintSheet
          key={section.id}
          section={section}
          caption={`${at + 1} · ${section.title}`}
          foot={[keep.title, keep.day].filter((part) => part !== '').join(' · ')}
        />
      ))}
    </main>
  )
}

// The work in thirty seconds, to be said or sent: drafted from the tree, worded anew where it stands, copied as text.
import { useState } from 'react'
import { useRun } from '../../data/react/use-run.ts'
import { useView } from '../../data/react/use-view.ts'
import type { Review } from '../../domain/model/records.ts'
import { pitchWords } from '../../domain/review/pitch.ts'
import { writePitch } from '../../domain/review/prepare-commands.ts'
import { announce } from '../../ui/announce.ts'
import { Button } from '../../ui/button.tsx'
import { EditableText } from '../../ui/editable-text.tsx'
import { Icon } from '../../ui/icon.tsx'
import { CheckIcon, CopyIcon, RotateCcwIcon } from '../../ui/icons.ts'
import styles from './reviews.module.css'

export function PitchCard({ review }: { readonly review: Review }) {
  const run = useRun()
  const words = useView((view) => pitchWords(view, review))
  const [copied, setCopied] = useState<string | null>(null)
  const isCopied = copied === words
  const reviewId = review.id

  async function handleCopy(): Promise<void> {
    await navigator.clipboard.writeText(words)
    setCopied(words)
    announce('Copied')
  }
  function handleCommit(next: string): void {
    if (next.trim() !== words) run(writePitch, { reviewId, words: next })
  }

  return (
    <section className={styles.pitch} aria-label="In thirty seconds">
      <div className={styles.pitchHead}>
        <h2>In thirty seconds</h2>
        <div className={styles.foot}>
          {review.pitch !== '' && (
            <Button
              size="small"
              variant="quiet"
              icon={<Icon as={RotateCcwIcon} size="small" />}
              onClick={() => run(writePitch, { reviewId, words: '' }, { toast: true })}
            >
              Draft it anew
            </Button>
          )}
          <Button
            size="small"
            icon={<Icon as={isCopied ? CheckIcon : CopyIcon} size="small" />}
            onClick={() => void handleCopy()}
          >
            {isCopied ? 'Copied' : 'Copy'}
          </Button>
        </div>
      </div>
      <EditableText
        label="Thirty seconds"
        value={words}
        multiline
        className={styles.pitchWords ?? ''}
        onCommit={handleCommit}
      />
      <p className={styles.quiet}>
        {review.pitch === ''
          ? 'Drafted from the tree. Change the words where they stand.'
          : 'In your words; it no longer follows the tree.'}
      </p>
    </section>
  )
}

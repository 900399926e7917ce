// The work in thirty seconds, to be said or sent; one press copies it.
import { useState } from 'react'
import type { Pitch } from '../../domain/review/pitch.ts'
import { announce } from '../../ui/announce.ts'
import { Button } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import { CheckIcon, CopyIcon } from '../../ui/icons.ts'
import styles from './reviews.module.css'

export function PitchCard({ pitch }: { readonly pitch: Pitch }) {
  const [copied, setCopied] = useState<string | null>(null)
  const isCopied = copied === pitch.sentence

  async function handleCopy(): Promise<void> {
    await navigator.clipboard.writeText(pitch.sentence)
    setCopied(pitch.sentence)
    announce('Copied')
  }

  return (
    <section className={styles.pitch} aria-label="In thirty seconds">
      <div className={styles.pitchHead}>
        <h2>In thirty seconds</h2>
        <Button
          size="small"
          icon={<Icon as={isCopied ? CheckIcon : CopyIcon} size="small" />}
          onClick={() => void handleCopy()}
        >
          {isCopied ? 'Copied' : 'Copy'}
        </Button>
      </div>
      <p className={styles.pitchWords} dir="auto">
        {pitch.outcome} {pitch.opportunity} {pitch.solution} {pitch.evidence}
      </p>
    </section>
  )
}

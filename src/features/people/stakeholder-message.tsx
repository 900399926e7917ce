// What to send a stakeholder now: the words, and one press that copies them for chat or mail.
import { useState } from 'react'
import { useView } from '../../data/react/use-view.ts'
import type { Stakeholder } from '../../domain/model/records.ts'
import { messageFor } from '../../domain/review/message-for.ts'
import { announce } from '../../ui/announce.ts'
import { Button } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import { CheckIcon, CopyIcon } from '../../ui/icons.ts'
import styles from './people.module.css'

export function StakeholderMessage({ stakeholder }: { readonly stakeholder: Stakeholder }) {
  const words = useView((view) => messageFor(view, stakeholder))
  const [copied, setCopied] = useState<string | null>(null)
  if (words === '') return null
  async function handleCopy(): Promise<void> {
    await navigator.clipboard.writeText(words)
    setCopied(words)
    announce('Copied')
  }
  return (
    <section className={styles.section} aria-labelledby="stakeholder-send">
      <div className={styles.sectionHead}>
        <h2 id="stakeholder-send">What to send now</h2>
        <Button
          size="small"
          icon={<Icon as={copied === words ? CheckIcon : CopyIcon} size="small" />}
          onClick={() => void handleCopy()}
        >
          {copied === words ? 'Copied' : 'Copy'}
        </Button>
      </div>
      <p className={styles.message} dir="auto">
        {words}
      </p>
    </section>
  )
}

// How much room is used here, and whether the browser promised to keep it.
import { useState } from 'react'
import { Button } from '../../../ui/button.tsx'
import { Meter } from '../../../ui/meter.tsx'
import { announce } from '../../../ui/announce.ts'
import styles from '../trust.module.css'
import { sizeInWords } from '../versions/version-words.ts'
import { useStorage } from './use-storage.ts'

export function StorageSection() {
  const { isPersisted, used, granted, ask } = useStorage()
  const [isRefused, setIsRefused] = useState(false)

  async function handleAsk(): Promise<void> {
    const answer = await ask()
    setIsRefused(!answer)
    announce(answer ? 'The browser promised to keep the data' : 'The browser did not promise')
  }

  return (
    <>
      {used !== null && granted !== null && (
        <Meter
          label="Room used by Espalier in this browser"
          value={used}
          max={Math.max(granted, 1)}
          text={`${sizeInWords(used)} of about ${sizeInWords(granted)}`}
        />
      )}
      {isPersisted === true && (
        <p>This browser promised to keep the data: it is not cleared when room gets short.</p>
      )}
      {isPersisted === false && (
        <>
          <p>
            This browser has not promised to keep the data. When the disk gets full it may clear it, so a
            backup elsewhere matters more. Some browsers promise only after you use a site for a while, or
            install it.
          </p>
          <div className={styles.actions}>
            <Button onClick={() => void handleAsk()}>Ask the browser to keep it</Button>
          </div>
          {isRefused && <p>Asked just now: the browser did not promise. You can ask again another day.</p>}
        </>
      )}
      {isPersisted === null && used === null && (
        <p className={styles.quiet}>This browser does not say how much room it grants.</p>
      )}
    </>
  )
}

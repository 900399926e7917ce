// How much room is used here, and whether the browser promised to keep it.
import { Button } from '../../../ui/button.tsx'
import { Meter } from '../../../ui/meter.tsx'
import { announce } from '../../../ui/announce.ts'
import styles from '../trust.module.css'
import { sizeInWords } from '../versions/version-words.ts'
import { useStorage } from './use-storage.ts'

export function StorageSection() {
  const { isPersisted, used, granted, ask } = useStorage()
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
            <Button
              onClick={() =>
                void ask().then((answer) =>
                  announce(answer ? 'The browser promised to keep the data' : 'The browser did not promise'),
                )
              }
            >
              Ask the browser to keep it
            </Button>
          </div>
        </>
      )}
      {isPersisted === null && used === null && (
        <p className={styles.quiet}>This browser does not say how much room it grants.</p>
      )}
    </>
  )
}

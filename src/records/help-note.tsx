// A quiet question mark beside an artefact's title. It opens a short note that blocks nothing and can be put away for good.
import { lazy, Suspense } from 'react'
import { useStore } from 'zustand'
import { Icon } from '../ui/icon.tsx'
import { CircleQuestionMarkIcon } from '../ui/icons.ts'
import { PopoverButton } from '../ui/popover-button.tsx'
import { helpStore, type HelpTopic, setHelpAway } from './help-store.ts'
import styles from './help.module.css'

const HelpPopover = lazy(() => import('./help-popover.tsx').then((m) => ({ default: m.HelpPopover })))

const NAMES: Readonly<Record<HelpTopic, string>> = {
  snapshot: 'an interview snapshot',
  map: 'an experience map',
  outcome: 'an outcome',
  tree: 'an opportunity solution tree',
  opportunity: 'an opportunity',
  solution: 'a solution',
  assumption: 'an assumption',
  test: 'an assumption test',
  review: 'a review',
  inbox: 'the inbox',
}

export function HelpNote({ topic }: { readonly topic: HelpTopic }) {
  const isAway = useStore(helpStore, ({ away }) => away.includes(topic))
  if (isAway) return null
  return (
    <PopoverButton
      label={`What is ${NAMES[topic]}?`}
      iconOnly
      icon={<Icon as={CircleQuestionMarkIcon} size="small" />}
      variant="quiet"
      size="small"
      className={styles.mark ?? ''}
      content={(close) => (
        <Suspense fallback={<p className={styles.note}>…</p>}>
          <HelpPopover
            topic={topic}
            onAway={() => {
              close()
              setHelpAway(topic, true)
            }}
          />
        </Suspense>
      )}
    />
  )
}

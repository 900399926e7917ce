// The method's terms, or plain words for them, on this device. The page opens again in the words chosen, and the person
// stands where they were: what was said before, by caches and workers too, is said anew.
import { use, useEffect, useRef } from 'react'
import { useStore } from 'zustand'
import { Select } from '../../ui/select.tsx'
import { setPlainWords, wordsStore } from '../../ui/words.ts'
import { UpdatesContext } from '../updates-context.ts'

/** Notes across the opening that the choice was made here. */
const CHOSEN = 'espalier-words-chosen'

export function WordsChoice() {
  const isPlain = useStore(wordsStore, (words) => words.isPlain)
  const { reopen } = use(UpdatesContext)
  const place = useRef<HTMLDivElement>(null)

  useEffect(() => {
    if (sessionStorage.getItem(CHOSEN) === null) return
    sessionStorage.removeItem(CHOSEN)
    place.current?.querySelector('select')?.focus()
  }, [])

  async function choose(wantsPlain: boolean): Promise<void> {
    await setPlainWords(wantsPlain)
    sessionStorage.setItem(CHOSEN, 'yes')
    await reopen()
  }

  return (
    <div ref={place} data-keeps-terms>
      <Select
        label="Words"
        help="Plain words say “Goal” for Outcome, “Need or problem” for Opportunity, “Belief” for Assumption and “Summary” for Snapshot, in sentences too. Point at a label to see the term. Files that Espalier reads back keep the terms."
        value={isPlain ? 'plain' : 'method'}
        options={[
          { value: 'method', label: 'The method’s terms' },
          { value: 'plain', label: 'Plain words' },
        ]}
        onChange={(value) => void choose(value === 'plain').catch(() => {})}
      />
    </div>
  )
}

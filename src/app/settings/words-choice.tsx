// The method's terms, or plain words for them, on this device.
import { useStore } from 'zustand'
import { Select } from '../../ui/select.tsx'
import { setPlainWords, wordsStore } from '../../ui/words.ts'

export function WordsChoice() {
  const isPlain = useStore(wordsStore, (words) => words.isPlain)
  return (
    <Select
      label="Words"
      help="Plain words say “Need or problem” for Opportunity and “Small experiment” for Assumption test; point at one to see the term."
      value={isPlain ? 'plain' : 'method'}
      options={[
        { value: 'method', label: 'The method’s terms' },
        { value: 'plain', label: 'Plain words' },
      ]}
      onChange={(value) => void setPlainWords(value === 'plain').catch(() => {})}
    />
  )
}

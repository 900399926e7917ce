// Stands in for the palette while its file is on the way: letters typed meanwhile are kept for its field.
// Invariant: none of them reaches the screen behind, where a single letter is a command.
import { useEffectEvent, useLayoutEffect } from 'react'

export function HoldKeys({ onType }: { readonly onType: (letter: string) => void }) {
  const type = useEffectEvent(onType)
  useLayoutEffect(() => {
    const hold = (event: KeyboardEvent): void => {
      const isLetter = event.key.length === 1 && !event.ctrlKey && !event.metaKey
      if (!isLetter && event.key !== 'Enter') return
      if (isLetter) type(event.key)
      event.preventDefault()
      event.stopImmediatePropagation()
    }
    window.addEventListener('keydown', hold, { capture: true })
    return () => window.removeEventListener('keydown', hold, { capture: true })
  }, [])
  return null
}

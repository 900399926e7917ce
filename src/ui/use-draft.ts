// The words in a field between two savings. The field shows the draft; what it stands for is told when the person pauses,
// leaves the field, presses Enter, or the page goes away, so there is never an "unsaved change".
// Invariant: while a draft is open, a value from outside does not replace it; otherwise the field shows the value.
import { useEffect, useEffectEvent, useRef, useState } from 'react'

const PAUSE_MS = 700

export interface Draft {
  readonly text: string
  readonly change: (text: string) => void
  /** Tells the draft now, if it differs from what was told last. */
  readonly settle: () => void
  /** Back to the value; nothing is told. */
  readonly reset: () => void
}

export function useDraft(value: string, onCommit: ((text: string) => void) | undefined): Draft {
  const [draft, setDraft] = useState<string | null>(null)
  const pending = useRef<{ text: string; tell: (text: string) => void } | null>(null)
  const timer = useRef(0)

  function settle(): void {
    window.clearTimeout(timer.current)
    const open = pending.current
    pending.current = null
    if (open) open.tell(open.text)
  }
  const settleNow = useEffectEvent(settle)

  useEffect(() => {
    const handleHide = (): void => {
      if (document.hidden) settleNow()
    }
    document.addEventListener('visibilitychange', handleHide)
    return () => {
      document.removeEventListener('visibilitychange', handleHide)
      settleNow()
    }
  }, [])

  return {
    text: draft ?? value,
    change(text) {
      setDraft(text)
      // The receiver of the first keystroke keeps the draft, even if the field is given to another record meanwhile.
      pending.current = { text, tell: pending.current?.tell ?? onCommit ?? (() => undefined) }
      window.clearTimeout(timer.current)
      timer.current = window.setTimeout(settle, PAUSE_MS)
    },
    settle() {
      settle()
      setDraft(null)
    },
    reset() {
      window.clearTimeout(timer.current)
      pending.current = null
      setDraft(null)
    },
  }
}

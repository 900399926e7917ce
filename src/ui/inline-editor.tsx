// The caret in a piece of text that a moment ago was only shown. It looks exactly like the text it stands for.
// Enter commits, Escape restores, leaving commits; going away by any other door commits too, to where editing began.
// An Enter or Escape that belongs to an input method is not ours.
import {
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useRef,
  useState,
  type KeyboardEvent,
  type ReactNode,
} from 'react'
import { pushLayer } from './layer-stack.ts'
import growStyles from './grow.module.css'
import styles from './editable-text.module.css'
import { cx } from './cx.ts'

export type EditEnd = 'enter' | 'escape' | 'blur'

export interface InlineEditorProps {
  readonly label: string
  readonly text: string
  /** Told only when the text differs from what was told last. */
  readonly onCommit: (text: string) => void
  /** Editing is over; after `enter` and `escape` the caller takes the focus back. */
  readonly onEnd: (how: EditEnd) => void
  readonly multiline?: boolean
  /** An empty text is not committed. */
  readonly required?: boolean
  readonly placeholder?: string | undefined
  /** Where the caret starts: an offset, the end, or everything selected. */
  readonly caret?: number | 'end' | 'all'
  /** Sees each key first; `preventDefault` keeps the editor from acting on it. */
  readonly onKeyDown?: ((event: KeyboardEvent<HTMLTextAreaElement>, text: string) => void) | undefined
  /** What is said under the text while it is being written. */
  readonly hint?: ((text: string) => ReactNode) | undefined
  readonly className?: string
}

export function InlineEditor({
  label,
  text,
  onCommit,
  onEnd,
  multiline = false,
  required = false,
  placeholder,
  caret = 'end',
  onKeyDown,
  hint,
  className,
}: InlineEditorProps) {
  const [draft, setDraft] = useState(text)
  const box = useRef<HTMLTextAreaElement>(null)
  const told = useRef(text)
  const latest = useRef(text)
  const isOver = useRef(false)
  const [tell] = useState(() => onCommit)
  const [start] = useState(caret)

  function save(): void {
    const clean = latest.current.trim()
    if (clean === told.current.trim() || (required && clean === '')) return
    told.current = clean
    tell(clean)
  }
  function end(how: EditEnd): void {
    if (isOver.current) return
    isOver.current = true
    if (how !== 'escape') save()
    onEnd(how)
  }
  const saveUnlessOver = useEffectEvent(() => {
    if (!isOver.current) save()
  })

  useLayoutEffect(() => {
    const area = box.current
    if (!area) return
    area.focus()
    const length = area.value.length
    if (start === 'all') area.select()
    else area.setSelectionRange(...at(start === 'end' ? length : Math.min(start, length)))
    const layer = pushLayer()
    return layer.remove
  }, [start])

  useEffect(() => {
    const handleHide = (): void => {
      if (document.hidden) saveUnlessOver()
    }
    document.addEventListener('visibilitychange', handleHide)
    return () => {
      document.removeEventListener('visibilitychange', handleHide)
      saveUnlessOver()
    }
  }, [])

  function handleKeyDown(event: KeyboardEvent<HTMLTextAreaElement>): void {
    const isComposing = event.nativeEvent.isComposing || event.keyCode === 229
    if (!event.metaKey && !event.ctrlKey && event.key !== 'F6') event.stopPropagation()
    if (isComposing) return
    onKeyDown?.(event, latest.current)
    if (event.defaultPrevented) return
    if (event.key === 'Enter' && !(multiline && event.shiftKey)) {
      event.preventDefault()
      end('enter')
    } else if (event.key === 'Escape') {
      event.preventDefault()
      end('escape')
    }
  }

  return (
    <>
      <span className={cx(growStyles.grow, styles.editor, className)} data-text={draft || placeholder}>
        <textarea
          ref={box}
          rows={1}
          dir="auto"
          aria-label={label}
          placeholder={placeholder}
          value={draft}
          onChange={(event) => {
            const next = multiline ? event.target.value : event.target.value.replaceAll(/\s*\n\s*/g, ' ')
            latest.current = next
            setDraft(next)
          }}
          onKeyDown={handleKeyDown}
          // Another window taking the focus is no end of editing, but a good moment to save.
          onBlur={() => (document.activeElement === box.current ? save() : end('blur'))}
        />
      </span>
      {hint?.(draft)}
    </>
  )
}

function at(offset: number): [number, number] {
  return [offset, offset]
}

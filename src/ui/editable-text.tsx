// Text that is edited where it stands: a click, Enter, F2 or simply typing opens it; Enter keeps, Escape restores,
// leaving keeps. Shown it is a button inside the element `as` names, so a heading stays a heading.
import {
  useId,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
  useState,
  type KeyboardEvent,
  type MouseEvent,
  type Ref,
} from 'react'
import { flushSync } from 'react-dom'
import { caretOffsetAt } from './caret-offset.ts'
import { cx } from './cx.ts'
import { isTypedKey } from './typed-key.ts'
import { InlineEditor, type EditEnd, type InlineEditorProps } from './inline-editor.tsx'
import styles from './editable-text.module.css'

export interface EditableTextHandle {
  readonly edit: () => void
  readonly focus: () => void
}

export interface EditableTextProps extends Pick<
  InlineEditorProps,
  'label' | 'onCommit' | 'multiline' | 'required' | 'hint'
> {
  readonly value: string
  /** Shown while there is no text: what could stand here. */
  readonly placeholder?: string
  readonly as?: 'div' | 'span' | 'h1' | 'h2' | 'h3'
  /** `voice` is the customer's own words, in serif. */
  readonly look?: 'text' | 'strong' | 'heading' | 'title' | 'voice'
  readonly readOnly?: boolean
  readonly tabIndex?: number
  /** Opens with the caret in it: something just created. */
  readonly startEditing?: boolean
  readonly onEditEnd?: (how: EditEnd) => void
  readonly onEditKeyDown?: InlineEditorProps['onKeyDown']
  readonly className?: string
  readonly ref?: Ref<EditableTextHandle>
}

export function EditableText({
  label,
  value,
  onCommit,
  placeholder,
  as: Tag = 'div',
  look = 'text',
  multiline = false,
  required = false,
  readOnly = false,
  tabIndex,
  startEditing = false,
  onEditEnd,
  onEditKeyDown,
  hint,
  className,
  ref,
}: EditableTextProps) {
  const [caret, setCaret] = useState<InlineEditorProps['caret'] | null>(startEditing ? 'end' : null)
  const shown = useRef<HTMLButtonElement>(null)
  const wantsFocus = useRef(false)
  const hintId = useId()
  const isEditing = caret !== null && caret !== undefined && !readOnly

  useImperativeHandle(ref, () => ({ edit: () => setCaret('end'), focus: () => shown.current?.focus() }), [])
  useLayoutEffect(() => {
    if (isEditing || !wantsFocus.current) return
    wantsFocus.current = false
    shown.current?.focus()
  }, [isEditing])

  function handleClick(event: MouseEvent<HTMLButtonElement>): void {
    setCaret(
      event.detail === 0
        ? 'end'
        : (caretOffsetAt(event.currentTarget, event.clientX, event.clientY) ?? 'end'),
    )
  }
  function handleKeyDown(event: KeyboardEvent<HTMLButtonElement>): void {
    if (event.key === 'F2') {
      event.preventDefault()
      event.stopPropagation()
      setCaret('end')
    } else if (isTypedKey(event)) {
      event.stopPropagation()
      // Rendered at once, so that the key that was pressed lands in the editor.
      flushSync(() => setCaret('end'))
    }
  }
  function handleEnd(how: EditEnd): void {
    wantsFocus.current = how !== 'blur'
    setCaret(null)
    onEditEnd?.(how)
  }

  const words = value || placeholder
  return (
    <Tag className={cx(styles.root, className)} data-look={look} data-empty={value === '' || undefined}>
      {isEditing ? (
        <InlineEditor
          label={label}
          text={value}
          onCommit={onCommit}
          onEnd={handleEnd}
          multiline={multiline}
          required={required}
          placeholder={placeholder}
          caret={caret}
          onKeyDown={onEditKeyDown}
          hint={hint}
        />
      ) : readOnly ? (
        <span className={styles.shown} dir="auto">
          {value}
        </span>
      ) : (
        <>
          <button
            ref={shown}
            type="button"
            dir="auto"
            tabIndex={tabIndex}
            className={styles.shown}
            aria-describedby={hintId}
            onClick={handleClick}
            onKeyDown={handleKeyDown}
          >
            {words || label}
          </button>
          <span id={hintId} hidden>
            Edit {label}
          </span>
        </>
      )}
    </Tag>
  )
}

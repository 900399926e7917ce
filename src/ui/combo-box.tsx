// Choosing one thing from many by typing; where asked for, also creating what is not there yet.
// The focus stays in the field: the list is told through `aria-activedescendant`, and how many fit is said aloud.
// At most `limit` options are drawn, the best matches first; ties keep the order they came in.
import { useId, useRef, useState, type ReactNode } from 'react'
import { cx } from './cx.ts'
import { Field, type FieldLabelling } from './field.tsx'
import { ChevronDownIcon } from './icons.ts'
import { Icon } from './icon.tsx'
import { OptionList } from './option-list.tsx'
import { useComboBox } from './use-combo-box.ts'
import fieldStyles from './field.module.css'
import styles from './combo-box.module.css'

export interface ComboOption {
  readonly id: string
  readonly label: string
  /** A second, quiet line; it is searched as well. */
  readonly detail?: string
  readonly icon?: ReactNode
  /** Why it cannot be chosen; it stays in the list and says so. */
  readonly whyNot?: string
}

export interface ComboBoxProps extends FieldLabelling {
  readonly options: readonly ComboOption[]
  readonly value?: string | null
  readonly onChoose: (id: string) => void
  /** Offers "Create …" when no option has exactly these words. */
  readonly onCreate?: (text: string) => void
  readonly createLabel?: (text: string) => string
  /** Empties the field after each choice: for adding several things in a row. */
  readonly clearOnChoose?: boolean
  readonly placeholder?: string
  readonly emptyText?: string
  readonly limit?: number
  readonly error?: string | null
  /** Takes the focus when the surface around it opens. */
  readonly autoFocus?: boolean
}

export function ComboBox(props: ComboBoxProps) {
  const { label, hideLabel, help, optional, className, error, placeholder, autoFocus } = props
  const { emptyText = 'Nothing fits these words.' } = props
  const box = useRef<HTMLSpanElement>(null)
  const [anchor, setAnchor] = useState<Element | null>(null)
  const listId = useId()
  const combo = useComboBox(props, () => box.current)
  const hasList = combo.isOpen && combo.entries.length > 0

  return (
    <Field
      label={label}
      help={help}
      error={error}
      className={className}
      {...(hideLabel && { hideLabel })}
      {...(optional && { optional })}
    >
      {(control) => (
        <span
          ref={(element) => {
            box.current = element
            setAnchor(element)
          }}
          className={styles.box}
        >
          <input
            {...control}
            type="text"
            role="combobox"
            dir="auto"
            autoComplete="off"
            spellCheck={false}
            className={cx(fieldStyles.control, styles.input)}
            aria-expanded={hasList}
            aria-controls={hasList ? listId : undefined}
            aria-autocomplete="list"
            aria-activedescendant={hasList && combo.active >= 0 ? `${listId}-${combo.active}` : undefined}
            data-autofocus={autoFocus || undefined}
            placeholder={placeholder}
            value={combo.text}
            onChange={(event) => combo.type(event.target.value)}
            onClick={(event) => {
              // What is chosen gives way to what is typed next.
              if (!combo.isOpen) event.currentTarget.select()
              combo.open()
            }}
            onKeyDown={combo.handleKeyDown}
            onBlur={combo.handleBlur}
          />
          <button
            type="button"
            tabIndex={-1}
            className={styles.chevron}
            aria-label={`Show options: ${label}`}
            onPointerDown={(event) => {
              event.preventDefault()
              combo.toggle()
            }}
          >
            <Icon as={ChevronDownIcon} size="small" />
          </button>
          {combo.isOpen && anchor && (
            <OptionList
              id={listId}
              label={label}
              anchor={anchor}
              entries={combo.entries}
              active={combo.active}
              emptyText={emptyText}
              onActivate={combo.setActive}
              onChoose={combo.choose}
            />
          )}
        </span>
      )}
    </Field>
  )
}

// A yes or no, or a partly: the platform's checkbox with our look, its words beside it.
import { useEffect, useId, useRef, type ReactNode } from 'react'
import { cx } from './cx.ts'
import styles from './checkbox.module.css'

export interface CheckboxProps {
  readonly label: ReactNode
  readonly checked: boolean
  readonly onChange: (checked: boolean) => void
  /** Some of what it stands for is checked, some is not. */
  readonly partly?: boolean
  readonly help?: ReactNode
  readonly disabled?: boolean
  readonly hideLabel?: boolean
  readonly tabIndex?: number | undefined
  readonly className?: string
}

export function Checkbox({
  label,
  checked,
  onChange,
  partly = false,
  help,
  disabled,
  hideLabel,
  tabIndex,
  className,
}: CheckboxProps) {
  const helpId = useId()
  const box = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (box.current) box.current.indeterminate = partly
  }, [partly])
  return (
    <label className={cx(styles.checkbox, className)} data-disabled={disabled || undefined}>
      <input
        ref={box}
        type="checkbox"
        className={styles.box}
        checked={checked}
        disabled={disabled}
        tabIndex={tabIndex}
        aria-describedby={help ? helpId : undefined}
        onChange={(event) => onChange(event.target.checked)}
      />
      <span className={hideLabel ? 'visually-hidden' : undefined}>{label}</span>
      {help && (
        <span id={helpId} className={styles.help}>
          {help}
        </span>
      )}
    </label>
  )
}

// A button that is only an icon: its name is required, and is shown as a hint with its key.
import type { ReactElement } from 'react'
import { Button, type ButtonProps } from './button.tsx'
import type { Hint } from './use-hint.tsx'

export interface IconButtonProps extends Omit<
  ButtonProps,
  'children' | 'icon' | 'after' | 'aria-label' | 'hint'
> {
  readonly label: string
  readonly icon: ReactElement
  readonly keys?: string | undefined
  readonly hintSide?: NonNullable<Hint['side']>
}

export function IconButton({
  label,
  icon,
  keys,
  hintSide = 'bottom',
  variant = 'quiet',
  whyNot,
  ...rest
}: IconButtonProps) {
  const hint: Hint = { text: whyNot ? `${label}: ${whyNot}` : label, keys, side: hintSide }
  return <Button {...rest} variant={variant} whyNot={whyNot} icon={icon} aria-label={label} hint={hint} />
}

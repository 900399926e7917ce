// A button that opens a popover. The content is made when it opens and may close it.
import { useState, type ReactElement, type ReactNode } from 'react'
import { Button, type ButtonProps } from './button.tsx'
import { IconButton } from './icon-button.tsx'
import { Popover, type PopoverProps } from './popover.tsx'

export interface PopoverButtonProps extends Omit<ButtonProps, 'onClick' | 'children' | 'icon' | 'content'> {
  readonly label: string
  readonly content: (close: () => void) => ReactNode
  readonly icon?: ReactElement
  readonly iconOnly?: boolean
  readonly side?: NonNullable<PopoverProps['side']>
  readonly align?: NonNullable<PopoverProps['align']>
}

export function PopoverButton({
  label,
  content,
  icon,
  iconOnly = false,
  side = 'bottom',
  align = 'start',
  ...rest
}: PopoverButtonProps) {
  const [anchor, setAnchor] = useState<Element | null>(null)
  const close = (): void => setAnchor(null)
  const button = {
    ...rest,
    'aria-haspopup': 'dialog',
    'aria-expanded': anchor !== null,
    onClick(event: { currentTarget: Element }) {
      const opener = event.currentTarget
      setAnchor((before) => (before ? null : opener))
    },
  } as const
  return (
    <>
      {iconOnly && icon ? (
        <IconButton {...button} label={label} icon={icon} />
      ) : (
        <Button {...button} icon={icon}>
          {label}
        </Button>
      )}
      {anchor && (
        <Popover label={label} anchor={anchor} side={side} align={align} onClose={close}>
          {content(close)}
        </Popover>
      )}
    </>
  )
}

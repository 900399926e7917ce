// A button that opens a menu: a press, or an arrow key which goes to its first or last item.
import { useState, type KeyboardEvent, type MouseEvent, type ReactElement } from 'react'
import { Button, type ButtonProps } from './button.tsx'
import { ChevronDownIcon } from './icons.ts'
import { IconButton } from './icon-button.tsx'
import { Icon } from './icon.tsx'
import { Menu, type MenuEntry, type MenuProps } from './menu.tsx'
import type { Align, Side } from './anchor-position.ts'

export interface MenuButtonProps extends Omit<
  ButtonProps,
  'onClick' | 'onKeyDown' | 'children' | 'icon' | 'after'
> {
  readonly label: string
  readonly items: readonly MenuEntry[]
  readonly icon?: ReactElement
  /** Only the icon shows; the label is its name and its hint. */
  readonly iconOnly?: boolean
  readonly side?: Side
  readonly align?: Align
}

interface Opened {
  readonly anchor: Element
  readonly start: NonNullable<MenuProps['start']>
}

export function MenuButton({
  label,
  items,
  icon,
  iconOnly = false,
  side = 'bottom',
  align = 'start',
  ...rest
}: MenuButtonProps) {
  const [opened, setOpened] = useState<Opened | null>(null)

  const button = {
    ...rest,
    'aria-haspopup': 'menu',
    'aria-expanded': opened !== null,
    onClick(event: MouseEvent<HTMLButtonElement>) {
      const start = event.detail === 0 ? 'first' : 'none'
      const anchor = event.currentTarget
      setOpened((before) => (before ? null : { anchor, start }))
    },
    onKeyDown(event: KeyboardEvent<HTMLButtonElement>) {
      if (rest.whyNot || (event.key !== 'ArrowDown' && event.key !== 'ArrowUp')) return
      event.preventDefault()
      event.stopPropagation()
      setOpened({ anchor: event.currentTarget, start: event.key === 'ArrowDown' ? 'first' : 'last' })
    },
  } as const

  return (
    <>
      {iconOnly && icon ? (
        <IconButton {...button} label={label} icon={icon} />
      ) : (
        <Button {...button} icon={icon} after={<Icon as={ChevronDownIcon} size="small" />}>
          {label}
        </Button>
      )}
      {opened && (
        <Menu
          label={label}
          items={items}
          anchor={opened.anchor}
          start={opened.start}
          side={side}
          align={align}
          onClose={() => setOpened(null)}
        />
      )}
    </>
  )
}

// Zoom with the pointer, for any canvas; the keys are Alt+=, Alt+- and Shift+1.
import { IconButton } from '../ui/icon-button.tsx'
import { Icon } from '../ui/icon.tsx'
import { MaximizeIcon, MinusIcon, PlusIcon } from '../ui/icons.ts'
import { Toolbar } from '../ui/toolbar.tsx'

export interface ZoomBarProps {
  /** The canvas that is there when a button is pressed. */
  readonly canvas: () => { readonly zoomBy: (factor: number) => void; readonly fit: () => void } | null
  /** "Fit the whole tree". */
  readonly fitLabel: string
  readonly className?: string | undefined
}

export function ZoomBar({ canvas, fitLabel, className }: ZoomBarProps) {
  const buttons = [
    { label: 'Zoom out', keys: 'Alt+-', icon: MinusIcon, act: () => canvas()?.zoomBy(0.8) },
    { label: 'Zoom in', keys: 'Alt+=', icon: PlusIcon, act: () => canvas()?.zoomBy(1.25) },
    { label: fitLabel, keys: 'Shift+1', icon: MaximizeIcon, act: () => canvas()?.fit() },
  ]
  return (
    <Toolbar label="Zoom" className={className ?? ''}>
      {buttons.map(({ label, keys, icon, act }) => (
        <IconButton
          key={label}
          label={label}
          keys={keys}
          size="small"
          hintSide="top"
          icon={<Icon as={icon} />}
          onClick={act}
        />
      ))}
    </Toolbar>
  )
}

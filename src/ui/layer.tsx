// A surface in the browser's top layer, beside an anchor: the ground of menu, popover and their like.
// Mounted means open. Escape, a press outside, or focus leaving closes it; the focus it took it gives back.
import {
  useEffectEvent,
  useLayoutEffect,
  useRef,
  useState,
  type ComponentProps,
  type KeyboardEvent,
  type SyntheticEvent,
} from 'react'
import { createPortal } from 'react-dom'
import { focusInto } from './focusables.ts'
import { pushLayer } from './layer-stack.ts'
import { useAnchored, type Anchor, type AnchoredOptions } from './use-anchored.ts'
import { cx } from './cx.ts'
import styles from './layer.module.css'

interface LayerProps
  extends Omit<ComponentProps<'div'>, 'onClose' | 'popover' | 'ref' | 'role'>, AnchoredOptions {
  readonly role: 'menu' | 'dialog'
  readonly anchor: Anchor
  readonly onClose: () => void
  /** Puts the focus in place once the surface shows; by default `focusInto`. */
  readonly onShow?: (surface: HTMLElement) => void
}

const stop = (event: SyntheticEvent): void => event.stopPropagation()
/** What happens on the surface must not reach what lies under it in the component tree. */
const shield = { onClick: stop, onDoubleClick: stop, onPointerDown: stop, onContextMenu: stop }

/** Keys without a modifier belong to the surface; what lies under it in the component tree must not act on them. */
export function stopPlainKeys(event: KeyboardEvent): void {
  if (!event.metaKey && !event.ctrlKey && event.key !== 'F6') event.stopPropagation()
}

export function Layer({
  role,
  anchor,
  onClose,
  onShow = focusInto,
  side,
  align,
  gap,
  matchWidth,
  className,
  onKeyDown,
  children,
  ...rest
}: LayerProps) {
  const ref = useRef<HTMLDivElement>(null)
  const [root] = useState(() => layerRootOf(anchor))
  const show = useEffectEvent(onShow)
  const close = useEffectEvent(onClose)

  useLayoutEffect(() => {
    const surface = ref.current
    if (!surface) return
    surface.showPopover()
  }, [])
  useAnchored(ref, anchor, {
    ...(side && { side }),
    ...(align && { align }),
    ...(gap !== undefined && { gap }),
    ...(matchWidth && { matchWidth }),
  })
  useLayoutEffect(() => {
    const surface = ref.current
    if (!surface) return
    const before = document.activeElement
    show(surface)
    return () => {
      if (surface.contains(document.activeElement) && before instanceof HTMLElement) {
        before.focus({ preventScroll: true })
      }
    }
  }, [])

  useLayoutEffect(() => {
    const layer = pushLayer()
    const isInside = (target: EventTarget | null): boolean =>
      target instanceof Node &&
      (ref.current?.contains(target) === true || (anchor instanceof Element && anchor.contains(target)))
    const handlePointerDown = (event: PointerEvent): void => {
      if (!isInside(event.target)) close()
    }
    const handleFocusIn = (event: FocusEvent): void => {
      if (layer.isTop() && !isInside(event.target)) close()
    }
    const handleKey = (event: globalThis.KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.isComposing || event.defaultPrevented || !layer.isTop()) return
      event.preventDefault()
      event.stopPropagation()
      close()
    }
    document.addEventListener('pointerdown', handlePointerDown, true)
    document.addEventListener('focusin', handleFocusIn)
    document.addEventListener('keydown', handleKey, true)
    return () => {
      layer.remove()
      document.removeEventListener('pointerdown', handlePointerDown, true)
      document.removeEventListener('focusin', handleFocusIn)
      document.removeEventListener('keydown', handleKey, true)
    }
  }, [anchor])

  const keys = {
    onKeyDown(event: KeyboardEvent<HTMLDivElement>): void {
      onKeyDown?.(event)
      stopPlainKeys(event)
    },
  }

  return createPortal(
    <div
      {...rest}
      ref={ref}
      role={role}
      popover="manual"
      tabIndex={-1}
      className={cx(styles.layer, className)}
      {...shield}
      {...keys}
    >
      {children}
    </div>,
    root,
  )
}

/** Inside an open dialog, another layer or a stage the surface must stay within it: the rest is inert or looks different. */
function layerRootOf(anchor: Anchor): Element {
  const from = anchor instanceof Element ? anchor : document.querySelector('dialog:modal')
  return from?.closest('dialog, [popover], [data-stage], [data-region]') ?? document.body
}

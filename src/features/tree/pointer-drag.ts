// A press that becomes a drag once it moves far enough (on touch after a moment's rest), until it is let go, taken away or
// cancelled with Escape. It only watches the pointer; what the drag means is the caller's.

export interface PointerDrag {
  /** It moved far enough: the drag begins. False calls it off. */
  readonly begin: () => boolean
  readonly move: (x: number, y: number) => void
  readonly end: (isDropped: boolean) => void
}

interface Press {
  readonly clientX: number
  readonly clientY: number
  readonly pointerId: number
  readonly pointerType: string
}

const THRESHOLD = 5
const REST = 380

/** Follows the pointer that was just pressed. */
export function followPointer(press: Press, drag: PointerDrag): void {
  let isOn = false
  const isTouch = press.pointerType === 'touch'
  const timer = isTouch ? window.setTimeout(() => start(), REST) : 0

  function start(): void {
    isOn = drag.begin()
    if (!isOn) stop(false)
  }
  function stop(isDropped: boolean): void {
    window.clearTimeout(timer)
    document.removeEventListener('pointermove', handleMove)
    document.removeEventListener('pointerup', handleUp)
    document.removeEventListener('pointercancel', handleCancel)
    document.removeEventListener('keydown', handleKey, true)
    document.removeEventListener('touchmove', handleTouch)
    if (isOn) {
      drag.end(isDropped)
      if (isDropped) swallowClick()
    }
    isOn = false
  }
  function handleMove(event: PointerEvent): void {
    if (event.pointerId !== press.pointerId) return
    const far = Math.hypot(event.clientX - press.clientX, event.clientY - press.clientY) >= THRESHOLD
    if (!isOn && far && isTouch) return stop(false)
    if (!isOn && far) start()
    if (isOn) drag.move(event.clientX, event.clientY)
  }
  function handleUp(event: PointerEvent): void {
    if (event.pointerId === press.pointerId) stop(true)
  }
  function handleCancel(event: PointerEvent): void {
    if (event.pointerId === press.pointerId) stop(false)
  }
  function handleKey(event: KeyboardEvent): void {
    if (!isOn || event.key !== 'Escape') return
    event.preventDefault()
    event.stopPropagation()
    stop(false)
  }
  /** A finger that drags must not scroll the list as well. */
  function handleTouch(event: TouchEvent): void {
    if (isOn && event.cancelable) event.preventDefault()
  }
  document.addEventListener('pointermove', handleMove)
  document.addEventListener('pointerup', handleUp)
  document.addEventListener('pointercancel', handleCancel)
  document.addEventListener('keydown', handleKey, true)
  document.addEventListener('touchmove', handleTouch, { passive: false })
}

/** The click that ends a drag is none. */
function swallowClick(): void {
  const handleClick = (event: MouseEvent): void => {
    event.stopPropagation()
    event.preventDefault()
  }
  document.addEventListener('click', handleClick, { capture: true, once: true })
  setTimeout(() => document.removeEventListener('click', handleClick, { capture: true }))
}

// When a hint should show: after a rest of the pointer, or at once on keyboard focus; and when it should go.
// The pointer may move onto the hint (`keep`) without losing it. After one hint, the next shows at once for a while.

const REST_MS = 500
const GRACE_MS = 120
const WARM_MS = 400

let warmUntil = 0

export interface HoverIntent {
  readonly keep: () => void
  readonly release: () => void
  readonly stop: () => void
}

export function watchHover(target: Element, onChange: (isWanted: boolean) => void): HoverIntent {
  const listening = new AbortController()
  const { signal } = listening
  let timer = 0
  let isShown = false

  const set = (isWanted: boolean): void => {
    window.clearTimeout(timer)
    if (isShown === isWanted) return
    isShown = isWanted
    if (!isWanted) warmUntil = performance.now() + WARM_MS
    onChange(isWanted)
  }
  const later = (isWanted: boolean, ms: number): void => {
    window.clearTimeout(timer)
    timer = window.setTimeout(() => set(isWanted), ms)
  }
  const keep = (): void => later(true, isShown || performance.now() < warmUntil ? 0 : REST_MS)
  const release = (): void => later(false, GRACE_MS)
  const on = (type: string, handle: (event: Event) => void): void =>
    target.addEventListener(type, handle, { signal })

  on('pointerenter', (event) => {
    if (!(event instanceof PointerEvent) || event.pointerType !== 'touch') keep()
  })
  on('pointerleave', release)
  on('pointerdown', () => set(false))
  on('focus', () => target.matches(':focus-visible') && set(true))
  on('blur', () => set(false))
  document.addEventListener('keydown', (event) => event.key === 'Escape' && set(false), {
    signal,
    capture: true,
  })

  const stop = (): void => {
    window.clearTimeout(timer)
    listening.abort()
  }
  return { keep, release, stop }
}

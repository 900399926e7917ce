// The hint of a control: give it the control's ref and render what it returns beside the control.
// With no text it does nothing, so a control may gain and lose its hint without being mounted anew.
import { useEffect, useLayoutEffect, useRef, useState, type ReactNode, type RefObject } from 'react'
import { watchHover, type HoverIntent } from './hover-intent.ts'
import { Kbd } from './kbd.tsx'
import { useAnchored, type AnchoredOptions } from './use-anchored.ts'
import styles from './tooltip.module.css'

export interface Hint extends Pick<AnchoredOptions, 'side' | 'align'> {
  readonly text: string | null | undefined
  /** A key combination to show, such as "Mod+K". */
  readonly keys?: string | undefined
}

export function useHint(targetRef: RefObject<Element | null>, hint: Hint, id?: string): ReactNode {
  const { text, keys, side = 'bottom', align = 'center' } = hint
  const [anchor, setAnchor] = useState<Element | null>(null)
  const intent = useRef<HoverIntent>(null)
  const isNeeded = Boolean(text)

  useEffect(() => {
    const target = targetRef.current
    if (!target || !isNeeded) return
    const watched = watchHover(target, (isWanted) => setAnchor(isWanted ? target : null))
    intent.current = watched
    return () => {
      watched.stop()
      setAnchor(null)
    }
  }, [targetRef, isNeeded])

  if (!anchor || !text) return null
  return (
    <Bubble id={id} anchor={anchor} side={side} align={align} intent={intent}>
      {text}
      {keys && <Kbd keys={keys} />}
    </Bubble>
  )
}

interface BubbleProps extends Pick<AnchoredOptions, 'side' | 'align'> {
  readonly id: string | undefined
  readonly anchor: Element
  readonly intent: RefObject<HoverIntent | null>
  readonly children: ReactNode
}

function Bubble({ id, anchor, intent, children, ...placing }: BubbleProps) {
  const ref = useRef<HTMLSpanElement>(null)
  useLayoutEffect(() => ref.current?.showPopover(), [])
  useAnchored(ref, anchor, { gap: 6, ...placing })
  return (
    <span
      ref={ref}
      id={id}
      role="tooltip"
      popover="manual"
      className={styles.bubble}
      onPointerEnter={() => intent.current?.keep()}
      onPointerLeave={() => intent.current?.release()}
    >
      {children}
    </span>
  )
}

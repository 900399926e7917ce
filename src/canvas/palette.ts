// The colours and the pace of the canvas, read from the tokens as they hold at one element. A canvas cannot
// resolve `light-dark()` or `color-mix()`, so a probe element does; call again when the theme changes.
import type { CardKind } from './canvas-types.ts'

export interface KindColours {
  readonly stripe: string
  readonly tint: string
  /** Between the two, for boxes too small to show both. */
  readonly middle: string
}

export interface Palette {
  readonly edge: string
  readonly accent: string
  readonly accentTint: string
  readonly danger: string
  readonly surface: string
  readonly text: string
  readonly kinds: Readonly<Record<CardKind, KindColours>>
  /** Milliseconds that a move takes; 0 when motion is reduced. */
  readonly duration: number
}

export function readPalette(host: HTMLElement): Palette {
  const probe = document.createElement('span')
  probe.hidden = true
  host.append(probe)
  const read = (value: string): string => {
    probe.style.color = ''
    probe.style.color = value
    return getComputedStyle(probe).color
  }
  const kind = (name: CardKind): KindColours => {
    const stripe = `var(--color-${name}-stripe)`
    const tint = `var(--color-${name}-tint)`
    return {
      stripe: read(stripe),
      tint: read(tint),
      middle: read(`color-mix(in oklab, ${stripe} 55%, ${tint})`),
    }
  }
  const palette: Palette = {
    edge: read('var(--canvas-edge)'),
    accent: read('var(--color-accent)'),
    accentTint: read('var(--color-accent-tint)'),
    danger: read('var(--color-danger)'),
    surface: read('var(--color-surface)'),
    text: read('var(--color-text)'),
    kinds: {
      outcome: kind('outcome'),
      opportunity: kind('opportunity'),
      solution: kind('solution'),
      test: kind('test'),
    },
    duration: Number.parseFloat(getComputedStyle(host).getPropertyValue('--dur')) || 0,
  }
  probe.remove()
  return palette
}

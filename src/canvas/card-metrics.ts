// The measures of a card, shared by the text measurer and the card's style sheet: sizes of type come from the
// tokens as they hold at an element (a stage has larger ones), the rest are constants that both know.
import type { CardKind } from './canvas-types.ts'

/** How wide cards of a kind are drawn unless the feature says otherwise. */
export const CARD_WIDTH: Readonly<Record<CardKind, number>> = {
  outcome: 280,
  opportunity: 240,
  solution: 220,
  test: 220,
}

/** CSS pixels inside a card; card-shell.module.css holds the same numbers. */
export const CARD_SPACE = {
  top: 9,
  bottom: 11,
  start: 16,
  end: 12,
  afterHead: 3,
  beforeBadges: 8,
  badgeRow: 24,
} as const

export interface CardMetrics {
  /** CSS font shorthand without the size's line height, per kind. */
  readonly font: Readonly<Record<CardKind, string>>
  readonly bodySize: Readonly<Record<CardKind, number>>
  readonly headSize: number
  readonly leading: number
}

/** Reads the measures that hold at `host`; needs a document. */
export function readCardMetrics(host: Element = document.documentElement): CardMetrics {
  const probe = document.createElement('span')
  probe.hidden = true
  host.append(probe)
  const read = (property: 'fontSize' | 'fontFamily' | 'fontWeight' | 'lineHeight', value: string): string => {
    probe.style[property] = value
    return getComputedStyle(probe)[property]
  }
  const family = read('fontFamily', 'var(--font-ui, sans-serif)')
  const text = Number.parseFloat(read('fontSize', 'var(--text-14, 14px)'))
  const large = Number.parseFloat(read('fontSize', 'var(--text-16, 16px)'))
  const headSize = Number.parseFloat(read('fontSize', 'var(--text-12, 12px)'))
  const plain = read('fontWeight', 'var(--weight-text, 400)')
  const medium = read('fontWeight', 'var(--weight-medium, 500)')
  const leading = Number.parseFloat(getComputedStyle(host).getPropertyValue('--leading-tight')) || 1.25
  probe.remove()
  const font = `${plain} ${text}px ${family}`
  return {
    font: { outcome: `${medium} ${large}px ${family}`, opportunity: font, solution: font, test: font },
    bodySize: { outcome: large, opportunity: text, solution: text, test: text },
    headSize,
    leading,
  }
}

// What kind of thing this is: an icon in the kind's own shape, and its word; colour comes last.
// Shapes: outcome a double border, opportunity rounded, solution a cut corner, assumption test dashed.
import type { ComponentType, SVGProps } from 'react'
import { cx } from './cx.ts'
import {
  FlagIcon,
  FlaskConicalIcon,
  FrownIcon,
  HandIcon,
  HeartIcon,
  LightbulbIcon,
  MessageCircleIcon,
} from './icons.ts'
import { useStore } from 'zustand'
import { termFor, wordFor, wordsStore } from './words.ts'
import styles from './kind-mark.module.css'

export type Kind = 'outcome' | 'opportunity' | 'solution' | 'test'
export type OpportunityKind = 'need' | 'pain' | 'desire'

export interface KindMarkProps {
  readonly kind: Kind
  /** Which kind of opportunity: its own icon and word. */
  readonly variant?: OpportunityKind | undefined
  readonly label?: string
  readonly hideLabel?: boolean
  readonly size?: 'small' | 'medium'
  readonly className?: string
}

type Drawing = ComponentType<SVGProps<SVGSVGElement>>

const KINDS: Readonly<Record<Kind, { icon: Drawing; word: string }>> = {
  outcome: { icon: FlagIcon, word: 'Outcome' },
  opportunity: { icon: MessageCircleIcon, word: 'Opportunity' },
  solution: { icon: LightbulbIcon, word: 'Solution' },
  test: { icon: FlaskConicalIcon, word: 'Assumption test' },
}

const VARIANTS: Readonly<Record<OpportunityKind, { icon: Drawing; word: string }>> = {
  need: { icon: HandIcon, word: 'Need' },
  pain: { icon: FrownIcon, word: 'Pain point' },
  desire: { icon: HeartIcon, word: 'Desire' },
}

export function KindMark({
  kind,
  variant,
  label,
  hideLabel = false,
  size = 'medium',
  className,
}: KindMarkProps) {
  const { icon: Drawn, word } = kind === 'opportunity' && variant ? VARIANTS[variant] : KINDS[kind]
  const inWords = useStore(wordsStore)
  const shown = wordFor(inWords, word)
  const term = termFor(inWords, word)
  const words = label ?? shown
  const hint = hideLabel ? words : words === term || label !== undefined ? undefined : term
  return (
    <span className={cx(styles.mark, className)} data-kind={kind} data-size={size} title={hint}>
      <span className={styles.shape} aria-hidden>
        <Drawn />
      </span>
      <span className={hideLabel ? 'visually-hidden' : styles.word}>{words}</span>
    </span>
  )
}

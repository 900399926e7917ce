// A mark's sign: icon, word and underline of its kind. The same sign stands in the transcript, the bar and on the card.
import type { ComponentType, SVGProps } from 'react'
import type { MarkKind } from '../../../domain/snapshots/marks-of.ts'
import {
  FrownIcon,
  HandIcon,
  HeartIcon,
  QuoteIcon,
  SignpostIcon,
  SparkleIcon,
  TagIcon,
} from '../../../ui/icons.ts'

type Drawing = ComponentType<SVGProps<SVGSVGElement>>

/** The icon of a kind of mark, or of a quick fact. */
export const MARK_ICONS: Readonly<Record<MarkKind | 'fact', Drawing>> = {
  quote: QuoteIcon,
  need: HandIcon,
  pain: FrownIcon,
  desire: HeartIcon,
  insight: SparkleIcon,
  moment: SignpostIcon,
  fact: TagIcon,
}

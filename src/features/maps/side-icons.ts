// The signs of what is done, thought and felt, and of the four kinds of link.
import {
  ArrowRightIcon,
  HandIcon,
  HeartIcon,
  LogOutIcon,
  MessageCircleIcon,
  RotateCcwIcon,
  XIcon,
} from '../../ui/icons.ts'

export const SIDE_ICONS = { doing: HandIcon, thinking: MessageCircleIcon, feeling: HeartIcon } as const
export const SIDE_WORDS = { doing: 'Doing', thinking: 'Thinking', feeling: 'Feeling' } as const
export const SIDE_HINTS = {
  doing: 'What the customer does',
  thinking: 'What goes through their mind',
  feeling: 'How it feels',
} as const

export const LINK_ICONS = {
  next: ArrowRightIcon,
  loop: RotateCcwIcon,
  error: XIcon,
  exit: LogOutIcon,
} as const

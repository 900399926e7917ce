// The signs of the kinds of link in a story.
import { ArrowRightIcon, LogOutIcon, RotateCcwIcon, XIcon } from '../../../ui/icons.ts'

export const TURN_SIGNS = {
  next: ArrowRightIcon,
  loop: RotateCcwIcon,
  error: XIcon,
  exit: LogOutIcon,
} as const

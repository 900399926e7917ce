// The three small buttons with which something in a list is moved up, moved down, left out or shown again.
import { Icon } from '../../../ui/icon.tsx'
import { IconButton } from '../../../ui/icon-button.tsx'
import { ArrowDownIcon, ArrowUpIcon, EyeIcon, EyeOffIcon } from '../../../ui/icons.ts'
import styles from './prepare.module.css'

interface ArrangeToolsProps {
  readonly name: string
  readonly at: number
  readonly of: number
  readonly isOut: boolean
  readonly whyNotOut: string | null
  readonly onMove: (to: number) => void
  readonly onLeaveOut: (isOut: boolean) => void
}

export function ArrangeTools({ name, at, of, isOut, whyNotOut, onMove, onLeaveOut }: ArrangeToolsProps) {
  return (
    <div className={styles.tools}>
      <IconButton
        size="small"
        label={`Move up: ${name}`}
        keys="Alt+ArrowUp"
        icon={<Icon as={ArrowUpIcon} size="small" />}
        whyNot={at === 0 ? 'it is the first' : null}
        onClick={() => onMove(at - 1)}
      />
      <IconButton
        size="small"
        label={`Move down: ${name}`}
        keys="Alt+ArrowDown"
        icon={<Icon as={ArrowDownIcon} size="small" />}
        whyNot={at === of - 1 ? 'it is the last' : null}
        onClick={() => onMove(at + 1)}
      />
      <IconButton
        size="small"
        label={`${isOut ? 'Show' : 'Leave out'}: ${name}`}
        aria-pressed={isOut}
        icon={<Icon as={isOut ? EyeOffIcon : EyeIcon} size="small" />}
        whyNot={isOut ? null : whyNotOut}
        onClick={() => onLeaveOut(!isOut)}
      />
    </div>
  )
}

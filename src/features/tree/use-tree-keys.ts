// The keys of a tree region: its actions, and what typing, copying and pasting mean on a card of the tree.
import { type RefObject, useMemo } from 'react'
import {
  type CardKeys,
  type CardPorts,
  COMMON_CARD_KEYS,
  useCardKeys,
} from '../../ui/actions/use-card-keys.ts'
import { useActions } from '../../ui/actions/use-actions.ts'
import { paste, take } from './restructuring.ts'
import { TREE_ACTIONS } from './tree-actions.ts'
import { treeHandlers } from './tree-handlers.ts'
import { currentRow, takeFocus, type TreePorts } from './tree-ports.ts'
import { DRAFT_ID } from './tree-session.ts'
import { editCard } from './writing.ts'

const CARD_KEYS: ReadonlySet<string> = new Set([...COMMON_CARD_KEYS, 'Tab'])

export function useTreeKeys(ports: TreePorts, region: RefObject<HTMLElement | null>): CardKeys {
  const handlers = useMemo(() => treeHandlers(ports), [ports])
  useActions(TREE_ACTIONS, handlers, region)
  return useCardKeys(
    useMemo((): CardPorts => cardPortsOf(ports), [ports]),
    region,
  )
}

function cardPortsOf(ports: TreePorts): CardPorts {
  return {
    isCardKey: (key) => CARD_KEYS.has(key),
    isClipboardWide: false,
    onEnter: () => takeFocus(ports),
    current: () => {
      const row = currentRow(ports)
      return row && row.id !== DRAFT_ID ? row.id : null
    },
    onType: (id) => editCard(ports, id),
    onTake: (isCut) => take(ports, isCut),
    onPaste: (text) => paste(ports, text),
  }
}

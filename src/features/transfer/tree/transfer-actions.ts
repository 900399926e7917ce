// Import and export of trees, for menus, palette and key sheet.
import type { ActionDefinition } from '../../../ui/actions/action.ts'

export const TRANSFER_ACTIONS: readonly ActionDefinition[] = [
  {
    id: 'tree.import',
    label: 'Import into the tree…',
    scope: 'tree',
    group: 'Tree: files',
    keywords: 'file open paste markdown opml mind map freemind xmind canvas drawio mermaid csv excel trello',
  },
  {
    id: 'tree.export',
    label: 'Export the tree or a branch…',
    scope: 'tree',
    group: 'Tree: files',
    keywords: 'file save download markdown opml freemind canvas mermaid csv svg png picture',
  },
]

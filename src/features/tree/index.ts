// The door of the tree: its screen, what of it stands in the URL, its actions.
export { ChooseScreen, type ChooseScreenProps } from './choose-screen.tsx'
export { HISTORY_TABS, HistoryScreen, type HistoryTab } from './history-screen.tsx'
export { TREE_ACTIONS } from './tree-actions.ts'
export { TREE_PLACE_ACTIONS, type TreePlace } from './tree-place-actions.ts'
export { TreeDrawing } from './tree-drawing.tsx'
export { TreeScreen, type TreeScreenProps } from './tree-screen.tsx'
export { readTreeSearch, writeTreeSearch, type TreeSearch, type TreeView } from './tree-search.ts'

// The door of the tree: its screen, what of it stands in the URL, its actions.
export { TREE_ACTIONS } from './tree-actions.ts'
export { TreeDrawing } from './tree-drawing.tsx'
export { TreeScreen, type TreeScreenProps } from './tree-screen.tsx'
export { readTreeSearch, writeTreeSearch, type TreeSearch, type TreeView } from './tree-search.ts'

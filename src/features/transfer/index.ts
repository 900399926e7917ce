// Files in and out of a workspace, trees in and out of other tools.
export { DownloadWorkspace } from './download-workspace.tsx'
export { downloadWorkspaceFile, type DownloadChoice } from './download-workspace-file.ts'
export { OpenWorkspaceFile, type OpenWorkspaceFileProps } from './open-workspace-file.tsx'
export { openSampleWorkspace } from './open-sample-workspace.ts'
export { TRANSFER_ACTIONS } from './tree/transfer-actions.ts'
export { ImportMap } from './map/import-map.tsx'
export { ImportNotes } from './notes/import-notes.tsx'
export { ImportFirstTree, TreeTransferMenu, type TreeTransferMenuProps } from './tree/tree-transfer-menu.tsx'

// Files in and out of a workspace.
export { DownloadWorkspace } from './download-workspace.tsx'
export { downloadWorkspaceFile, type DownloadChoice } from './download-workspace-file.ts'
export { OpenWorkspaceFile, type OpenWorkspaceFileProps } from './open-workspace-file.tsx'
export { openSampleWorkspace } from './open-sample-workspace.ts'

// Files in and out of a workspace.
export { downloadWorkspaceFile } from './download-workspace-file.ts'

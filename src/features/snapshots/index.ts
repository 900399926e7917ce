// Interviews: the list of snapshots and the desk on which one is made.
export { InterviewsScreen, type InterviewsScreenProps } from './list/interviews-screen.tsx'
export { SnapshotDesk, type SnapshotDeskProps } from './desk/snapshot-desk.tsx'
export { SNAPSHOTS_ACTIONS } from './snapshots-actions.ts'

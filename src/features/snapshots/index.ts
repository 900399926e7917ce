// Interviews: the wall of snapshots, the desk on which one is made, and one shown to a room.
export { InterviewsScreen, type InterviewsScreenProps } from './list/interviews-screen.tsx'
export { SnapshotDesk, type SnapshotDeskProps } from './desk/snapshot-desk.tsx'
export { PresentScreen, type PresentScreenProps } from './present/present-screen.tsx'
export { PrintSheet } from './print/print-sheet.tsx'
export { SNAPSHOTS_ACTIONS } from './snapshots-actions.ts'
export { SaidInTranscripts } from './search/said-in-transcripts.tsx'

// Trust: merging, versions, backups, privacy, storage and the rescue of what can still be read.
export { MergeScreen } from './merge/merge-screen.tsx'
export { setMergeSession } from './merge/merge-session.ts'
export { VersionsScreen, type VersionsScreenProps } from './versions/versions-screen.tsx'
export { BackupSection } from './backup/backup-section.tsx'
export { SafetySteps } from './backup/safety-steps.tsx'
export { StorageSection } from './storage/storage-section.tsx'

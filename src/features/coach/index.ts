// The door of the coach: all findings on a screen, and the few for This week.
export { CoachDigest, type CoachDigestProps } from './coach-digest.tsx'
export { CoachScreen } from './coach-screen.tsx'

// The save status in words; always true, always in the same place.
import type { SaveStatus } from '../data/react/use-save-status.ts'

export interface SaveWords {
  readonly short: string
  readonly tone: 'quiet' | 'busy' | 'bad'
  /** What to do about it, for the banner; null when all is well. */
  readonly advice: string | null
}

export function saveInWords(status: SaveStatus): SaveWords {
  switch (status.kind) {
    case 'saved':
      return { short: 'Saved on this device', tone: 'quiet', advice: null }
    case 'saving':
      return { short: 'Saving…', tone: 'busy', advice: null }
    case 'read-only':
      return {
        short: 'Reading only',
        tone: 'bad',
        advice:
          'A newer Espalier has written here. You can read everything and download it; reload to get the newer version and edit again.',
      }
    case 'memory':
      return {
        short: 'Not saved on this device',
        tone: 'bad',
        advice:
          'This browser does not let Espalier store anything (a private window, or storage switched off). You can go on working, but only this tab has it: download the workspace file before you close it.',
      }
    case 'failed':
      return status.problem === 'full'
        ? {
            short: 'Not saved: the disk is full',
            tone: 'bad',
            advice:
              'The disk, or the room this browser grants, is full. Your changes are here in this tab and Espalier keeps trying: make room, or download the workspace file now.',
          }
        : {
            short: 'Not saved yet: trying again',
            tone: 'bad',
            advice:
              'The browser could not write to its storage. Your changes are here in this tab and Espalier keeps trying: leave the tab open, or download the workspace file now.',
          }
  }
}

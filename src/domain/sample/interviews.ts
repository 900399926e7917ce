// All interviews of the sample, oldest first.
import { beaFirst } from './interviews/bea-first.ts'
import { greta, hamid, olwen, sanna } from './interviews/early.ts'
import { kofi } from './interviews/kofi.ts'
import { beaAgain, ines, pia, tariq } from './interviews/late.ts'
import { luc } from './interviews/luc.ts'
import { moira } from './interviews/moira.ts'
import { rafe } from './interviews/rafe.ts'
import type { SampleInterview } from './sample-content.ts'

export const STORY_PROMPT = 'Tell me about the last time you got the volunteers together for a repair day.'

export const RESEARCH_QUESTIONS: readonly string[] = [
  'How do coordinators come to know who will be there?',
  'What happens between the asking and the day?',
  'What does a gap on the day cost, and whom?',
]

export const INTERVIEWS: readonly SampleInterview[] = [
  beaFirst,
  hamid,
  olwen,
  kofi,
  greta,
  luc,
  sanna,
  moira,
  tariq,
  pia,
  beaAgain,
  rafe,
  ines,
]

// What a stop shows, by its kind. The screen only draws; everything comes from the walk as data.
import type { Detail } from '../../../../domain/model/records.ts'
import type { StopContent } from '../../../../domain/review/walk.ts'
import type { Testimony } from '../../../../domain/tree/people-of.ts'
import { assertNever } from '../../../../lib/assert-never.ts'
import { NextView } from './next-view.tsx'
import { OutcomeView } from './outcome-view.tsx'
import { PrioritisationView } from './prioritisation-view.tsx'
import { SolutionsView } from './solutions-view.tsx'
import { SpaceView } from './space-view.tsx'
import { TargetView } from './target-view.tsx'
import { TestsView } from './tests-view.tsx'

interface StopViewProps {
  readonly content: StopContent
  /** The stop in one sentence; all that a thirty-second talk shows. */
  readonly headline: string
  readonly detail: Detail
  /** Something else follows at this stop and needs room. */
  readonly isBrief: boolean
  readonly onTranscript: (words: Testimony) => void
}

export function StopView({ content, headline, detail, isBrief, onTranscript }: StopViewProps) {
  const isPitch = detail === 'pitch'
  switch (content.stop) {
    case 'outcome':
      return <OutcomeView content={content} isBrief={isBrief} />
    case 'space':
      return <SpaceView content={content} />
    case 'prioritisation':
      return <PrioritisationView content={content} />
    case 'target':
      return <TargetView content={content} onTranscript={onTranscript} />
    case 'solutions':
      return <SolutionsView content={content} headline={isPitch ? headline : null} />
    case 'tests':
      return <TestsView content={content} headline={isPitch ? headline : null} />
    case 'next':
      return <NextView content={content} />
    default:
      return assertNever(content)
  }
}

/** How the content lies on the stage: beside the map, or under a row of it. */
export function layoutOf(stop: StopContent['stop'], detail: Detail): 'side' | 'band' {
  if (detail === 'pitch') return 'side'
  return stop === 'space' || stop === 'prioritisation' || stop === 'solutions' ? 'band' : 'side'
}

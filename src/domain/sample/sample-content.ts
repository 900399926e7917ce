// The shapes that the sample's content is written in: people refer to each other by short keys, never by ids.
// Days count backwards from the day the sample is opened, so that it always looks recent.
import type {
  Assumption,
  Heard,
  Link,
  Member,
  Outcome,
  Solution,
  Stakeholder,
  AssumptionTest,
} from '../model/records.ts'

export type MemberKey = 'noor' | 'jonas' | 'adaeze'

export interface SampleMember {
  readonly key: MemberKey
  readonly name: string
  readonly role: Member['role']
}

export interface SampleStakeholder {
  readonly key: string
  readonly name: string
  readonly title: string
  readonly influence: Stakeholder['influence']
  readonly detail: Stakeholder['detail']
  readonly cadenceDays: number
}

export interface SampleParticipant {
  readonly key: string
  readonly alias: string
  readonly facts: readonly [place: string, volunteers: string, repairDays: string, since: string]
  /** How they were found. */
  readonly source?: string
  /** Worth another interview. */
  readonly again?: true
  /** Personal data, where consent was given. */
  readonly person?: { readonly name: string; readonly contact: string; readonly quotes: boolean }
}

export interface SampleMoment {
  readonly label: string
  readonly doing?: string
  readonly thinking?: string
  readonly feeling?: string
  /** Words of the transcript that tell it. */
  readonly quote?: string
}

export interface SampleHeard {
  readonly says: string
  readonly kind: Heard['kind']
  readonly quote: string
  /** Index into the story. */
  readonly moment: number
  /** Keys of opportunities on the tree; none: it waits in the inbox. */
  readonly on?: readonly string[]
  readonly parkedWhy?: string
}

export interface SampleInterview {
  readonly key: string
  readonly participant: string
  readonly daysAgo: number
  readonly lead: MemberKey
  readonly present: readonly MemberKey[]
  /** Minutes from the start of the snapshot to its end; null while it is being filled. */
  readonly minutes: number | null
  readonly quote: string
  readonly story: readonly SampleMoment[]
  /** Where the story loops, goes wrong or is left; indexes into the story. */
  readonly turns?: readonly {
    readonly from: number
    readonly to: number | null
    readonly kind: Link['kind']
    readonly label?: string
  }[]
  readonly heard: readonly SampleHeard[]
  readonly insights: readonly { readonly text: string; readonly quote?: string; readonly moment?: number }[]
  /** Paragraphs; lines that begin with "- " are a list. */
  readonly notes: string
  /** "Name: words" per line, the interviewer's name first of all. */
  readonly transcript?: string
}

export interface SampleOpportunity {
  readonly key: string
  readonly statement: string
  readonly kind: Heard['kind']
  /** Key of a moment on the shared map; for the top row. */
  readonly moment?: string
  /** Notes of the four lenses: sizing, market, company, customer. */
  readonly lens?: readonly [sizing: string, market: string, company: string, customer: string]
  readonly notes?: string
  readonly daysAgo: number
  readonly children?: readonly SampleOpportunity[]
}

export interface SampleMapMoment extends SampleMoment {
  readonly key: string
  readonly x: number
  readonly y: number
  readonly terminal?: 'start' | 'end'
  /** Keys of the draft moments it was merged from. */
  readonly from?: readonly string[]
  /** Moments of interviews that were laid onto it: the interview's key and the moment's index. */
  readonly told?: readonly string[]
}

export interface SampleLink {
  readonly from: string
  /** null: out of the map. */
  readonly to: string | null
  readonly kind: Link['kind']
  readonly label?: string
}

export interface SampleMap {
  readonly key: string
  readonly title: string
  readonly author?: MemberKey
  readonly daysAgo: number
  readonly moments: readonly SampleMapMoment[]
  readonly links: readonly SampleLink[]
}

export interface SampleOutcome {
  readonly key: string
  readonly fields: Pick<
    Outcome,
    'title' | 'kind' | 'metric' | 'unit' | 'baseline' | 'target' | 'health' | 'operator'
  >
  readonly dueInDays: number
  readonly daysAgo: number
  /** Key of the outcome it feeds. */
  readonly under?: string
  readonly measured: readonly { readonly daysAgo: number; readonly value: number; readonly note?: string }[]
}

export interface SampleSolution {
  readonly key: string
  readonly title: string
  readonly description: string
  readonly status: Solution['status']
  /** Key of the member or stakeholder it came from. */
  readonly by: string
  readonly votes: readonly MemberKey[]
  readonly steps: readonly (readonly [actor: string, label: string])[]
  readonly daysAgo: number
}

export interface SampleAssumption {
  readonly key: string
  readonly statement: string
  readonly kind: Assumption['kind']
  readonly importance: number
  readonly evidence: number
  readonly status?: Assumption['status']
  /** Solutions that rest on it, with the step it came from where there is one. */
  readonly on: readonly (readonly [solution: string, step?: number])[]
  readonly daysAgo: number
}

export interface SampleTest {
  readonly key: string
  readonly assumption: string
  readonly fields: Partial<
    Pick<
      AssumptionTest,
      | 'title'
      | 'method'
      | 'moment'
      | 'audience'
      | 'needed'
      | 'of'
      | 'action'
      | 'verdict'
      | 'learned'
      | 'next'
      | 'nextStep'
      | 'days'
      | 'fromImportance'
      | 'fromEvidence'
    >
  >
  readonly daysAgo: number
  readonly started?: number
  readonly finished?: number
  readonly observed?: readonly (readonly [who: string, met: boolean, note: string])[]
}

export interface SampleFeedback {
  readonly stop: string
  readonly by: string
  readonly text: string
  readonly status: 'open' | 'filed' | 'declined'
  /** Keys of records, `opportunity silence`. */
  readonly about?: string
  readonly filedAs?: string
}

export interface SampleReview {
  readonly key: string
  readonly title: string
  /** Negative: in the days to come. */
  readonly daysAgo: number
  readonly audience: readonly string[]
  readonly detail: Stakeholder['detail']
  readonly minutes: number | null
  readonly feedback: readonly SampleFeedback[]
}

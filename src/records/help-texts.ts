// The notes of Help, in our own words. They load when somebody asks. The author of the method is named and linked with each.
import type { SOURCES } from '../domain/coach/sources.ts'
import type { HelpTopic } from './help-store.ts'

export interface HelpWords {
  readonly title: string
  /** What it is, in two sentences at most. */
  readonly what: string
  /** How to tell a good one. */
  readonly good: readonly string[]
  readonly example: string
  readonly source: keyof typeof SOURCES
}

export const HELP_TEXTS: Readonly<Record<HelpTopic, HelpWords>> = {
  snapshot: {
    title: 'Interview snapshot',
    what: 'One page for one conversation, filled by the trio together right after the call. It keeps the story so that months later everybody still remembers the person.',
    good: [
      'A name and a picture you recognise at a glance',
      'One quote that brings the moment back, word for word',
      'Four to eight moments of one story that happened',
      'Needs, pain points and desires in the person’s words, each with its moment',
    ],
    example:
      'Bea, 9 volunteers, village: “I don’t mind a no. It’s the nothing that has me awake.” Six moments, from the first message to Saturday morning.',
    source: 'snapshot',
  },
  map: {
    title: 'Experience map',
    what: 'What people go through, drawn as moments and the ways between them. It is your best guess so far, and every new story tests it.',
    good: [
      'It answers one question about the customer’s life, not about your product',
      'Everybody drew alone before you drew together',
      'It shows where people loop, fail and leave, not only the happy path',
      'At each moment you know what somebody thinks, feels and does',
    ],
    example:
      'How does a coordinator find out who comes on Saturday? Asks in the group → waits → asks again → guesses.',
    source: 'book',
  },
  outcome: {
    title: 'Outcome',
    what: 'The change you want to see: something customers do or feel, which the trio can move and can measure. It says where to go and leaves the way open.',
    good: [
      'It is behaviour, not a thing to deliver',
      'The three of you can influence it within weeks',
      'It has a measure, a start, a target and a date',
      'One at a time, kept for several quarters',
    ],
    example:
      'More coordinators know two days ahead who comes: from 4 of 10 repair days to 7 of 10 by spring.',
    source: 'outcomes',
  },
  tree: {
    title: 'Opportunity solution tree',
    what: 'The outcome on top, under it what customers need, under one chosen need your solutions and their tests. It shows where you are going and what you have left aside.',
    good: [
      'Every card below another is one part of it',
      'Siblings are alike, yet each can be solved without the other',
      'The top row follows the moments of the experience map',
      'It changes every few interviews',
    ],
    example:
      'Know who comes → I can’t tell whether silence means no → “Usually there”, a reminder with one tap, a keeper for each bench.',
    source: 'tree',
  },
  opportunity: {
    title: 'Opportunity',
    what: 'A need, a pain point or a desire that you heard in a story. Addressing it should move the outcome.',
    good: [
      'A customer could say it',
      'There is more than one way to address it',
      'It holds one need, with its cause',
      'More than one person spoke of it',
    ],
    example: '“I can’t tell whether silence means no or not seen yet”, instead of “Add read receipts”.',
    source: 'opportunities',
  },
  solution: {
    title: 'Solution',
    what: 'One way to address the target opportunity. Look for many, keep three that differ, and compare them before you choose.',
    good: [
      'It serves the target, not another need',
      'It differs from its siblings in more than a detail',
      'You can tell step by step how somebody gets value from it',
    ],
    example:
      'Three ways to know who comes: assume the regulars, ask with one tap, or let each bench have its own keeper.',
    source: 'tree',
  },
  assumption: {
    title: 'Assumption',
    what: 'Something that has to be true for a solution to work. The ones that matter most and are known least are worth a test.',
    good: [
      'It is put so that it must be true',
      'It is specific enough to be wrong',
      'It is about one thing: wanted, usable, possible, good for the business, or right',
    ],
    example: '“Volunteers who are always there say so once, and it stays true for a season.”',
    source: 'assumptions',
  },
  test: {
    title: 'Assumption test',
    what: 'The smallest look at whether one assumption holds: simulate the moment and watch. Days, not weeks.',
    good: [
      'It tests one assumption, not the whole idea',
      'What counts as success was fixed before it ran, as a count',
      'It looks at what people do, not at what they say they would do',
      'An outsider would read the result the same way',
    ],
    example:
      'Show the sign-up to ten volunteers: at least 6 of 10 mark themselves as usually there without being asked twice.',
    source: 'assumptions',
  },
  review: {
    title: 'Review',
    what: 'Showing your work to those who decide with you: from the outcome down to what you learned, at the detail they want. You show how you got there, and they can add what you miss.',
    good: [
      'Short and often, never a big reveal',
      'At each stop you ask, and write down what they say',
      'The choice is seen beside what you did not choose',
      'Last time’s remarks are answered',
    ],
    example: 'Twenty minutes on Thursday: Margaret hears the thirty seconds, Tomasz walks all seven stops.',
    source: 'choosing',
  },
  inbox: {
    title: 'Inbox',
    what: 'What was heard and has no place on the tree yet. It waits until you look again, every three or four interviews.',
    good: [
      'You link what serves the outcome',
      'You park the rest with a reason: a new outcome may bring it back',
      'Many alike point at a missing branch',
    ],
    example:
      '“The tally comes home with me in a carrier bag” is parked: real, but not what this outcome is about.',
    source: 'opportunities',
  },
}

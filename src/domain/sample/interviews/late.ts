// Interviews of the last weeks without a recording: Tariq, Pia, Bea again, Ines (still being filled).
import type { SampleInterview } from '../sample-content.ts'

export const tariq: SampleInterview = {
  key: 'tariq',
  participant: 'tariq',
  daysAgo: 27,
  lead: 'adaeze',
  present: ['noor', 'jonas', 'adaeze'],
  minutes: 23,
  quote: 'When the council rang I had the numbers. I just did not have them anywhere.',
  story: [
    {
      label: 'Learns on Thursday that the area board wants figures',
      doing: 'Looks for eleven tally sheets in four places',
      thinking: 'We did all this, it must be somewhere',
      feeling: 'Caught out',
    },
    {
      label: 'Asks the bench leads what they remember',
      doing: 'Rings four people on a Friday evening',
      thinking: 'They remember the good ones',
      feeling: 'Impatient',
    },
    {
      label: 'Builds the report on Sunday',
      doing: 'Takes averages from last year',
      thinking: 'This is more novel than report',
      feeling: 'Uneasy',
    },
    {
      label: 'The board asks one question',
      doing: 'Answers for a minute and a half',
      thinking: 'They wanted a story, not the number',
      feeling: 'Surprised',
    },
    {
      label: 'On Monday he starts asking people for Saturday',
      doing: 'Writes to the bench leads only',
      thinking: 'They know their people better than I do',
      feeling: 'Relieved',
    },
  ],
  heard: [
    {
      says: 'By the time the council asks, I can’t show what we did',
      kind: 'pain',
      quote: 'When the council rang I had the numbers. I just did not have them anywhere.',
      moment: 0,
      on: ['proof'],
    },
    {
      says: 'I guess the weights, and I don’t like signing for a guess',
      kind: 'pain',
      quote: 'There is a column for weight and nobody has ever brought a scale. So that column is fiction.',
      moment: 2,
      on: ['weights'],
    },
    {
      says: 'Nobody writes anything down while the queue is long',
      kind: 'pain',
      quote: 'The busier we are, the less we have done, on paper.',
      moment: 1,
      on: ['queue'],
    },
    {
      says: 'I don’t hear about a gap until the bench lead tells me, and that may be on the day',
      kind: 'need',
      quote: 'My bench leads know on Tuesday. I know on Saturday.',
      moment: 4,
      on: ['late'],
    },
  ],
  insights: [
    {
      text: 'In the largest group the asking is already shared: bench leads gather their own people, out of sight of any tool.',
      moment: 4,
    },
    { text: 'The board remembered the pensioner with the accordion, not one of the figures.', moment: 3 },
  ],
  notes: `Full-time, forty volunteers, weekly. The first coordinator who delegates the asking.

His bench leads are the reason why “a keeper for each bench” is on our list.

- Six benches, six leads, each with their own way of asking
- He does not know how they do it and is careful not to ask`,
}

export const pia: SampleInterview = {
  key: 'pia',
  participant: 'pia',
  daysAgo: 21,
  lead: 'noor',
  present: ['noor', 'adaeze'],
  minutes: 20,
  quote: 'I rang eight people and nobody picked up, and I cried, and then they all rang back at once.',
  story: [
    {
      label: 'Starts six weeks ahead because it is only her second time',
      doing: 'Makes a plan with three colours',
      thinking: 'If I am early enough nothing can happen',
      feeling: 'Eager',
    },
    {
      label: 'Hears nothing for two weeks',
      doing: 'Looks at the plan every evening',
      thinking: 'Perhaps they don’t like how I do it',
      feeling: 'Insecure',
    },
    {
      label: 'Rings everybody in one lunch break',
      doing: 'Rings eight numbers from the car park',
      thinking: 'Nobody picks up for an unknown number',
      feeling: 'Desperate, then foolish',
    },
    {
      label: 'They all ring back at once',
      doing: 'Takes answers on the back of her hand',
      thinking: 'It was the number, not me',
      feeling: 'Overjoyed',
    },
  ],
  turns: [{ from: 2, to: 1, kind: 'loop', label: 'nobody picks up' }],
  heard: [
    {
      says: 'I can’t tell whether silence means no or not seen',
      kind: 'pain',
      quote: 'Two weeks of nothing. I made up a reason for every one of them, and all the reasons were me.',
      moment: 1,
      on: ['silence'],
    },
    {
      says: 'What I ask gets lost before people answer it',
      kind: 'pain',
      quote: 'It had gone to the old list. The one from before me. For two weeks nobody had it.',
      moment: 1,
      on: ['lost'],
    },
    {
      says: 'It’s always me who asks, so it’s me they get tired of',
      kind: 'pain',
      quote: 'I don’t want to be the person who only ever writes when she needs something.',
      moment: 2,
      on: ['sameasker'],
    },
    {
      says: 'I’d like somebody to tell me how the others do it',
      kind: 'desire',
      quote: 'Everybody must have this. I can’t be the first person who has this.',
      moment: 0,
      parkedWhy: 'Good, but another outcome: how coordinators learn from each other. Keep for the next one.',
    },
  ],
  insights: [
    {
      text: 'New coordinators read silence as a verdict on themselves. The experienced ones read it as noise.',
      moment: 1,
    },
  ],
  notes: `Took over eight months ago. Her second repair day. Cried a little, laughed about it, asked us to leave it in.

- Every two months, parish hall
- The old list was in the handover folder; nobody had told her that it was old`,
}

export const beaAgain: SampleInterview = {
  key: 'bea-again',
  participant: 'bea',
  daysAgo: 15,
  lead: 'jonas',
  present: ['noor', 'jonas', 'adaeze'],
  minutes: 18,
  quote: 'It went perfectly well and I worried exactly as much as when it did not.',
  story: [
    {
      label: 'Puts the date in the chat, and a card on Walter’s gate',
      doing: 'Walks the eleven minutes first this time',
      thinking: 'Walter first, then the rest falls into place',
      feeling: 'Wiser',
    },
    {
      label: 'Six yeses in ink by Wednesday',
      doing: 'Inks them in, three still blank',
      thinking: 'It is enough, so why do I keep looking?',
      feeling: 'Restless',
    },
    {
      label: 'Rings Jean to ask about Jean',
      doing: 'Hears that Jean had read it on the first evening',
      thinking: 'She thought her thumb was enough',
      feeling: 'Amused',
    },
    {
      label: 'Everybody comes, and somebody new',
      doing: 'Sits the new man beside Walter',
      thinking: 'I had that planned, for once',
      feeling: 'Proud',
    },
  ],
  heard: [
    {
      says: 'I can’t tell whether silence means no or not seen',
      kind: 'pain',
      quote: 'Jean had seen it the first night. She thought I could see that she’d seen it.',
      moment: 2,
      on: ['silence'],
    },
    {
      says: 'I worry just as much when everything is in order, because I can’t see that it is',
      kind: 'pain',
      quote: 'It went perfectly well and I worried exactly as much as when it did not.',
      moment: 1,
    },
    {
      says: 'A new person needs somebody to sit beside',
      kind: 'need',
      quote:
        'I put him next to Walter and I said, Walter, this is Tom, Tom, hold this. That was all it took.',
      moment: 3,
      on: ['beside'],
    },
  ],
  insights: [
    {
      text: 'She answered our question from last time by herself: the card on the gate was her own idea.',
      moment: 0,
    },
    { text: 'A day that goes well does not teach her to trust the next one.', moment: 1 },
  ],
  notes: `Second conversation, ten minutes on the telephone, not recorded.

- Nine volunteers still, now ten with Tom
- She asked after Luc’s group. We had told her nothing; the coordinators talk to each other`,
}

export const ines: SampleInterview = {
  key: 'ines',
  participant: 'ines',
  daysAgo: 1,
  lead: 'noor',
  present: ['noor', 'jonas', 'adaeze'],
  minutes: null,
  quote: '',
  story: [
    {
      label: 'Writes the date on the school blackboard',
      doing: 'Teaches there; volunteers are parents',
      feeling: 'Matter-of-fact',
    },
    {
      label: 'Asks the children to ask at home',
      doing: 'Hands out slips of paper',
      thinking: 'Children forget, but they also pester',
      feeling: 'Amused',
    },
  ],
  heard: [
    {
      says: 'Answers come back to me through three people and lose something on the way',
      kind: 'pain',
      quote: 'A boy told me, my dad says maybe, or no, I forgot which.',
      moment: 1,
    },
    {
      says: 'I’d like to know on Monday which benches will be short',
      kind: 'desire',
      quote: 'If I knew it on the Monday I’d ask at the gate. At the gate I can get anybody.',
      moment: 1,
    },
  ],
  insights: [],
  notes: `Started right after the call, Jonas had to leave. Still to do: the quote, the second half of the story (what happened on the day), quick facts are in.`,
}

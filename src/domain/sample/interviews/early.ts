// Interviews of the first weeks without a recording: Hamid, Olwen, Greta, Sanna. Notes and quotes taken by hand.
import type { SampleInterview } from '../sample-content.ts'

export const hamid: SampleInterview = {
  key: 'hamid',
  participant: 'hamid',
  daysAgo: 63,
  lead: 'jonas',
  present: ['noor', 'jonas', 'adaeze'],
  minutes: 17,
  quote: 'I am paid for sixteen hours. Ten of them I spend asking people a question I asked them last week.',
  story: [
    {
      label: 'Posts the rota on Monday morning',
      doing: 'Pins it in the chat, prints it for the workshop wall',
      thinking: 'Twelve gaps, thirty-four people, that should be easy',
      feeling: 'Brisk',
    },
    {
      label: 'The message sinks by lunchtime',
      doing: 'Finds it forty messages up',
      thinking: 'They answered a question about bicycle pumps instead',
      feeling: 'Invisible',
    },
    {
      label: 'Rings round on Wednesday from the stairwell',
      doing: 'Rings eleven people between two meetings',
      thinking: 'I could have asked them this on Sunday',
      feeling: 'Hurried',
    },
    {
      label: 'Closes the textile bench',
      doing: 'Writes a sign for the door by hand',
      thinking: 'Someone said yes to this, three weeks ago',
      feeling: 'Let down',
    },
    {
      label: 'Opens late because the lift key is missing',
      doing: 'Looks for the key with the queue watching',
      thinking: 'Two of us know where it lives',
      feeling: 'Exposed',
    },
  ],
  heard: [
    {
      says: 'My message drowns in a group chat that never stops',
      kind: 'pain',
      quote: 'I wrote it at nine. At noon it was under forty messages about a pump.',
      moment: 1,
      on: ['chat'],
    },
    {
      says: 'I can’t tell whether silence means no or not seen',
      kind: 'pain',
      quote: 'Twenty blue ticks and four answers. The other sixteen, what are they thinking?',
      moment: 1,
      on: ['silence'],
    },
    {
      says: 'It’s always me who asks, so it’s me they get tired of',
      kind: 'pain',
      quote: 'They see my name on the phone and they know what it is.',
      moment: 2,
      on: ['sameasker'],
    },
    {
      says: 'Somebody said yes weeks ago and I don’t know if it still holds',
      kind: 'need',
      quote:
        'Lena said yes three weeks ago, in good faith. Three weeks is a long time when you are twenty-two.',
      moment: 3,
      on: ['stale'],
    },
  ],
  insights: [
    {
      text: 'Even a paid coordinator spends most of the paid hours on asking, not on the day itself.',
      moment: 2,
    },
    {
      text: 'He reads the ticks of the messenger like tea leaves: seen is worth more to him than any answer.',
    },
  ],
  notes: `Recording failed in the stairwell, so hand notes by Adaeze. Quotes read back to him and confirmed.

- Weekly, so there is no month between two days: he is always asking
- Paid two days a week by the housing association
- Would not say how many have left this year, then said eleven`,
}

export const olwen: SampleInterview = {
  key: 'olwen',
  participant: 'olwen',
  daysAgo: 57,
  lead: 'adaeze',
  present: ['noor', 'adaeze'],
  minutes: 16,
  quote:
    'Half of mine are chapel, half are the allotments, and the two halves have not spoken since the flower show.',
  story: [
    {
      label: 'Tells people after chapel',
      doing: 'Catches four of them on the steps',
      thinking: 'That is the seamstresses done',
      feeling: 'Content',
    },
    {
      label: 'Leaves a note at the allotment shed',
      doing: 'Pins a card, comes back on Wednesday to read it',
      thinking: 'A tick on a card is a tick',
      feeling: 'Practical',
    },
    {
      label: 'The card is gone',
      doing: 'Asks the man with the leeks',
      thinking: 'It blew away or they have had enough of me',
      feeling: 'Put out',
    },
    {
      label: 'Guesses',
      doing: 'Lays out four tables as always',
      thinking: 'Those who come will come',
      feeling: 'Resigned',
    },
  ],
  heard: [
    {
      says: 'Half my volunteers aren’t where I ask',
      kind: 'need',
      quote: 'There’s no one place. There’s the steps and there’s the shed.',
      moment: 0,
      on: ['nochat'],
    },
    {
      says: 'Some of my best people don’t use messages, so I carry their answers about',
      kind: 'need',
      quote: 'Idris hasn’t a telephone. You go and look over his hedge.',
      moment: 1,
      on: ['carry'],
    },
    {
      says: 'I find out on the day what people have brought',
      kind: 'pain',
      quote: 'Seven hairdryers. Seven. I thought it was a joke somebody had arranged.',
      moment: 3,
      on: ['door-opens'],
    },
  ],
  insights: [
    {
      text: 'There is an order of asking: the chapel first, or the allotments hear that they were second.',
      moment: 0,
    },
  ],
  notes: `In her greenhouse. No recording: she would not have a machine in there with the tomatoes.

- Seven volunteers, all over sixty
- The oldest group we have met that still meets every month`,
}

export const greta: SampleInterview = {
  key: 'greta',
  participant: 'greta',
  daysAgo: 47,
  lead: 'noor',
  present: ['noor', 'jonas', 'adaeze'],
  minutes: 21,
  quote: 'I had a list with fifteen names. I had nobody I could put on the list.',
  story: [
    {
      label: 'Asks for the next date at the end of the day',
      doing: 'Passes a clipboard round while people sweep',
      thinking: 'They are all here, so it is the best moment',
      feeling: 'Clever',
    },
    {
      label: 'Reads the clipboard at home',
      doing: 'Finds nine yeses and two drawings',
      thinking: 'A month is long',
      feeling: 'Doubtful',
    },
    {
      label: 'Two drop out in the last week',
      doing: 'Asks around at her choir',
      thinking: 'I know somebody here does ovens',
      feeling: 'Busy',
    },
    {
      label: 'An oven comes, and nobody for ovens',
      doing: 'Sends it home in a taxi',
      thinking: 'We could have said so on the poster',
      feeling: 'Sorry',
    },
  ],
  heard: [
    {
      says: 'Somebody said yes weeks ago and I don’t know if it still holds',
      kind: 'need',
      quote: 'They all say yes at five o’clock on a good day, with a broom in their hand.',
      moment: 1,
      on: ['stale'],
    },
    {
      says: 'I don’t know who else could take that bench',
      kind: 'need',
      quote: 'I had a list with fifteen names. I had nobody I could put on the list.',
      moment: 2,
      on: ['whoelse'],
    },
    {
      says: 'I can’t tell from “it doesn’t work” whether we can mend it',
      kind: 'need',
      quote: 'She’d written “oven, doesn’t work”. It turned out to be the whole oven.',
      moment: 3,
      on: ['works'],
    },
    {
      says: 'The part we need is never in the hall on the day',
      kind: 'pain',
      quote: 'We know how to mend it. We knew at ten past ten. The part came on Wednesday.',
      moment: 3,
      on: ['part'],
    },
  ],
  insights: [
    { text: 'Asking at the end of the day gives the most yeses and the least reliable ones.', moment: 1 },
  ],
  notes: `Choir director: used to forty people who do not answer.

- Clipboard with a pencil on a string, kept since 2018, every page
- Nine of fifteen on the last page; six came, two of them not on the page`,
}

export const sanna: SampleInterview = {
  key: 'sanna',
  participant: 'sanna',
  daysAgo: 36,
  lead: 'jonas',
  present: ['jonas', 'adaeze'],
  minutes: 15,
  quote: 'I said yes to the girl with the sewing machine and then I forgot her name, and then I forgot her.',
  story: [
    {
      label: 'A form comes in from the website',
      doing: 'Answers “lovely, come by” from her phone',
      thinking: 'I’ll look after her on the day',
      feeling: 'Glad',
    },
    {
      label: 'The day is full and loud',
      doing: 'Runs between two rooms',
      thinking: 'Was somebody new coming?',
      feeling: 'Scattered',
    },
    {
      label: 'A young woman sews alone in the corner',
      doing: 'Notices her at half past twelve',
      thinking: 'She brought her own machine',
      feeling: 'Ashamed',
    },
    {
      label: 'She does not come again',
      doing: 'Writes to her twice',
      thinking: 'I would not answer me either',
      feeling: 'Sorry',
    },
  ],
  heard: [
    {
      says: 'New people stand about because nobody planned for them',
      kind: 'pain',
      quote:
        'I said yes to the girl with the sewing machine and then I forgot her name, and then I forgot her.',
      moment: 2,
      on: ['stand'],
    },
    {
      says: 'Nobody has time to sit beside a beginner when the queue is long',
      kind: 'need',
      quote: 'You’d want somebody to sit with them the first time. There’s never a somebody.',
      moment: 1,
      on: ['beside'],
    },
    {
      says: 'Nobody writes anything down while the queue is long',
      kind: 'pain',
      quote: 'Between eleven and twelve we mended, I think, everything. On paper we mended two.',
      moment: 1,
      on: ['queue'],
    },
    {
      says: 'I feel like a nag when I ask a second time',
      kind: 'pain',
      quote: 'The second message has an apology in it before it has a question in it.',
      moment: 3,
      on: ['nag'],
    },
  ],
  insights: [
    {
      text: 'The yes to a newcomer costs ten seconds, the place for her would cost ten minutes, two weeks earlier.',
      moment: 0,
    },
  ],
  notes: `Two rooms on two floors; she is never in the right one.

- Eighteen on the list, about ten who come
- Showed us the two unanswered messages, still in her phone`,
}

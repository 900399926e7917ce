// Outcomes and the tree of the sample. Three statements break the rules on purpose, so that the coach has something
// to say: a solution in disguise (dashboard), the company's view (retention), a bare feeling (stressed).
import type { SampleOpportunity, SampleOutcome } from './sample-content.ts'

export const OUTCOMES: readonly SampleOutcome[] = [
  {
    key: 'renewal',
    fields: {
      title: 'More groups stay with us after their first year',
      kind: 'business',
      metric: 'Groups that renew at the end of year one',
      unit: '%',
      baseline: 71,
      target: 82,
      health: 'Discounts given to keep a group: none beyond today’s',
      operator: 'influences',
    },
    dueInDays: 220,
    daysAgo: 120,
    measured: [
      { daysAgo: 118, value: 71 },
      { daysAgo: 30, value: 72, note: 'First quarter with the new cohort' },
    ],
  },
  {
    key: 'staffed',
    fields: {
      title: 'More repair days are staffed a week ahead, without the coordinator chasing people',
      kind: 'product',
      metric: 'Repair days with every bench covered seven days before',
      unit: '%',
      baseline: 34,
      target: 60,
      health: 'Volunteers who leave a group within three months: no more than 9 % a quarter',
      operator: 'influences',
    },
    dueInDays: 98,
    daysAgo: 90,
    under: 'renewal',
    measured: [
      { daysAgo: 52, value: 34, note: 'First week we could count it' },
      { daysAgo: 45, value: 35 },
      { daysAgo: 38, value: 33, note: 'School holidays' },
      { daysAgo: 31, value: 36 },
      { daysAgo: 24, value: 38 },
      { daysAgo: 17, value: 37 },
      { daysAgo: 10, value: 41, note: 'Two groups on the hand-sent messages' },
      { daysAgo: 3, value: 42 },
    ],
  },
]

export const TREE_TITLE = 'Staffed a week ahead'

export const TREE: readonly SampleOpportunity[] = [
  {
    key: 'door-opens',
    statement: 'I don’t know what will come through the door until it is there',
    kind: 'pain',
    moment: 'benches',
    daysAgo: 50,
    lens: [
      'Olwen and Greta; every group we watched laid out the same tables as always. Once per repair day.',
      'Two other tools let visitors announce what they bring. Expected by now rather than admired.',
      'Close to what councils ask us for, but it serves visitors first, coordinators second.',
      'Annoying on the day, forgotten by evening. Nobody lies awake over seven hairdryers.',
    ],
    children: [
      {
        key: 'part',
        statement: 'The part we need is never in the hall on the day',
        kind: 'pain',
        daysAgo: 45,
        children: [
          {
            key: 'ranout',
            statement: 'I can’t remember what we ran out of last time',
            kind: 'need',
            daysAgo: 20,
          },
        ],
      },
      {
        key: 'works',
        statement: 'I can’t tell from “it doesn’t work” whether we can mend it',
        kind: 'need',
        daysAgo: 45,
      },
    ],
  },
  {
    key: 'answers',
    statement: 'I don’t know who is coming until I have asked everyone myself',
    kind: 'pain',
    moment: 'ask',
    daysAgo: 60,
    lens: [
      'Ten of the twelve people we met, in groups of every size, for two to three weeks of each month.',
      'Nobody does this well for volunteers. Rota tools assume shifts and duties; that is where we could stand out.',
      'The heart of “staffed a week ahead”, and of what our partners promise councils.',
      'Sleepless Thursdays, missed bus stops, a cancelled day. The strongest feelings in all our stories.',
    ],
    children: [
      {
        key: 'plannable',
        statement: 'The answers I get aren’t answers I can plan with',
        kind: 'pain',
        daysAgo: 58,
        children: [
          {
            key: 'probably',
            statement: 'People say “probably”, and I can’t plan a bench on a probably',
            kind: 'pain',
            daysAgo: 58,
            lens: [
              'Bea and Rafe so far. Most of the answers in Bea’s square were of this kind.',
              'Every tool offers a “maybe”. None says what to do with one.',
              'Fits, but moves the number only if we know who would become a yes.',
              'A nuisance people have made peace with: ink and pencil.',
            ],
          },
          {
            key: 'silence',
            statement: 'I can’t tell whether silence means no or not seen yet',
            kind: 'pain',
            daysAgo: 56,
            notes:
              'Keep the two halves apart: not answering is understandable, not having seen it is news.\nRafe’s story does not fit: he gets answers and cannot use them. Ask the next three people about the first hour.',
            lens: [
              'Five people, one of them twice. In Kofi’s group 21 of 26 volunteers were silent before the last repair day.',
              'Messengers show who has read something, one message at a time and not to everyone. An honest group view would be new.',
              'Bears on the outcome directly: a gap seen early is a gap that can still be filled.',
              'Named unprompted, with the strongest words. Luc called off a day that eight people came to.',
            ],
          },
          {
            key: 'stale',
            statement: 'Somebody said yes weeks ago and I don’t know if it still holds',
            kind: 'need',
            daysAgo: 52,
            lens: [
              'Hamid, Greta, Moira, Rafe: where people answer early. Once or twice per repair day.',
              'Calendar invitations confirm; volunteers don’t live in calendars.',
              'Late drop-outs hurt the number less than gaps nobody saw, because they are fewer.',
              'Asking again feels like doubting somebody’s word. Proud people are at stake.',
            ],
          },
        ],
      },
      {
        key: 'lost',
        statement: 'What I ask gets lost before people answer it',
        kind: 'pain',
        daysAgo: 58,
        children: [
          {
            key: 'chat',
            statement: 'My message drowns in a group chat that never stops',
            kind: 'pain',
            daysAgo: 58,
          },
          {
            key: 'nochat',
            statement: 'Half my volunteers aren’t where I ask',
            kind: 'need',
            daysAgo: 55,
            children: [
              {
                key: 'carry',
                statement: 'Some of my best people don’t use messages, so I carry their answers about',
                kind: 'need',
                daysAgo: 55,
              },
            ],
          },
          {
            key: 'scroll',
            statement: 'I scroll back through weeks of talk to find who said yes',
            kind: 'pain',
            daysAgo: 50,
          },
        ],
      },
      {
        key: 'nag',
        statement: 'I feel like a nag because I have to ask a second time',
        kind: 'pain',
        daysAgo: 44,
        children: [
          {
            key: 'sameasker',
            statement: 'It’s always me who asks, so it’s me they get tired of',
            kind: 'pain',
            daysAgo: 44,
          },
          {
            key: 'samefive',
            statement: 'I end up asking the same five people because they answer',
            kind: 'pain',
            daysAgo: 44,
          },
        ],
      },
    ],
  },
  {
    key: 'dropout',
    statement: 'When somebody drops out late, I drop everything to find another',
    kind: 'pain',
    moment: 'dropout',
    daysAgo: 58,
    lens: [
      'Four people. Once every second repair day or so, always in the last two days.',
      'Shift apps have swap boards. They work where people are paid.',
      'Bears on the day itself more than on “a week ahead”.',
      'Loud while it lasts. Most find a way, at a price: usually their own seat at a bench.',
    ],
    children: [
      {
        key: 'whoelse',
        statement: 'I don’t know who else could take that bench',
        kind: 'need',
        daysAgo: 58,
      },
      {
        key: 'late',
        statement: 'I hear about it when I’m already unlocking the hall',
        kind: 'pain',
        daysAgo: 40,
      },
      { key: 'stressed', statement: 'I’m stressed on Fridays', kind: 'pain', daysAgo: 40 },
    ],
  },
  {
    key: 'through-me',
    statement: 'On the day, everything goes through me',
    kind: 'pain',
    moment: 'open',
    daysAgo: 38,
    lens: [
      'Moira and Luc in full, glimpses in most others. Every single repair day.',
      'Not served by anyone. Also hard to see from a screen.',
      'Good for keeping coordinators, which is a slower number than ours.',
      'Mixed: being asked is also being needed. Moira would miss some of it.',
    ],
    children: [
      { key: 'where', statement: 'Everybody asks me where they should sit', kind: 'pain', daysAgo: 32 },
      {
        key: 'keys',
        statement: 'Only two of us know how to open and close the hall',
        kind: 'need',
        daysAgo: 38,
      },
      {
        key: 'nevermend',
        statement: 'I never get to mend anything myself any more',
        kind: 'desire',
        daysAgo: 32,
      },
      { key: 'dashboard', statement: 'I need a dashboard of who is in the hall', kind: 'need', daysAgo: 32 },
    ],
  },
  {
    key: 'newcomers',
    statement: 'New people come once and we don’t see them again',
    kind: 'pain',
    moment: 'arrive',
    daysAgo: 50,
    lens: [
      'Kofi, Sanna, Bea the second time. A handful of newcomers per group and quarter.',
      'Volunteer platforms stop at the sign-up. What comes after is open ground.',
      'Feeds the pool that staffs the days, with half a year’s delay.',
      'Shame more than pain: nobody is woken by it, several winced while telling it.',
    ],
    children: [
      {
        key: 'stand',
        statement: 'A newcomer stands about because nobody planned for them',
        kind: 'pain',
        daysAgo: 50,
      },
      {
        key: 'skill',
        statement: 'I don’t know what a new person can mend until they’re at the bench',
        kind: 'need',
        daysAgo: 50,
      },
      {
        key: 'beside',
        statement: 'Nobody has time to sit beside a beginner when the queue is long',
        kind: 'need',
        daysAgo: 34,
      },
      {
        key: 'retention',
        statement: 'We should increase retention of new volunteers',
        kind: 'need',
        daysAgo: 34,
      },
    ],
  },
  {
    key: 'proof',
    statement: 'By the time the council asks, I can’t show what we did',
    kind: 'pain',
    moment: 'report',
    daysAgo: 58,
    lens: [
      'Bea, Moira, Tariq, Sanna. Four times a year, then for a whole evening.',
      'Councils require it, so every tool has it. Nobody loves theirs.',
      'Ruth hears it in every negotiation. It sells; it does not staff a Saturday.',
      'Unease about signing for a guess. Real, but quarterly.',
    ],
    children: [
      {
        key: 'sheets',
        statement: 'The tally comes home with me in no state to be read',
        kind: 'pain',
        daysAgo: 58,
      },
      {
        key: 'weights',
        statement: 'I guess the weights, and I don’t like signing for a guess',
        kind: 'pain',
        daysAgo: 30,
      },
      {
        key: 'queue',
        statement: 'Nobody writes anything down while the queue is long',
        kind: 'pain',
        daysAgo: 34,
      },
    ],
  },
]

export const TARGET_KEY = 'silence'

export const DECISION = {
  over: ['probably', 'stale'],
  why: 'Four people told us about silence without being asked, with the strongest words of all our stories, and it is the one of the three where a coordinator can still act a week ahead. A “probably” is at least an answer; a stale yes shows itself only in the last days, when our number is already decided.',
  revisitIf:
    'Two of the next four people tell of everybody answering and the answers not holding: then look at “somebody said yes weeks ago” again.',
  daysAgo: 30,
  by: 'noor',
} as const

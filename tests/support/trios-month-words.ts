// What people told the trio of a cargo-bike library in sixteen interviews: the words of the month (see trios-month).

/** The branch of the tree something belongs to; 'off' serves another outcome and is parked. */
export type Branch = 'find' | 'fetch' | 'ride' | 'return' | 'pay' | 'off'

export interface Told {
  readonly alias: string
  readonly setting: string
  readonly quote: string
  readonly heard: readonly (readonly [branch: Branch, kind: 'need' | 'pain' | 'desire', statement: string])[]
}

export const BRANCHES: readonly (readonly [branch: Branch, statement: string])[] = [
  ['find', 'I cannot plan my day around a bike I may not get'],
  ['fetch', 'Getting to the bike takes longer than the trip'],
  ['ride', 'I do not feel steady with my child on board'],
  ['return', 'Bringing the bike back cuts my day short'],
  ['pay', 'I never know what a trip will have cost'],
]

export const MONTH_TALKS: readonly Told[] = [
  {
    alias: 'Ebba',
    setting: 'Flat',
    quote: 'I stood there at eight with two bags and no bike.',
    heard: [
      ['find', 'pain', 'I find out that the bike is gone when I stand in front of the rack'],
      ['find', 'need', 'I want to know on the evening before that I can count on one'],
      ['fetch', 'pain', 'The key box is on the other side of the station'],
      ['off', 'desire', 'I would like to lend my own bike to neighbours'],
    ],
  },
  {
    alias: 'Milan',
    setting: 'House',
    quote: 'My daughter leaned over and I saw us both on the tram tracks.',
    heard: [
      ['ride', 'pain', 'I wobble when my daughter leans to one side'],
      ['ride', 'need', 'I want to try it without a child before I take mine'],
      ['find', 'pain', 'I booked the long one and got the short one'],
      ['pay', 'pain', 'The receipt came three weeks after the ride'],
    ],
  },
  {
    alias: 'Ruta',
    setting: 'Flat',
    quote: 'I rode back through the rain so that the next one would not wait.',
    heard: [
      ['return', 'pain', 'I have to leave the lake at four because the rack closes'],
      ['return', 'need', 'I want to tell the next person that I will be late'],
      ['fetch', 'pain', 'Nobody was at the desk when I came for the battery'],
      ['find', 'desire', 'I would take any day of the week if somebody told me which is free'],
    ],
  },
  {
    alias: 'Owen',
    setting: 'Shop',
    quote: 'I paid for nine hours and used it for two.',
    heard: [
      ['pay', 'pain', 'I pay for the night that the bike stands at my shop'],
      ['pay', 'need', 'I want to see what it has come to while I ride'],
      ['find', 'pain', 'On Saturdays everybody wants it at ten'],
      ['fetch', 'need', 'I need the battery full when I come for it'],
    ],
  },
  {
    alias: 'Tamsin',
    setting: 'Flat',
    quote: 'I called the desk twice to hear the same maybe.',
    heard: [
      ['find', 'pain', 'The calendar says free and the rack says empty'],
      ['find', 'need', 'I want a second place to look when the first has none'],
      ['ride', 'pain', 'I did not find the lever for the stand with my son in the box'],
      ['return', 'pain', 'I wait at the rack until somebody checks the bike'],
    ],
  },
  {
    alias: 'Bruno',
    setting: 'House',
    quote: 'By the time I had the bike the market was over.',
    heard: [
      ['fetch', 'pain', 'I take two buses to borrow a bike'],
      ['fetch', 'need', 'I want somebody in my street to hand me the key'],
      ['find', 'pain', 'I look it up five times on the day before'],
      ['off', 'need', 'I want the council to clear the snow on the cycle path'],
    ],
  },
  {
    alias: 'Safiya',
    setting: 'Flat',
    quote: 'I only ride where there is a kerb to put my foot on.',
    heard: [
      ['ride', 'pain', 'I am afraid to brake with the load in front of me'],
      ['ride', 'desire', 'I would ride with somebody who knows the bike the first time'],
      ['find', 'pain', 'I cannot hold the bike while I ask my sister'],
      ['pay', 'pain', 'I do not know whether the deposit came back'],
    ],
  },
  {
    alias: 'Leif',
    setting: 'Shop',
    quote: 'If it is gone at seven, my round is gone too.',
    heard: [
      ['find', 'need', 'I need the same bike each Tuesday at seven'],
      ['find', 'pain', 'I hear too late that somebody kept it overnight'],
      ['return', 'pain', 'I bring it back empty and ride home on the bus'],
      ['pay', 'need', 'I need one bill a month for my books'],
    ],
  },
  {
    alias: 'Noor',
    setting: 'House',
    quote: 'I told the children yes and then had to tell them no.',
    heard: [
      ['find', 'pain', 'I promised the trip before I knew whether there was a bike'],
      ['find', 'need', 'I want to hear it at once when somebody gives a day back'],
      ['ride', 'pain', 'The belts do not fit my smallest one'],
      ['fetch', 'pain', 'The code for the lock came when I was home again'],
    ],
  },
  {
    alias: 'Pavo',
    setting: 'Flat',
    quote: 'I circled the block with a fridge in the box.',
    heard: [
      ['return', 'pain', 'The rack was full when I came to give it back'],
      ['return', 'need', 'I want to leave it at another rack'],
      ['find', 'pain', 'I cannot see how long the other one will keep it'],
      ['pay', 'pain', 'I was charged for the hour I spent looking for a rack'],
    ],
  },
  {
    alias: 'Greer',
    setting: 'Flat',
    quote: 'I gave up and took the car, and I hated it.',
    heard: [
      ['find', 'pain', 'I take the car because the car is certain'],
      ['fetch', 'pain', 'I carry the child seat through half the town'],
      ['ride', 'need', 'I want to know which way has no tram tracks'],
      ['off', 'desire', 'I would like to win a bike in a raffle'],
    ],
  },
  {
    alias: 'Ivo',
    setting: 'House',
    quote: 'Three of us had written down the same Saturday.',
    heard: [
      ['find', 'pain', 'Three of us had the bike on the same paper list'],
      ['find', 'need', 'I want to know who has it now'],
      ['return', 'pain', 'I found a flat tyre and had nobody to tell'],
      ['ride', 'desire', 'I would ride to the sea if the battery told me the truth'],
    ],
  },
  {
    alias: 'Hanne',
    setting: 'Shop',
    quote: 'I bake for people who wait at nine, not at half past.',
    heard: [
      ['find', 'pain', 'I lose a morning of deliveries when the bike comes late'],
      ['fetch', 'need', 'I need it at my door before I open'],
      ['pay', 'need', 'I want to share a bike and a bill with the shop next door'],
    ],
  },
  {
    alias: 'Dario',
    setting: 'Flat',
    quote: 'I kept it a day longer because I feared to be without.',
    heard: [
      ['find', 'pain', 'I keep the bike overnight so that nobody else has it in the morning'],
      ['return', 'need', 'I want to give back the days that I do not use'],
      ['ride', 'pain', 'I tipped over at walking pace on the ramp'],
    ],
  },
  {
    alias: 'Wilma',
    setting: 'House',
    quote: 'Everybody told me a different price.',
    heard: [
      ['pay', 'pain', 'Two people at the desk told me two prices'],
      ['fetch', 'pain', 'I came on the one day when the desk is closed'],
      ['find', 'desire', 'I would swap my day if somebody asked me'],
    ],
  },
  {
    alias: 'Jonas',
    setting: 'Flat',
    quote: 'When I know on Thursday, the whole weekend looks different.',
    heard: [
      ['find', 'need', 'I need to know on Thursday what I do on Saturday'],
      ['return', 'pain', 'I clean the box in the dark so that it is ready for the next one'],
      ['pay', 'pain', 'I stopped a ride early because I feared the bill'],
    ],
  },
]

export const MONTH_IDEAS = [
  'A day can be given back, and those who wait hear it at once',
  'The evening before, the library says yes or offers another rack',
  'Regular riders keep a day of the week',
  'A waiting list for each rack',
  'A sign at the rack shows who comes next',
  'Two riders swap days in one step',
  'A spare bike that is never lent ahead',
  'The last rider says when the bike will be back',
  'A call from the desk when a bike stays out',
  'Half days in place of whole days on Saturdays',
  'The calendar asks the lock whether the bike is there',
  'A neighbour holds the key for a street',
  'Those who keep a bike overnight pay for the morning',
  'A group of five families shares one bike',
  'A letter on Thursday with what is free',
] as const

/** Assumptions by candidate: those of the first three ideas. */
export const MONTH_ASSUMPTIONS: readonly (readonly (readonly [
  kind: 'desirability' | 'viability' | 'feasibility' | 'usability' | 'ethical',
  statement: string,
])[])[] = [
  [
    ['desirability', 'Riders give a day back when they will not use it'],
    ['desirability', 'Those who wait can still use a day that comes free on the evening before'],
    ['usability', 'Riders find the way to give a day back on their own'],
    ['feasibility', 'The list of those who wait is reached within five minutes'],
    ['viability', 'The library earns as much when days are given back'],
    ['ethical', 'Nobody is shown who gave the day back'],
  ],
  [
    ['desirability', 'Riders take another rack when theirs is empty'],
    ['feasibility', 'The desk knows by six in the evening which bikes are in'],
    ['usability', 'Riders read the answer before they go to bed'],
    ['viability', 'Volunteers at the desk have ten minutes each evening'],
    ['ethical', 'Riders at the edge of town get a bike as often as others'],
  ],
  [
    ['desirability', 'Regular riders use their day in three of four weeks'],
    ['viability', 'Enough Saturdays are left for everybody else'],
    ['usability', 'Riders understand which day is theirs'],
    ['feasibility', 'One bike a rack can be kept for regular riders'],
    ['ethical', 'Newcomers still find a day in their first month'],
  ],
]

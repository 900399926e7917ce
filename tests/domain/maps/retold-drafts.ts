// Drafts with known twins for measuring suggestions. A number says which moment of the story a label tells; what stands
// in one draft alone has a letter. Where a sample gives one map only, that map is the first draft, word for word from
// its file, and the two others are retold by us as a second and a third person would; without the file they are left out.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../../../scripts/run-tool.mjs'
import { THREE_DRAFTS } from './three-drafts.ts'

export type Draft = readonly (readonly [twin: string, label: string])[]

export interface Retold {
  readonly story: string
  readonly drafts: readonly Draft[]
}

/** A visit to a specialist: fifteen moments in each draft. */
export const VISIT: readonly Draft[] = [
  [
    ['1', 'Notices that the knee hurts on the stairs'],
    ['2', 'Asks a colleague for a good doctor'],
    ['3', 'Searches the web for clinics nearby'],
    ['4', 'Reads reviews of two clinics'],
    ['5', 'Calls the clinic in the lunch break'],
    ['6', 'Waits on hold for ten minutes'],
    ['7', 'Gets an appointment in six weeks'],
    ['8', 'Writes the date on the calendar'],
    ['9', 'Fills in the form about her history'],
    ['a', 'Cancels the gym for the month'],
    ['10', 'Travels to the clinic by tram'],
    ['11', 'Sits in the waiting room'],
    ['12', 'Tells the doctor what hurts'],
    ['13', 'Gets a letter for an X-ray'],
    ['14', 'Pays the bill at home'],
  ],
  [
    ['1', 'The knee hurts after running'],
    ['3', 'Looks for a clinic close to work'],
    ['b', 'Tries to book online, finds no free slot'],
    ['5', 'Phones the clinic'],
    ['6', 'Hangs on hold, hears music'],
    ['7', 'Takes the first appointment, weeks away'],
    ['8', 'Puts the date in the phone'],
    ['c', 'Gets a reminder by text'],
    ['9', 'Types the medical history into a form'],
    ['10', 'Drives to the clinic, looks for parking'],
    ['11', 'Waits in the waiting room with a magazine'],
    ['12', 'Explains to the doctor where it hurts'],
    ['13', 'Is sent on for an X-ray'],
    ['d', 'Waits for the result'],
    ['14', 'The bill comes, pays it'],
  ],
  [
    ['1', 'Cannot climb stairs because of the knee'],
    ['2', 'A friend at work names a doctor'],
    ['4', 'Compares what people say about the clinics'],
    ['5', 'Rings the clinic three times'],
    ['6', 'Nobody answers, on hold again'],
    ['e', 'Gives up for a week'],
    ['7', 'Is offered an appointment far away'],
    ['8', 'Notes the date'],
    ['9', 'Brings the form with the history along'],
    ['10', 'Goes to the clinic by bike'],
    ['11', 'An hour in the waiting room'],
    ['12', 'Shows the doctor the knee'],
    ['13', 'Takes the X-ray letter to the hospital'],
    ['f', 'Learns that it is only strained'],
    ['14', 'Pays the bill weeks later'],
  ],
]

const MEAL_KIT: readonly Draft[] = [
  [
    ['1', 'A friend shares a link with a discount on the first box'],
    ['2', 'Reads through the menu and wonders what the catch is'],
    ['3', 'Looks up whether cancelling is easy'],
    ['a', 'Asks the partner what they think'],
    ['4', 'Chooses the smallest plan and a delivery day'],
    ['5', 'Order confirmation says when the box comes'],
    ['6', 'Unpacks the box: ingredients, cards and ice packs'],
    ['7', 'Cooks the first meal, step by step'],
    ['b', 'A sauce is missing'],
    ['9', 'Decides to skip a week'],
  ],
  [
    ['1', 'Sees an ad for a cheap first box'],
    ['2', 'Compares the prices with the supermarket'],
    ['3', 'Worries about being locked in, checks how to cancel'],
    ['4', 'Picks three meals for two people'],
    ['6', 'The box arrives, everything is packed in ice'],
    ['7', 'Follows the recipe card, burns the onions'],
    ['c', 'The children like it'],
    ['8', 'Mail: the next box will be billed on Friday'],
    ['9', 'Cancels just in time'],
  ],
]

const BRAINSHELF: readonly Draft[] = [
  [
    ['1', 'A friend says this service really gets her taste in books'],
    ['2', 'Reads how it works: editors and AI together'],
    ['4', 'Takes the quiz about recent books she liked'],
    ['5', 'Gets three picks, each with a reason'],
    ['a', 'Knows two of them already'],
    ['6', 'Pays for a month only'],
    ['7', 'The weekly pick comes by mail'],
    ['8', 'Gives a thumb down to a dull pick'],
    ['9', 'Tells her reading group and sends a friend the quiz'],
  ],
  [
    ['1', 'Hears about it in a newsletter: it knows your taste'],
    ['2', 'Doubts another algorithm, learns that editors curate'],
    ['3', 'Looks at example picks for a reader like him'],
    ['4', 'Answers questions about what he read last'],
    ['5', 'First free picks arrive with reasons'],
    ['b', 'Orders one of the books'],
    ['6', 'Chooses the annual plan'],
    ['7', 'Opens the curated pick each week'],
    ['c', 'Week four: all of it feels generic'],
    ['9', 'Sends a referral to his brother'],
  ],
]

const VETERANS: readonly Draft[] = [
  [
    ['1', 'Gets used to military culture'],
    ['2', 'Juggles the unit and the family at home'],
    ['4', 'Serves out the obligation'],
    ['5', 'Learns how separating works'],
    ['6', 'Sits through the transition program'],
    ['7', 'Fills in stacks of paperwork'],
    ['8', 'Asks VA which benefits there are'],
    ['a', 'Drives home for good'],
    ['9', 'Looks for something to do all day'],
    ['10', 'Makes new relationships in town'],
    ['11', 'Has to balance the finances alone'],
    ['13', 'Searches for a place to live'],
  ],
  [
    ['1', 'Boot camp: a new culture'],
    ['2', 'Misses family events because of military duty'],
    ['3', 'Wants to do well by the unit'],
    ['5', 'Does not understand the steps of separating'],
    ['6', 'Transition class packs in too much'],
    ['7', 'Completes the paperwork on the last day'],
    ['b', 'Celebrates with the others'],
    ['8', 'Signs up for VA benefits and services'],
    ['12', 'Health needs come up, sees a doctor'],
    ['9', 'Finds a job as something to do'],
    ['11', 'Money gets tight, finances out of balance'],
    ['13', 'Finds a flat to live in'],
  ],
]

const SAVERS: readonly Draft[] = [
  [
    ['1', 'First visit: is this too good to be true?'],
    ['2', 'Creates an account and lands on the homepage'],
    ['3', 'Tries things in the first two weeks'],
    ['a', 'Never sees the points'],
    ['4', 'Drops off after some weeks'],
    ['5', 'Stays beyond week eight'],
  ],
  [
    ['1', 'Discovers the site through an ad'],
    ['2', 'Makes an account, now what?'],
    ['3', 'First weeks: plays the sweepstakes now and then'],
    ['4', 'Loses interest, drops off'],
    ['b', 'Hears of it again from a friend'],
    ['5', 'Comes back each week after week eight'],
  ],
]

/** Our own stories first, then the samples that are here. */
export function retoldDrafts(): readonly Retold[] {
  return [
    { story: 'our own: a travel claim', drafts: THREE_DRAFTS },
    { story: 'our own: a visit to a specialist', drafts: VISIT },
    ...sampled('trees/journey-meal-kit.md', touchpoints, MEAL_KIT),
    ...sampled('trees/journey-brainshelf-first-subscription.md', touchpoints, BRAINSHELF),
    ...sampled('trees/va-journeys-of-veterans-map-excerpt.md', lifeStages, VETERANS),
    ...sampled('worked-examples/saverlife-experience-map.json', treeMoments, SAVERS),
  ]
}

function sampled(
  file: string,
  read: (text: string) => readonly string[],
  retold: readonly Draft[],
): readonly Retold[] {
  const path = join(root, '../shared/samples', file)
  if (!existsSync(path)) return []
  const first = read(readFileSync(path, 'utf8')).map((label, i) => [String(i + 1), label] as const)
  return [{ story: file, drafts: [first, ...retold] }]
}

/** The last column of the table "Touchpoints per Stage". */
function touchpoints(text: string): readonly string[] {
  const [, part = ''] = text.split('## Touchpoints per Stage')
  const [table = ''] = part.split('\n## ')
  return table
    .split('\n')
    .filter((line) => line.startsWith('| ') && !line.startsWith('| Stage'))
    .map((line) => line.split('|')[4]?.trim() ?? '')
}

/** The moments of three life stages, without the services listed below them. */
function lifeStages(text: string): readonly string[] {
  return ['Serving', 'Getting Out', 'Starting Up'].flatMap((stage) => {
    const [, part = ''] = text.split(`#### ${stage}\n`)
    const [list = ''] = part.split('\n\n')
    return list
      .split('\n')
      .filter((line) => line.startsWith('- '))
      .map((line) => line.slice(2))
  })
}

function treeMoments(text: string): readonly string[] {
  const { tree } = JSON.parse(text) as { tree: { type: string; label: string }[] } // the form of our samples
  return tree.filter((node) => node.type === 'moment').map((node) => node.label)
}

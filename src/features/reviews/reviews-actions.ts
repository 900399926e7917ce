// Every action of reviews and of the walk. The walk has the keys that presenters' clickers send.
import { STOP_IDS, STOP_WORDS } from '../../domain/review/stops.ts'
import type { ActionDefinition } from '../../ui/actions/action.ts'

const REVIEWS = 'Reviews'
const WALK = 'Review walk'

const walk = (id: string, label: string, keys: readonly string[], keywords?: string): ActionDefinition => ({
  id: `walk.${id}`,
  label,
  scope: 'walk',
  group: WALK,
  keys,
  ...(keywords ? { keywords } : {}),
})

export const REVIEWS_ACTIONS: readonly ActionDefinition[] = [
  {
    id: 'reviews.prepare',
    label: 'Prepare a review',
    scope: 'reviews',
    group: REVIEWS,
    keys: ['n'],
    keywords: 'new present stakeholders',
  },
  {
    id: 'reviews.walk',
    label: 'Start or go on with the walk',
    scope: 'reviews',
    group: REVIEWS,
    keys: ['$mod+Alt+KeyP'],
    keywords: 'present show slides',
  },
]

export const WALK_ACTIONS: readonly ActionDefinition[] = [
  walk('next', 'Next stop', ['ArrowRight', 'PageDown', 'Space']),
  walk('previous', 'Previous stop', ['ArrowLeft', 'PageUp']),
  walk('down', 'Show more of the stop', ['ArrowDown']),
  walk('up', 'Back up in the stop', ['ArrowUp']),
  walk('first', 'First stop', ['Home']),
  walk('last', 'Last stop', ['End']),
  ...STOP_IDS.map((id, at) =>
    walk(`go-${at + 1}`, `Go to stop ${at + 1}`, [String(at + 1)], STOP_WORDS[id].title),
  ),
  walk('catch', 'Catch a remark', ['Enter', 'c'], 'feedback answer note'),
  walk('overview', 'Overview of the whole tree', ['o']),
  walk('return', 'Back to the path', ['r']),
  walk('transcript', 'Open the words in the transcript', ['t'], 'quote recording interview'),
  walk('spotlight', 'Spotlight', ['s'], 'light'),
  walk('laser', 'Laser pointer', ['l'], 'dot point'),
  walk('zoom-in', 'Zoom in', ['Alt+=', '=']),
  walk('zoom-out', 'Zoom out', ['Alt+-', '-']),
  walk('clock', 'Show the time', ['k'], 'timer clock elapsed'),
  walk('blank', 'Blank the stage', ['b', '.'], 'black screen pause'),
  walk('presenter', 'Open the presenter’s window', ['p'], 'second screen notes clock'),
  walk('end', 'End the walk', ['Escape'], 'leave close stop'),
]

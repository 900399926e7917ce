// Every action of the solutions: what keys, menus, palette and key sheet know about them.
import type { ActionDefinition } from '../../ui/actions/action.ts'

const STORM = 'Solutions for an opportunity'
const STORY = 'Story map of a solution'

export const SOLUTIONS_ACTIONS: readonly ActionDefinition[] = [
  {
    id: 'solutions.open',
    label: 'Ideas for the opportunity, or the story map of the solution',
    scope: 'tree',
    group: STORM,
    keys: ['i'],
    keywords: 'storm solutions candidates',
  },
  { id: 'storm.alone', label: 'Ideas: each alone', scope: 'storm', group: STORM, keys: ['1'] },
  { id: 'storm.together', label: 'Ideas: all together', scope: 'storm', group: STORM, keys: ['2'] },
  {
    id: 'storm.choose',
    label: 'Ideas: dots and candidates',
    scope: 'storm',
    group: STORM,
    keys: ['3'],
    keywords: 'vote three distinct',
  },
  {
    id: 'storm.compare',
    label: 'Ideas: compare the candidates',
    scope: 'storm',
    group: STORM,
    keys: ['4'],
    keywords: 'contrast side by side',
  },
  { id: 'storm.write', label: 'Write the next idea', scope: 'storm', group: STORM, keys: ['n'] },
  { id: 'storm.share', label: 'Share my ideas', scope: 'storm', group: STORM, keywords: 'reveal show' },
  { id: 'story.write', label: 'Write the next step', scope: 'story', group: STORY, keys: ['n'] },
  {
    id: 'story.next',
    label: 'The next candidate',
    scope: 'story',
    group: STORY,
    keys: [']'],
    keywords: 'story map solution',
  },
  { id: 'story.previous', label: 'The candidate before', scope: 'story', group: STORY, keys: ['['] },
]

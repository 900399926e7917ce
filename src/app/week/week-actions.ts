// What one can do on This week.
import type { ActionDefinition } from '../../ui/actions/action.ts'

export const WEEK_ACTIONS: readonly ActionDefinition[] = [
  {
    id: 'week.plan-interview',
    label: 'Plan an interview',
    scope: 'week',
    group: 'This week',
    keys: ['n'],
    keywords: 'calendar schedule ics appointment participant',
  },
]

// Actions of the people screen.
import type { ActionDefinition } from '../../ui/actions/action.ts'

export const PEOPLE_ACTIONS: readonly ActionDefinition[] = [
  { id: 'people.add-member', label: 'Add somebody to the trio', scope: 'people', group: 'People' },
  { id: 'people.add-participant', label: 'Add a participant', scope: 'people', group: 'People' },
  { id: 'people.add-stakeholder', label: 'Add a stakeholder', scope: 'people', group: 'People' },
]

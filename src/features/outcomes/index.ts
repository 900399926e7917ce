// The door of the outcomes: a new one, a new direction, the panel of one beside its tree, and what drives what.
export { DRIVERS_ACTIONS } from './drivers-actions.ts'
export { DriversScreen, type DriversScreenProps } from './drivers-screen.tsx'
export { NewDirection } from './new-direction.tsx'
export { NewOutcome, type NewOutcomeProps } from './new-outcome.tsx'
export { OutcomeEditor, OutcomePanel, type OutcomePanelProps } from './outcome-panel.tsx'

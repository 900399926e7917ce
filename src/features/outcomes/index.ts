// The door of the outcomes: the form for a new one, and the panel of one beside its tree.
export { NewOutcome, type NewOutcomeProps } from './new-outcome.tsx'
export { OutcomeEditor, OutcomePanel, type OutcomePanelProps } from './outcome-panel.tsx'

// The door of the solutions: the panel of one solution, and its assumptions wherever they are shown.
export { AssumptionList } from './assumption-list.tsx'
export { SolutionPanel, type SolutionPanelProps } from './solution-panel.tsx'

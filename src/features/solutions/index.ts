// The door of the solutions: the storm for ideas, the story map, the panel of one solution, and its assumptions.
export { AssumptionList } from './assumption-list.tsx'
export { SolutionPanel, type SolutionPanelProps } from './solution-panel.tsx'
export { SOLUTIONS_ACTIONS } from './solutions-actions.ts'
export { StoryScreen, type StoryScreenProps } from './story/story-screen.tsx'
export { STORM_STEPS, StormScreen, type StormScreenProps, type StormStep } from './storm/storm-screen.tsx'

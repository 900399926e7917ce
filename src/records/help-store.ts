// Which help stands beside its artefact: all of it until somebody puts one away on this device. The Help page brings it back.
import { createStore } from 'zustand/vanilla'

export const HELP_TOPICS = [
  'snapshot',
  'map',
  'outcome',
  'tree',
  'opportunity',
  'solution',
  'assumption',
  'test',
  'review',
  'inbox',
] as const
export type HelpTopic = (typeof HELP_TOPICS)[number]

const KEY = 'espalier-help-away'

interface Help {
  /** Put away; unknown names of other builds stay in it. */
  readonly away: readonly string[]
}

export const helpStore = createStore<Help>(() => ({ away: kept() }))

/** Puts the help of a topic away, or brings it back, on this device. */
export function setHelpAway(topic: HelpTopic, isAway: boolean): void {
  const others = helpStore.getState().away.filter((one) => one !== topic)
  const away = isAway ? [...others, topic] : others
  helpStore.setState({ away })
  try {
    localStorage.setItem(KEY, JSON.stringify(away))
  } catch {
    // Without storage the choice lasts for this visit.
  }
}

function kept(): readonly string[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]')
    return Array.isArray(stored) ? stored.filter((one) => typeof one === 'string') : []
  } catch {
    return []
  }
}

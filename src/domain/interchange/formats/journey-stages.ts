// A customer journey that is kept as text: a section of stages, and further tables that speak about each of them. The
// stages are the moments of a map; what else is said about a stage stands on it.
import type { ForeignField, ForeignNode } from './foreign-tree.ts'

export interface Journey {
  readonly title: string | null
  readonly stages: readonly ForeignNode[]
  /** Cells and sections that have no place on a map. */
  readonly leftOut: number
}

const STAGES = /^(?:(?:the |customer |user )?journey )?(?:stages?|phases?)$/i
const EMOTION = /\b(?:emotions?|emotional|feelings?|mood)\b/i
const DOES = /^(?:what happens|actions?|activit(?:y|ies)|doing|user actions?|customer actions?)$/i
const FEWEST = 2

/** The journey in these cards, or null: at least two stages, and another section that speaks about two of them. */
export function journeyIn(nodes: readonly ForeignNode[], above: string | null = null): Journey | null {
  const home = nodes.find(({ text, children }) => STAGES.test(text.trim()) && children.length >= FEWEST)
  if (!home) {
    for (const node of nodes) {
      const found = journeyIn(node.children, node.text)
      if (found) return found
    }
    return null
  }
  const said = new Map<string, ForeignField[]>(home.children.map(({ text }) => [nameOf(text), []]))
  let leftOut = 0
  const spoken = new Set<string>()
  for (const section of nodes) {
    if (section === home) continue
    const rows = section.children.filter(({ text }) => said.has(nameOf(text)))
    if (rows.length === 0) leftOut += 1
    for (const { text, fields = [] } of rows) {
      const name = nameOf(text)
      const taken = mainField(section.text, fields)
      spoken.add(name)
      leftOut += fields.length - (taken ? 1 : 0)
      if (taken) said.get(name)?.push(taken)
    }
  }
  if (spoken.size < FEWEST) return null
  const stages = home.children.map((stage) => ({
    ...stage,
    fields: [...(stage.fields ?? []), ...(said.get(nameOf(stage.text)) ?? [])],
  }))
  return { title: above, stages, leftOut }
}

/** What a row of a section says in one: the feeling, what happens, or its first cell. */
function mainField(section: string, fields: readonly ForeignField[]): ForeignField | null {
  const emotion = fields.find(([name]) => EMOTION.test(name))
  if (emotion) return ['feeling', emotion[1]]
  const does = fields.find(([name]) => DOES.test(name))
  if (does) return ['doing', does[1]]
  const [first] = fields
  return first ? [EMOTION.test(section) ? 'feeling' : first[0], first[1]] : null
}

/** "Engages (loop)" and "Engages" are one stage. */
function nameOf(text: string): string {
  return text
    .replace(/\s*\([^()]*\)\s*$/, '')
    .trim()
    .toLowerCase()
}

// L17: the tree is drawn after a few stories, and revised every few more.
import { waitingCount } from '../../inbox/triage.ts'
import { storiesTold, toldAt } from '../../snapshots/stories-told.ts'
import { childrenOf } from '../../tree/forest.ts'
import { finding, type Finding } from '../finding.ts'
import type { Rule } from '../rule.ts'
import { SOURCES } from '../sources.ts'
import { METHODS_OWN } from '../thresholds.ts'
import { workingTrees } from '../tree-questions.ts'

export const treeFollowsStories: Rule = {
  id: 'L17',
  title: 'A tree that follows the stories',
  explain:
    'A tree drawn from one or two stories shows one or two lives. A tree not revised for weeks shows what you knew then.',
  mend: 'Collect three or four stories first; then, after every three or four more, take the inbox through the tree together.',
  source: SOURCES.tree,
  group: 'evidence',
  reads: ['tree', 'outcome', 'opportunity', 'snapshot', 'heard', 'evidence'],
  check(view) {
    const found: Finding[] = []
    const stories = storiesTold(view)
    for (const tree of workingTrees(view)) {
      if (childrenOf(view, tree.id).length === 0) continue
      const about = ['tree', tree.id] as const
      if (stories.length < METHODS_OWN.firstStories) {
        const count =
          stories.length === 0 ? 'no story' : stories.length === 1 ? 'one story' : `${stories.length} stories`
        const says = `This tree stands on ${count} so far. After three or four it might look different.`
        found.push(finding({ rule: 'L17', part: 'a', severity: 'I', about, says, basis: [stories.length] }))
      }
      const revisedAt = tree.revisedAt ?? tree.createdAt
      const since = stories.filter((snapshot) => toldAt(snapshot) > revisedAt).length
      const waiting = waitingCount(view)
      if (since < METHODS_OWN.stories || waiting === 0) continue
      const says = `${since} interviews since the tree was last revised, and ${waiting} heard ${waiting === 1 ? 'opportunity waits' : 'opportunities wait'}. It might be time.`
      found.push(finding({ rule: 'L17', part: 'b', severity: 'I', about, says, basis: [revisedAt, since] }))
    }
    return found
  },
}

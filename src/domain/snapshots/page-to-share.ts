// The snapshot page for other eyes: paper, picture, Markdown, the room. A person's own words go out only with consent to
// be quoted; rephrased statements are the team's words and stay. What is held back is said, with the reason.
import type { Id } from '../../lib/ids.ts'
import { mayQuote } from '../people/consent.ts'
import { rowById, type WorkspaceView } from '../view/workspace-view.ts'
import { type PageModel, pageOf } from './page-model.ts'
import { heardByMoment, insightsOf } from './heard-of.ts'
import { snapshotName } from './interviews.ts'
import { storyOf } from './story.ts'
import { HELD_MOMENT, isVerbatim } from './verbatim.ts'

/** The page without what may not be shown, and in `heldBack` what that is; null when the snapshot is gone. */
export function pageToShare(view: WorkspaceView, snapshotId: Id): PageModel | null {
  const page = pageOf(view, snapshotId)
  const participantId = rowById(view, 'snapshot', snapshotId)?.participantId ?? null
  if (!page || mayQuote(view, participantId)) return page
  if (participantId !== null && view.people.get(participantId)?.withdrawn) return withdrawn(page)

  const story = storyOf(view, snapshotId)
  const isHeldMoment = story.map(({ label, quote }) => isVerbatim(label, quote))
  const heard = heardByMoment(view, snapshotId).flatMap((group) => group.heard)
  const insights = insightsOf(view, snapshotId)
  const heldBack = [
    ...(page.quote === '' ? [] : ['the quote']),
    ...counted(
      heard.filter((one) => isVerbatim(one.statement, one.quote)).length,
      'opportunity',
      'opportunities',
    ),
    ...counted(insights.filter((one) => isVerbatim(one.text, one.quote)).length, 'insight', 'insights'),
    ...counted(isHeldMoment.filter(Boolean).length, 'moment', 'moments'),
    ...(heard.some((one) => one.quote !== '' && !isVerbatim(one.statement, one.quote))
      ? ['the lines under opportunities']
      : []),
  ]
  if (heldBack.length === 0) return page
  const groups = heardByMoment(view, snapshotId).flatMap(({ heard: all }, at) => {
    const group = page.groups[at]
    const shown = all.filter((one) => !isVerbatim(one.statement, one.quote))
    if (!group || shown.length === 0) return []
    return {
      ...group,
      title: group.moment !== null && isHeldMoment[group.moment] ? HELD_MOMENT : group.title,
      heard: shown.map(({ kind, statement }) => ({ kind, statement, quote: '' })),
    }
  })
  return {
    ...page,
    quote: '',
    story: page.story.map((label, i) => (isHeldMoment[i] ? HELD_MOMENT : label)),
    groups,
    insights: insights.filter((one) => !isVerbatim(one.text, one.quote)).map((one) => one.text),
    heldBack: `No consent to be quoted is noted. Held back in ${snapshotName(view, snapshotId)}’s own words: ${listed(heldBack)}.`,
  }
}

function withdrawn(page: PageModel): PageModel {
  return {
    ...page,
    picture: null,
    facts: [],
    quote: '',
    story: [],
    turns: [],
    groups: [],
    insights: [],
    heldBack: `${page.alias} withdrew consent, so nothing of this interview is shown.`,
  }
}

function counted(count: number, one: string, many: string): readonly string[] {
  return count === 0 ? [] : [count === 1 ? `one ${one}` : `${count} ${many}`]
}

function listed(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`
}

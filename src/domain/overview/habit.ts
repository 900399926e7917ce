// The trio's habit of interviewing, week by week. Private to the trio, and never a streak that breaks.
// Invariant: weeks marked off and the current week while it is still empty count neither for nor against.
import type { Id } from '../../lib/ids.ts'
import { isHeld } from '../snapshots/guide-commands.ts'
import type { Snapshot } from '../model/records.ts'
import type { WorkspaceView } from '../view/workspace-view.ts'
import { daysBetween, mondayOf, plusDays } from './weeks.ts'

export interface HabitWeek {
  readonly monday: string
  readonly interviews: readonly Snapshot[]
  readonly isOff: boolean
  readonly isCurrent: boolean
}

export interface Habit {
  /** Oldest first; the last is the current one. Begins with the first interview at the earliest. */
  readonly weeks: readonly HabitWeek[]
  /** Of the latest six weeks that count: in how many there was an interview. */
  readonly kept: { readonly weeks: number; readonly of: number }
  /** Of the interviews of these weeks: how many had their snapshot finished within a day. */
  readonly withinADay: { readonly snapshots: number; readonly of: number }
  /** Interviews of these weeks that each member took part in. */
  readonly presence: ReadonlyMap<Id, number>
  /** Days since the latest interview, or null before the first. */
  readonly daysSince: number | null
}

const SHOWN = 12
const COUNTED = 6
const A_DAY_AND_A_BIT = 2 * 86_400_000

/** The habit up to `today` (`YYYY-MM-DD`). */
export function habitOf(view: WorkspaceView, today: string): Habit {
  const held = [...view.rows.snapshot.values()]
    .filter((row) => row.interviewedOn !== '' && row.interviewedOn <= today && isHeld(row, today))
    .sort((a, b) => (a.interviewedOn < b.interviewedOn ? -1 : a.interviewedOn > b.interviewedOn ? 1 : 0))
  const current = mondayOf(today)
  const byWeek = new Map<string, Snapshot[]>()
  for (const row of held) {
    const monday = mondayOf(row.interviewedOn)
    byWeek.set(monday, [...(byWeek.get(monday) ?? []), row])
  }
  const first = held[0] ? mondayOf(held[0].interviewedOn) : current
  const weeks: HabitWeek[] = []
  for (let back = SHOWN - 1; back >= 0; back--) {
    const monday = plusDays(current, -7 * back)
    if (monday < first) continue
    weeks.push({
      monday,
      interviews: byWeek.get(monday) ?? [],
      isOff: view.meta.weeksOff.includes(monday),
      isCurrent: back === 0,
    })
  }
  const counted = weeks
    .filter((week) => week.interviews.length > 0 || !(week.isOff || week.isCurrent))
    .slice(-COUNTED)
  const recent = counted.flatMap((week) => week.interviews)
  const latest = held.at(-1)
  return {
    weeks,
    kept: { weeks: counted.filter((week) => week.interviews.length > 0).length, of: counted.length },
    withinADay: { snapshots: recent.filter(isFresh).length, of: recent.length },
    presence: presenceIn(recent),
    daysSince: latest ? daysBetween(latest.interviewedOn, today) : null,
  }
}

/** Finished by the end of the day after the interview, wherever the trio is. */
function isFresh(snapshot: Snapshot): boolean {
  if (snapshot.finishedAt === null) return false
  return snapshot.finishedAt <= Date.parse(`${snapshot.interviewedOn}T00:00:00Z`) + A_DAY_AND_A_BIT
}

function presenceIn(snapshots: readonly Snapshot[]): ReadonlyMap<Id, number> {
  const presence = new Map<Id, number>()
  for (const { presentIds, leadId } of snapshots)
    for (const id of new Set(leadId === null ? presentIds : [leadId, ...presentIds]))
      presence.set(id, (presence.get(id) ?? 0) + 1)
  return presence
}

/** "Interviews in 5 of the last 6 weeks"; what to look forward to while there is nothing to count. */
export function habitInWords({ kept, daysSince }: Habit): string {
  if (daysSince === null) return 'The first interview starts the habit'
  if (kept.of === 0) return 'No week to count yet'
  if (kept.of === 1)
    return kept.weeks === 1 ? 'Interviewed in the first week' : 'No interview in the last week'
  return `Interviews in ${kept.weeks} of the last ${kept.of} weeks`
}

// Who asks and who answers, as far as names and question marks say. Wrong guesses cost trust, so without a clear sign
// everybody stays unknown; the trio sets it with one key.

import { sideOfName } from './speaker-label.ts'
import type { Speaker, SpeakerSide, Turn } from './transcript.ts'

interface Habits {
  runs: number
  asking: number
  length: number
}

/** The speakers with their likely sides. */
export function guessSides(speakers: readonly Speaker[], turns: readonly Turn[]): readonly Speaker[] {
  const named = new Map(speakers.map((speaker) => [speaker.key, sideOfName(speaker.name)]))
  const habits = habitsOf(turns)
  const hasNamedAsker = [...named.values()].includes('interviewer')
  const asker = hasNamedAsker ? null : findAsker(speakers, habits)
  return speakers.map((speaker) => {
    const byName = named.get(speaker.key) ?? 'unknown'
    const side: SpeakerSide =
      byName !== 'unknown' ? byName : sideByHabit(speaker, asker, hasNamedAsker, habits)
    return { ...speaker, side }
  })
}

function sideByHabit(
  speaker: Speaker,
  asker: string | null,
  hasNamedAsker: boolean,
  habits: ReadonlyMap<string, Habits>,
): SpeakerSide {
  if (speaker.key === asker) return 'interviewer'
  if (asker === null && !hasNamedAsker) return 'unknown'
  const own = habits.get(speaker.key)
  return own !== undefined && own.runs >= 2 && own.asking / own.runs <= 0.34 ? 'participant' : 'unknown'
}

/** The one speaker who asks in at least half of three or more turns, twice as often as anybody else, and says less. */
function findAsker(speakers: readonly Speaker[], habits: ReadonlyMap<string, Habits>): string | null {
  const rate = (own: Habits): number => (own.runs < 2 ? 0 : own.asking / own.runs)
  const known = speakers.flatMap(({ key }) => {
    const own = habits.get(key)
    return own === undefined ? [] : [{ key, own, rate: rate(own) }]
  })
  const [first, second] = known.toSorted((a, b) => b.rate - a.rate)
  if (first === undefined || second === undefined || first.own.runs < 3) return null
  if (first.rate < 0.5 || second.rate * 2 > first.rate) return null
  const others = known.filter(({ key }) => key !== first.key)
  const lengths = others.reduce((sum, { own }) => sum + own.length, 0)
  const runs = others.reduce((sum, { own }) => sum + own.runs, 0)
  return first.own.length / first.own.runs < lengths / runs ? first.key : null
}

function habitsOf(turns: readonly Turn[]): ReadonlyMap<string, Habits> {
  const habits = new Map<string, Habits>()
  let before: string | null = null
  let isAsking = false
  for (const turn of turns) {
    if (turn.kind !== 'speech' || turn.speaker === null) {
      before = null
      continue
    }
    const own = habits.get(turn.speaker) ?? { runs: 0, asking: 0, length: 0 }
    if (turn.speaker !== before) {
      own.runs += 1
      isAsking = false
    }
    if (!isAsking && /[?？؟]/.test(turn.text)) {
      isAsking = true
      own.asking += 1
    }
    own.length += turn.text.length
    habits.set(turn.speaker, own)
    before = turn.speaker
  }
  return habits
}

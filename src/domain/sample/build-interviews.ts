// Snapshots with their stories, heard opportunities and insights. Quotes of a transcript point at their very words.
import { freshOrderKeys } from '../../lib/order-keys.ts'
import type { FileBlob } from '../interchange/workspace-source.ts'
import type { Transcript } from '../snapshots/transcript/transcript.ts'
import { placeOfWords, sampleTranscript, transcriptBlob } from './build-transcript.ts'
import { INTERVIEWS, RESEARCH_QUESTIONS, STORY_PROMPT } from './interviews.ts'
import { PARTICIPANTS } from './people.ts'
import type { SampleInterview } from './sample-content.ts'
import { sampleId } from './sample-id.ts'
import type { SampleRows } from './sample-rows.ts'

/** Adds all interviews; returns their transcripts as blobs. */
export function addInterviews(rows: SampleRows): ReadonlyMap<string, FileBlob> {
  const blobs = new Map<string, FileBlob>()
  for (const interview of INTERVIEWS) {
    const alias = PARTICIPANTS.find(({ key }) => key === interview.participant)?.alias ?? ''
    const transcript = interview.transcript ? sampleTranscript(interview.transcript, alias) : null
    const kept = transcript && transcriptBlob(transcript, `Conversation with ${alias}.txt`)
    if (kept) blobs.set(kept.ref.hash, kept.blob)
    addStory(rows, interview, transcript)
    addHeard(rows, interview, transcript)
    addSnapshot(rows, interview, transcript, kept?.ref ?? null)
  }
  return blobs
}

/** When the snapshot was begun: right after the call. */
function begun({ clock }: SampleRows, interview: SampleInterview): number {
  return clock.at(clock.workday(interview.daysAgo), 10, 40)
}

const MINUTE = 60_000

function addSnapshot(
  rows: SampleRows,
  interview: SampleInterview,
  transcript: Transcript | null,
  blob: ReturnType<typeof transcriptBlob>['ref'] | null,
): void {
  const { key, participant, lead, present, quote, notes, minutes } = interview
  const at = begun(rows, interview)
  rows.add(
    'snapshot',
    key,
    {
      participantId: sampleId('participant', participant),
      interviewedOn: rows.clock.day(rows.clock.workday(interview.daysAgo)),
      leadId: sampleId('member', lead),
      presentIds: present.map((member) => sampleId('member', member)),
      researchQuestions: RESEARCH_QUESTIONS,
      storyPrompt: STORY_PROMPT,
      quote: quote ? { text: quote, ...placeOfWords(transcript, quote) } : null,
      notes,
      transcript: blob,
      storyMapId: sampleId('map', `story ${key}`),
      startedAt: at,
      finishedAt: minutes === null ? null : at + minutes * MINUTE,
    },
    at,
    lead,
  )
}

function addStory(rows: SampleRows, interview: SampleInterview, transcript: Transcript | null): void {
  const { key, story, lead } = interview
  const at = begun(rows, interview) + 5 * MINUTE
  const mapId = rows.add(
    'map',
    `story ${key}`,
    { kind: 'story', title: '', snapshotId: sampleId('snapshot', key) },
    at,
    lead,
  )
  const orders = freshOrderKeys(story.length)
  for (const [index, { label, doing, thinking, feeling, quote }] of story.entries())
    rows.add(
      'moment',
      `${key} ${index}`,
      {
        mapId,
        label,
        doing: doing ?? '',
        thinking: thinking ?? '',
        feeling: feeling ?? '',
        quote: quote ?? '',
        ...placeOfWords(transcript, quote ?? ''),
        order: orders[index] ?? '',
        terminal: index === 0 ? 'start' : index === story.length - 1 ? 'end' : null,
      },
      at + index,
      lead,
    )
  for (const [index, { from, to, kind, label = '' }] of (interview.turns ?? []).entries()) {
    const ends = {
      fromId: sampleId('moment', `${key} ${from}`),
      toId: to === null ? null : sampleId('moment', `${key} ${to}`),
    }
    rows.add('link', `${key} ${index}`, { mapId, ...ends, kind, label }, at + MINUTE + index, lead)
  }
}

function addHeard(rows: SampleRows, interview: SampleInterview, transcript: Transcript | null): void {
  const { key, heard, insights, lead, daysAgo } = interview
  const at = begun(rows, interview) + 10 * MINUTE
  const snapshotId = sampleId('snapshot', key)
  const heardOrders = freshOrderKeys(heard.length)
  for (const [index, { says, kind, quote, moment, on, parkedWhy }] of heard.entries()) {
    const fields = {
      snapshotId,
      statement: says,
      kind,
      quote,
      momentId: sampleId('moment', `${key} ${moment}`),
    }
    const place = { ...placeOfWords(transcript, quote), order: heardOrders[index] ?? '' }
    const heardId = rows.add(
      'heard',
      `${key} ${index}`,
      { ...fields, ...place, parkedWhy: parkedWhy ?? null },
      at + index,
      lead,
    )
    for (const opportunity of on ?? [])
      rows.add(
        'evidence',
        `${key} ${index} ${opportunity}`,
        { heardId, opportunityId: sampleId('opportunity', opportunity) },
        rows.clock.at(Math.max(1, daysAgo - 2), 14, index),
        lead,
      )
  }
  const insightOrders = freshOrderKeys(insights.length)
  for (const [index, { text, quote = '', moment }] of insights.entries())
    rows.add(
      'insight',
      `${key} ${index}`,
      {
        snapshotId,
        text,
        quote,
        ...placeOfWords(transcript, quote),
        momentId: moment === undefined ? null : sampleId('moment', `${key} ${moment}`),
        order: insightOrders[index] ?? '',
      },
      at + 60_000 + index,
      lead,
    )
}

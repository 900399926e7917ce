// The guide before a call: hints on questions, prompts from research questions, and its changes.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createSnapshot } from '../../../src/domain/snapshots/create-snapshot.ts'
import {
  addResearchQuestion,
  copyGuide,
  editResearchQuestion,
  guides,
  isToCome,
  moveResearchQuestion,
  writeStoryPrompt,
} from '../../../src/domain/snapshots/guide-commands.ts'
import { questionHints, storyPromptHints } from '../../../src/domain/snapshots/question-hints.ts'
import { storyPromptFor, storyPrompts } from '../../../src/domain/snapshots/story-prompts.ts'
import { stage } from './play.ts'

describe('hints on a question', () => {
  it.each([
    ['Did you like it?', ['closed']],
    ['Have you ever cancelled a trip?', ['closed']],
    ['So, is that a problem?', ['closed']],
    ['Don’t you find that annoying?', ['leading', 'closed']],
    ['That was frustrating, right?', ['leading']],
    ['How useful was the map?', ['leading']],
    ['How much do you like the new page?', ['leading']],
    ['Would you use a reminder?', ['future', 'closed']],
    ['What would you do if we sent a reminder?', ['future']],
    ['How likely are you to recommend us?', ['future']],
    ['Imagine you could share it. What then?', ['future']],
    ['How often do you travel?', ['general']],
    ['What do you usually watch?', ['general']],
    ['How do you typically plan a trip?', ['general']],
    ['Tell me about the last time you planned a trip.', []],
    ['Can you tell me about the last time you planned a trip?', []],
    ['Could you walk me through what happened?', []],
    ['What happened next?', []],
    ['How did you find out?', []],
    ['What do you always forget the last time?', []],
    ['', []],
    ['Wie haben Sie das letzte Mal gebucht?', []],
  ])('%s', (question, faults) => {
    expect(questionHints(question).map((hint) => hint.fault)).toEqual(faults)
  })

  it.each([
    ['Tell me about the last time you booked a trip.', []],
    ['Walk me through yesterday evening.', []],
    ['Tell me about your travelling.', ['general']],
    ['How do you book trips?', ['general']],
    ['Would you book with us?', ['future', 'closed']],
    ['Erzählen Sie vom letzten Ausflug.', []],
    ['', []],
  ])('the prompt “%s”', (prompt, faults) => {
    expect(storyPromptHints(prompt).map((hint) => hint.fault)).toEqual(faults)
  })

  it('answers for any text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        for (const hint of [...questionHints(text), ...storyPromptHints(text)]) expect(hint.says).not.toBe('')
      }),
    )
  })
})

describe('a prompt from a research question', () => {
  it.each([
    ['How do people choose what to watch?', 'chose what to watch'],
    ['Why do our customers cancel their subscription?', 'cancelled your subscription'],
    ['When do new users invite a colleague?', 'invited a colleague'],
    ['What do viewers watch?', 'watched something'],
    ['What tools do people use to plan trips?', 'planned trips'],
    ['What makes people stop a film half way?', 'stopped a film half way'],
    ['What keeps people from sharing their list?', 'wanted to share your list'],
    ['What do people do when they run out of time?', 'ran out of time'],
    ['How do they try to find a date?', 'found a date'],
    ['Where do parents get advice?', 'got advice'],
  ])('%s', (question, story) => {
    expect(storyPromptFor(question)).toBe(`Tell me about the last time you ${story}.`)
  })

  it.each([
    'Is there a market?',
    'What does a gap on the day cost, and whom?',
    'Loyalty',
    'What do people think of us?',
    'Why are they late?',
    '',
  ])('none for “%s”', (question) => expect(storyPromptFor(question)).toBeNull())

  it('is itself without hints, each once', () => {
    const questions = ['How do people choose a film?', 'How do viewers choose a film?', 'Loyalty']
    expect(storyPrompts(questions)).toEqual(['Tell me about the last time you chose a film.'])
    expect(storyPrompts(questions).flatMap(storyPromptHints)).toEqual([])
  })
})

describe('the guide of an interview', () => {
  const someone = (interviewedOn: string) => ({
    participant: { alias: 'Maya' },
    interviewedOn,
    presentIds: [],
    leadId: null,
  })

  it('is written line by line, and copied without losing what is there', () => {
    const { run, view, ask } = stage()
    const first = run(createSnapshot, someone('2026-11-20'))
    run(addResearchQuestion, { snapshotId: first, text: ' How do people choose? ' })
    run(addResearchQuestion, { snapshotId: first, text: 'Why do they stop?' })
    run(moveResearchQuestion, { snapshotId: first, index: 1, to: 0 })
    run(writeStoryPrompt, { snapshotId: first, text: 'Tell me about the last time you chose.' })
    const questions = (id: string) => view().rows.snapshot.get(id)?.researchQuestions
    expect(questions(first)).toEqual(['Why do they stop?', 'How do people choose?'])
    const second = run(createSnapshot, someone('2026-11-22'))
    run(addResearchQuestion, { snapshotId: second, text: 'Why do they stop?' })
    run(copyGuide, { snapshotId: second, fromId: first })
    expect(questions(second)).toEqual(['Why do they stop?', 'How do people choose?'])
    expect(guides(view()).map((snapshot) => snapshot.id)).toEqual([second])
    run(editResearchQuestion, { snapshotId: second, index: 0, text: ' ' })
    expect(questions(second)).toEqual(['How do people choose?'])
    expect(ask(editResearchQuestion, { snapshotId: second, index: 7, text: 'x' }).ok).toBe(false)
    expect(ask(moveResearchQuestion, { snapshotId: second, index: 0, to: 5 }).ok).toBe(false)
    expect(ask(addResearchQuestion, { snapshotId: second, text: ' ' }).ok).toBe(false)
  })

  it('knows which interview is to come', () => {
    const { run, view, env } = stage()
    const isComing = (id: string) => {
      const snapshot = view().rows.snapshot.get(id)
      return snapshot ? isToCome(snapshot, env.today) : null
    }
    const today = run(createSnapshot, someone('2026-11-21'))
    expect(isComing(today)).toBe(false)
    run(addResearchQuestion, { snapshotId: today, text: 'How?' })
    expect(isComing(today)).toBe(true)
    expect(isComing(run(createSnapshot, someone('2026-11-22')))).toBe(true)
    expect(isComing(run(createSnapshot, someone('2026-11-20')))).toBe(false)
  })
})

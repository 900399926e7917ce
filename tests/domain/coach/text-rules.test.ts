// The rules on words: what they speak up about and, as important, what they leave alone.
import { describe, expect, test } from 'vitest'
import { checkText } from '../../../src/domain/coach/check-text.ts'
import { bareFeeling } from '../../../src/domain/coach/rules/l10-no-bare-feeling.ts'
import { companyWords } from '../../../src/domain/coach/rules/l09-customers-view.ts'
import { disguisedSolution } from '../../../src/domain/coach/rules/l08-no-disguised-solution.ts'
import { generalityIn } from '../../../src/domain/coach/rules/l06-no-generality.ts'
import { intentIn } from '../../../src/domain/coach/rules/l23-behaviour-not-intent.ts'
import { negationIn } from '../../../src/domain/coach/rules/l21-assumption-must-be-true.ts'
import { outputVerb } from '../../../src/domain/coach/rules/l02-outcome-not-output.ts'
import { unclear } from '../../../src/domain/coach/rules/l11-one-clear-need.ts'

describe('L2: outputs', () => {
  test.each([
    'Launch the new app',
    'ship v2',
    'Add reminders',
    'Redesign: the first run',
    'Migrate everybody',
  ])('speaks of “%s”', (title) => expect(outputVerb(title)).not.toBeNull())
  test.each([
    'More repair days are staffed',
    'Addresses are right the first time',
    'Shipments arrive',
    'Builders return',
    '',
  ])('leaves “%s” alone', (title) => expect(outputVerb(title)).toBeNull())
})

describe('L6: generalities', () => {
  test.each([
    'I usually ask in the chat',
    'Typically, nobody answers',
    'It is always me',
    'In general it works',
    'most of the time I guess',
    'Users get lost here',
    'Customers don’t read it',
  ])('speaks of “%s”', (text) => expect(generalityIn(text)).not.toBeNull())
  test.each([
    'Last Tuesday I asked in the chat',
    'It is unusual to hear back',
    'It is not always me',
    'My customers called me twice that day',
    'The customer’s lamp was gone',
    'In the general assembly I spoke',
    'usualness',
    '',
  ])('leaves “%s” alone', (text) => expect(generalityIn(text)).toBeNull())
})

describe('L8: solutions in disguise', () => {
  test.each([
    'I need a dashboard of who comes',
    'Add reminders before the day',
    'Build it into the calendar',
    'I want an app for the tally',
    'There is no export',
    'I miss notifications',
    'I wish I had a printer at the bench',
    'I’d like a shared calendar',
    'Filter: by street',
    'Automate the list',
    'I need a new spreadsheet',
  ])('speaks of “%s”', (text) => expect(disguisedSolution(text)).not.toBeNull())
  test.each([
    'I can’t tell who comes until the evening before',
    'The numbers never add up at the end of the day',
    'I find it hard to build trust with newcomers',
    'I need a way to know who comes',
    'I need a break after two hours',
    'I want a better overview of who is where',
    'My buttonhole is torn',
    'I happily address envelopes',
    'The add-on broke my notes',
    'I applied too late',
    'Builders leave dust on the bench',
    'I need to find the key before ten',
    'Ich brauche einen Überblick',
    '',
  ])('leaves “%s” alone', (text) => expect(disguisedSolution(text)).toBeNull())
})

describe('L9: the company’s view', () => {
  test.each([
    'Increase sign-ups in March',
    'Users should find it faster',
    'Customers should trust it',
    'Reduce churn',
    'Upsell the yearly plan',
    'Low adoption in small teams',
    'Our ARR',
    'We need to convince volunteers',
    'My retention is bad',
  ])('speaks of “%s” on the tree', (text) => expect(companyWords(text, 'opportunity')).not.toBeNull())
  test.each(['We never know who brings the tools', 'Our hall is cold, so people leave early'])(
    'takes “%s” for a customer who speaks for a team',
    (text) => expect(companyWords(text, 'heard')).toBeNull(),
  )
  test.each([
    'I wear out three fuses a day',
    'Nobody reduces the queue',
    'I cannot churned',
    'The arrow fell off',
    '',
  ])('leaves “%s” alone', (text) => expect(companyWords(text, 'opportunity')).toBeNull())
})

describe('L10: bare feelings', () => {
  test.each(['I am frustrated', 'Confused by it all', 'Stressed on Fridays', 'Parents are OVERWHELMED'])(
    'speaks of “%s”',
    (text) => expect(bareFeeling(text)).not.toBeNull(),
  )
  test.each([
    'I’m stressed because nobody answers',
    'I am annoyed when it rings',
    'Anxious that it breaks',
    'I feel confused about which of the three lists is the right one',
    'I cannot find my keys',
    '',
  ])('leaves “%s” alone', (text) => expect(bareFeeling(text)).toBeNull())
})

describe('L11: vague or double', () => {
  test.each([
    'Too slow',
    'Finding things',
    'A better experience for volunteers on repair days',
    'Seamless handover between two benches',
    'I can’t find the key and I don’t know whom to ask',
    'When the hall opens I look for the list that somebody put somewhere last month and then I give up and buy a new one',
  ])('speaks of “%s”', (text) => expect(unclear(text)).not.toBeNull())
  test.each([
    'I can’t find the key of the hall',
    'I want it to be easier to find the key',
    'I carry boxes and tools up two floors',
    'I press save and the list is empty',
    '我找不到大厅的钥匙',
    'ฉันหากุญแจไม่เจอ',
    '…',
    '',
  ])('leaves “%s” alone', (text) => expect(unclear(text)).toBeNull())
})

describe('L21: phrased to be false', () => {
  test.each([
    'Volunteers won’t read it',
    'People will not answer',
    'They never look',
    'Keepers forget to reply',
    'It fails to load',
    'Parents don’t mind',
    'If we remind them, they don’t forget',
  ])('speaks of “%s”', (text) => expect(negationIn(text)).not.toBeNull())
  test.each([
    'Volunteers answer within a day',
    'Volunteers write in time when they cannot come',
    'People who do not own tools borrow ours',
    'Not only newcomers look at it',
    'A notice is read',
    'Whether or not it rains, people come',
    '',
  ])('leaves “%s” alone', (text) => expect(negationIn(text)).toBeNull())
})

describe('L23: words of intent', () => {
  test.each([
    'Would you use this?',
    'People say they want it',
    'are interested in it',
    'would use it next week',
    'will probably use it',
  ])('speaks of “%s”', (text) => expect(intentIn(text)).not.toBeNull())
  test.each([
    'pick a bench without asking',
    'pay interest',
    'use it within a week',
    'say hello at the door',
    '',
  ])('leaves “%s” alone', (text) => expect(intentIn(text)).toBeNull())
})

describe('while somebody writes', () => {
  test('says nothing of an empty text', () => expect(checkText('opportunity', '  ')).toEqual([]))
  test('says the gravest first', () => {
    expect(checkText('opportunity', 'Add filters').map((hint) => hint.rule)).toEqual(['L8', 'L11'])
  })
  test('asks of a quote only whether it is an instance', () => {
    expect(checkText('quote', 'Add filters')).toEqual([])
    expect(checkText('quote', 'I usually guess').map((hint) => hint.rule)).toEqual(['L6'])
  })
  test('asks of an assumption only whether it can be true', () => {
    expect(checkText('assumption', 'People don’t add a filter').map((hint) => hint.rule)).toEqual(['L21'])
  })
  test('takes a very long text in its stride', () => {
    const long = 'I and the add or i not when usually '.repeat(20_000)
    for (const kind of ['heard', 'opportunity', 'quote', 'assumption'] as const)
      expect(checkText(kind, long).length).toBeGreaterThan(0)
  })
})

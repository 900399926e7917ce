// Consent and personal data: noted, dated, taken back; and what may be shown because of it.
import { expect, it } from 'vitest'
import { consentInWords, isKeptTooLong, mayQuote, personOf } from '../../../src/domain/people/consent.ts'
import { addParticipant } from '../../../src/domain/people/participant-commands.ts'
import { editPerson, setConsent, withdrawConsent } from '../../../src/domain/people/person-commands.ts'
import { stage } from '../snapshots/play.ts'

it('dates the first consent, and a withdrawal ends all of them', () => {
  const { run, view, ask } = stage()
  const participantId = run(addParticipant, { alias: 'Maya' })
  const known = () => personOf(view(), participantId)
  expect([mayQuote(view(), participantId), mayQuote(view(), null), consentInWords(known())]).toEqual([
    false,
    false,
    'No consent noted',
  ])
  run(setConsent, { participantId, to: 'consentQuotes', isGiven: true })
  expect(known()?.consentOn).toBe('2026-11-21')
  run(editPerson, { participantId, fields: { consentOn: '2026-11-01', name: ' Maya Example ' } })
  run(setConsent, { participantId, to: 'consentRecording', isGiven: true })
  expect(known()).toMatchObject({ consentOn: '2026-11-01', name: 'Maya Example' })
  expect([mayQuote(view(), participantId), consentInWords(known())]).toEqual([
    true,
    'Consent to recording and quotes',
  ])
  run(withdrawConsent, { participantId })
  expect([mayQuote(view(), participantId), consentInWords(known())]).toEqual([false, 'Consent withdrawn'])
  run(setConsent, { participantId, to: 'consentQuotes', isGiven: true })
  expect(consentInWords(known())).toBe('Consent to quotes')
  expect(ask(editPerson, { participantId, fields: { retainUntil: '2026-13-01' } }).ok).toBe(false)
  expect(ask(editPerson, { participantId: 'nobody', fields: {} }).ok).toBe(false)
})

it('knows when data were to be deleted', () => {
  const { run, view } = stage()
  const participantId = run(addParticipant, { alias: 'Maya' })
  run(editPerson, { participantId, fields: { retainUntil: '2026-11-20' } })
  const known = personOf(view(), participantId)
  expect([isKeptTooLong(known, '2026-11-20'), isKeptTooLong(known, '2026-11-21')]).toEqual([false, true])
  expect(isKeptTooLong(null, '2026-11-21')).toBe(false)
})

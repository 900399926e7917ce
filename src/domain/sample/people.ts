// The people of the sample. Everybody here is invented.
import type { SampleMember, SampleParticipant, SampleStakeholder } from './sample-content.ts'

export const QUICK_FACT_KEYS = ['Place', 'Volunteers', 'Repair days', 'Coordinating since'] as const

export const MEMBERS: readonly SampleMember[] = [
  { key: 'noor', name: 'Noor Haddad', role: 'product' },
  { key: 'jonas', name: 'Jonas Lindqvist', role: 'design' },
  { key: 'adaeze', name: 'Adaeze Obi', role: 'engineering' },
]

export const STAKEHOLDERS: readonly SampleStakeholder[] = [
  {
    key: 'margaret',
    name: 'Margaret Sloan',
    title: 'Managing director',
    influence: 'veto',
    detail: 'pitch',
    cadenceDays: 30,
  },
  {
    key: 'tomasz',
    name: 'Tomasz Wieczorek',
    title: 'Head of support',
    influence: 'influences',
    detail: 'everything',
    cadenceDays: 14,
  },
  {
    key: 'ruth',
    name: 'Ruth Abelson',
    title: 'Partnerships with councils',
    influence: 'influences',
    detail: 'highlights',
    cadenceDays: 30,
  },
  {
    key: 'femi',
    name: 'Femi Adeyemi',
    title: 'Finance and data protection',
    influence: 'informed',
    detail: 'highlights',
    cadenceDays: 60,
  },
]

export const PARTICIPANTS: readonly SampleParticipant[] = [
  {
    key: 'bea',
    alias: 'Bea',
    facts: ['Village', '9 volunteers', 'Monthly', '2019'],
    source: 'Prompt in the product',
    again: true,
    person: { name: 'Beatrice Holloway', contact: 'bea@example.org', quotes: true },
  },
  {
    key: 'hamid',
    alias: 'Hamid',
    facts: ['City', '34 volunteers', 'Weekly', '2021, paid two days a week'],
    source: 'Prompt in the product',
    person: { name: 'Hamid Rostami', contact: 'hamid@example.org', quotes: true },
  },
  {
    key: 'olwen',
    alias: 'Olwen',
    facts: ['Village', '7 volunteers', 'Monthly', '2016'],
    source: 'Colleague in support',
    person: { name: 'Olwen Pritchard', contact: 'olwen@example.org', quotes: true },
  },
  {
    key: 'kofi',
    alias: 'Kofi',
    facts: ['City', '26 volunteers', 'Twice a month', '2022'],
    source: 'Prompt in the product',
    person: { name: 'Kofi Asante', contact: 'kofi@example.org', quotes: true },
  },
  {
    key: 'greta',
    alias: 'Greta',
    facts: ['Town', '15 volunteers', 'Monthly', '2018'],
    source: 'Colleague in support',
    person: { name: 'Greta Lindqvist', contact: 'greta@example.org', quotes: true },
  },
  {
    key: 'luc',
    alias: 'Luc',
    facts: ['Town', '12 volunteers', 'Monthly', '2023'],
    source: 'Prompt in the product',
    person: { name: 'Luc Fontaine', contact: 'luc@example.org', quotes: true },
  },
  {
    key: 'sanna',
    alias: 'Sanna',
    facts: ['Town', '18 volunteers', 'Twice a month', '2020'],
    source: 'Council partner',
    person: { name: 'Sanna Virtanen', contact: 'sanna@example.org', quotes: true },
  },
  {
    key: 'moira',
    alias: 'Moira',
    facts: ['Village', '11 volunteers', 'Monthly', '2014'],
    source: 'Colleague in support',
    person: { name: 'Moira Kinnaird', contact: 'moira@example.org', quotes: false },
  },
  {
    key: 'tariq',
    alias: 'Tariq',
    facts: ['City', '40 volunteers', 'Weekly', '2017, paid full time'],
    source: 'Council partner',
    again: true,
    person: { name: 'Tariq Mahmoud', contact: 'tariq@example.org', quotes: true },
  },
  { key: 'pia', alias: 'Pia', facts: ['Town', '8 volunteers', 'Every two months', '2024'] },
  {
    key: 'rafe',
    alias: 'Rafe',
    facts: ['City', '21 volunteers', 'Monthly', '2022'],
    source: 'Prompt in the product',
    person: { name: 'Rafe Okonjo-Bell', contact: 'rafe@example.org', quotes: true },
  },
  {
    key: 'ines',
    alias: 'Ines',
    facts: ['Town', '14 volunteers', 'Monthly', '2021'],
    source: 'Prompt in the product',
    person: { name: 'Inês Carvalho', contact: 'ines@example.org', quotes: true },
  },
]

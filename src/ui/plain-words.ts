// Plain words for the method's terms, for people who meet them for the first time. Data only; every value says the same thing.
export const PLAIN_WORDS: Readonly<Record<string, string>> = {
  // Kinds on cards, panels and lists.
  Outcome: 'Goal',
  Opportunity: 'Need or problem',
  'Pain point': 'Problem',
  Desire: 'Wish',
  Solution: 'Possible solution',
  'Assumption test': 'Small experiment',
  // Places.
  'Outcome & tree': 'Goal & paths',
  Tree: 'Paths',
  'Outcome and tree': 'Goal and paths',
  Interviews: 'Conversations',
  Inbox: 'To be placed',
  Maps: 'Customer journeys',
  Tests: 'Experiments',
  Assumptions: 'Beliefs to check',
  Reviews: 'Showing the work',
  Coach: 'Advice',
  // Parts of the people screen.
  'The trio': 'Our team',
  Participants: 'People we talked to',
  Stakeholders: 'People we show it to',
}

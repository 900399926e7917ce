// Plain words for the method's terms where they stand alone, as labels. Data only; a translation has its own.
export const PLAIN_WORDS: Readonly<Record<string, string>> = {
  // Kinds on cards, panels and lists.
  Outcome: 'Goal',
  Outcomes: 'Goals',
  Opportunity: 'Need or problem',
  Opportunities: 'Needs and problems',
  'Pain point': 'Problem',
  Desire: 'Wish',
  Solution: 'Possible solution',
  Assumption: 'Belief',
  'Assumption test': 'Test of a belief',
  Snapshot: 'Summary',
  'Interview snapshot': 'Interview summary',
  'Experience map': 'Journey map',
  'Story map': 'Map of steps',
  'Leap of faith': 'Risky belief',
  // Places.
  'Outcome & tree': 'Goal & tree',
  'Outcome and tree': 'Goal and tree',
  Inbox: 'Waiting',
  Assumptions: 'Beliefs to check',
  Coach: 'Advice',
  // Stops of a review.
  Prioritisation: 'How we chose',
  'Target opportunity': 'What we work on',
  // Parts of the people screen.
  Trio: 'Team',
  'The trio': 'Our team',
  Participant: 'Person we talked to',
  Participants: 'People we talked to',
  Stakeholder: 'Person we show it to',
  Stakeholders: 'People we show it to',
}

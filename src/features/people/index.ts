// The people of a workspace: the trio, the participants, the stakeholders.
export { PeopleScreen } from './people-screen.tsx'
export { MemberScreen } from './member-screen.tsx'
export { ParticipantScreen } from './participant-screen.tsx'
export { StakeholderScreen } from './stakeholder-screen.tsx'
export { PEOPLE_ACTIONS } from './people-actions.ts'

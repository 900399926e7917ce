// The door of the inbox: its screen, what of it stands in the URL, its actions.
export { INBOX_ACTIONS } from './inbox-actions.ts'
export { InboxScreen, type InboxScreenProps } from './inbox-screen.tsx'
export { type InboxSearch, readInboxSearch } from './inbox-search.ts'

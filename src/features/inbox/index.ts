// The door of the inbox: its screen, what of it stands in the URL, its actions.
export { INBOX_ACTIONS } from './inbox-actions.ts'
export { InboxScreen, type InboxScreenProps, type InboxSearch, readInboxSearch } from './inbox-screen.tsx'

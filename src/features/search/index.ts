// Search everywhere: the screen, and the answers for the palette.
export { SearchScreen, type SearchScreenProps } from './search-screen.tsx'
export { HitSentence } from './hit-words.tsx'
export { useRecordSearch } from './use-record-search.ts'

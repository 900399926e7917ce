// Asks the search while a question stands, and gives the latest answer; the one before stays until it is there.
import { useEffect } from 'react'
import { useStore } from 'zustand'
import { useWorkspace } from '../../data/react/use-workspace.ts'
import { dayOf } from '../../ui/day-text.ts'
import { recordSearchOf, type SearchState } from './record-search.ts'

/** `most` hits a group at most. With an empty question the index is only made ready. */
export function useRecordSearch(text: string, most: number): SearchState & { readonly isAnswered: boolean } {
  const search = recordSearchOf(useWorkspace())
  const state = useStore(search.state)
  const question = text.trim()
  useEffect(() => {
    if (question === '') search.warm()
    else search.ask(question, dayOf(Date.now()), most)
    return () => search.rest()
  }, [search, question, most])
  return { ...state, isAnswered: state.text === question }
}

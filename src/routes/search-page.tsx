// Search everywhere in the URL: what was asked stays there, so that going back comes back to the hits.
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { SearchScreen } from '../features/search/index.ts'
import { SaidInTranscripts } from '../features/snapshots/index.ts'

export function SearchPage() {
  const { q } = useSearch({ strict: false })
  const navigate = useNavigate()
  // The box is quicker than the address; the address follows.
  const [text, setText] = useState(typeof q === 'string' ? q : '')
  function handleText(next: string): void {
    setText(next)
    void navigate({ to: '.', search: next.trim() === '' ? {} : { q: next }, replace: true })
  }
  return <SearchScreen text={text} onText={handleText} inTranscripts={<SaidInTranscripts text={text} />} />
}

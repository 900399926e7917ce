// People in the URL: the quick facts that the participants are narrowed to.
import { useNavigate, useSearch } from '@tanstack/react-router'
import { readFacts, writeFacts } from '../domain/snapshots/facts-in-url.ts'
import { PeopleScreen } from '../features/people/index.ts'

export function PeoplePage() {
  const { facts = '', at } = useSearch({ strict: false })
  const navigate = useNavigate()
  return (
    <PeopleScreen
      facts={readFacts(facts)}
      isSourcesAsked={at === 'sources'}
      onFacts={(next) => {
        const text = writeFacts(next)
        void navigate({ to: '.', search: text ? { facts: text } : {}, replace: true, resetScroll: false })
      }}
    />
  )
}

// Help in the URL: the part that a link asked for.
import { useSearch } from '@tanstack/react-router'
import { HelpScreen } from '../app/help/help-screen.tsx'

export function HelpPage() {
  const { at } = useSearch({ strict: false })
  return <HelpScreen at={typeof at === 'string' ? at : ''} />
}

// An address that nobody knows, inside a workspace or out of it.
import { RouterLink } from '../records/router-link.tsx'
import { EmptyPage } from './empty-page.tsx'

export function UnknownPage() {
  return (
    <EmptyPage title="There is no such page">
      <p>The address may have been mistyped, or the page was moved.</p>
      <RouterLink to="/">Go to your workspaces</RouterLink>
    </EmptyPage>
  )
}

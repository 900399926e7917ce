// Puts the home screen together with the transfer feature's parts.
import { getRouteApi } from '@tanstack/react-router'
import { HomeScreen } from '../app/home/home-screen.tsx'
import { useEspalier } from '../data/react/workspace-context.ts'

const route = getRouteApi('/')

export function HomePage() {
  const espalier = useEspalier()
  const workspaces = route.useLoaderData()
  return (
    <HomeScreen
      workspaces={workspaces}
      openFile={null}
      onOpenSample={() => espalier.create({ name: 'Sample' })}
    />
  )
}

// Puts the home screen together with the transfer feature's parts.
import { getRouteApi, useRouter } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { HomeScreen } from '../app/home/home-screen.tsx'
import { useEspalier } from '../data/react/workspace-context.ts'
import { openSampleWorkspace, OpenWorkspaceFile } from '../features/transfer/index.ts'

const JoinShared = lazy(() => import('../features/trust/index.ts').then((m) => ({ default: m.JoinShared })))

const route = getRouteApi('/')

export function HomePage() {
  const espalier = useEspalier()
  const router = useRouter()
  const workspaces = route.useLoaderData()
  return (
    <HomeScreen
      workspaces={workspaces}
      openFile={
        <>
          <OpenWorkspaceFile
            onMerge={(workspaceId, file) => {
              void import('../features/trust/index.ts').then(({ setMergeSession }) => {
                setMergeSession(workspaceId, { waiting: file, done: null })
                return router.navigate({ to: '/w/$workspaceId/merge', params: { workspaceId } })
              })
            }}
            onOpened={(workspaceId) =>
              void router.navigate({ to: '/w/$workspaceId', params: { workspaceId } })
            }
          />
          <Suspense>
            <JoinShared
              onOpened={(workspaceId) =>
                void router.navigate({ to: '/w/$workspaceId', params: { workspaceId } })
              }
            />
          </Suspense>
        </>
      }
      onOpenSample={() => openSampleWorkspace(espalier)}
    />
  )
}

// The tree with the outcome's and a solution's panel beside it: here three features meet.
import { useNavigate, useParams, useRouter, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { NewOutcome, OutcomePanel } from '../features/outcomes/index.ts'
import { SOLUTIONS_ACTIONS, SolutionPanel } from '../features/solutions/index.ts'
import { ImportFirstTree, TreeTransferMenu } from '../features/transfer/index.ts'
import { readTreeSearch, TreeScreen, writeTreeSearch } from '../features/tree/index.ts'
import { forestOf } from '../domain/tree/forest.ts'
import { useWorkspace } from '../data/react/use-workspace.ts'
import { useActions } from '../ui/actions/use-actions.ts'
import { Button } from '../ui/button.tsx'

export function TreePage() {
  const { id: workspaceId, store } = useWorkspace()
  const { treeId } = useParams({ strict: false })
  const search = readTreeSearch(useSearch({ strict: false }))
  const navigate = useNavigate()
  const router = useRouter()
  const path = `/w/${workspaceId}/tree${treeId === undefined ? '' : `/${treeId}`}`
  const toTree = (id: string) =>
    void navigate({ to: '/w/$workspaceId/tree/$treeId', params: { workspaceId, treeId: id }, search: {} })
  // Where the focus is: a card of the tree says which record it shows.
  useActions(SOLUTIONS_ACTIONS, {
    'solutions.open': () => {
      const card = document.activeElement?.closest<HTMLElement>('[data-card-id]')
      const id = card?.dataset['cardId'] ?? search.at ?? ''
      const { opportunity, solution } = store.getState().view.rows
      if (opportunity.has(id))
        void navigate({
          to: '/w/$workspaceId/solutions/$opportunityId',
          params: { workspaceId, opportunityId: id },
        })
      else if (solution.has(id))
        void navigate({ to: '/w/$workspaceId/story/$solutionId', params: { workspaceId, solutionId: id } })
    },
  })
  return (
    <TreeScreen
      treeId={treeId ?? null}
      search={search}
      onSearch={(change, how) => {
        // The focus tells its card a moment later: whoever is on the way to another screen by then is not called back.
        const isLeaving = router.state.location.pathname !== path
        if (how === 'replace' && isLeaving) return
        void navigate({
          to: '.',
          search: (before) => writeTreeSearch({ ...readTreeSearch(before), ...change }),
          replace: how === 'replace',
        })
      }}
      onOpenTree={toTree}
      onOpenInbox={(id, show) =>
        void navigate({
          to: '/w/$workspaceId/inbox',
          params: { workspaceId },
          search: { tree: id, ...(show === 'waiting' ? {} : { show }) },
        })
      }
      onOpenPlace={(place, id, aboutId) => {
        const params = { workspaceId, treeId: id }
        if (place === 'drivers' || place === 'direction') {
          const outcomeId = store.getState().view.rows.tree.get(id)?.outcomeId ?? ''
          const isNew = place === 'direction'
          void navigate({
            to: isNew ? '/w/$workspaceId/tree/new' : '/w/$workspaceId/tree/drivers',
            params,
            search: isNew ? { instead: outcomeId } : { at: outcomeId },
          })
        } else if (place === 'choose') {
          const under = forestOf(store.getState().view).parentOf.get(aboutId ?? '')
          void navigate({
            to: '/w/$workspaceId/tree/$treeId/choose',
            params,
            search: under === undefined || under === id ? {} : { under },
          })
        } else void navigate({ to: '/w/$workspaceId/tree/$treeId/history', params, search: { tab: place } })
      }}
      renderNewOutcome={(onCreated) => (
        <>
          <NewOutcome onCreated={onCreated} />
          <FromFile onImported={onCreated} />
        </>
      )}
      renderTransfer={(id, cardId) => (
        <TreeTransferMenu
          treeId={id}
          cardId={cardId}
          onImported={(focusId) => {
            const isTree = store.getState().view.rows.tree.has(focusId)
            if (isTree) toTree(focusId)
            else void navigate({ to: '.', search: (before) => ({ ...before, at: focusId }) })
          }}
        />
      )}
      renderSolution={(id, onClose) => <SolutionPanel solutionId={id} onClose={onClose} />}
      renderOutcome={(id, onClose) => <OutcomePanel outcomeId={id} onClose={onClose} />}
    />
  )
}

/** A tree from another tool instead of a first outcome. */
function FromFile({ onImported }: { readonly onImported: (treeId: string) => void }) {
  const [isOpen, setIsOpen] = useState(false)
  return (
    <>
      <Button variant="quiet" onClick={() => setIsOpen(true)}>
        Or bring a tree from a file
      </Button>
      {isOpen && <ImportFirstTree onClose={() => setIsOpen(false)} onImported={onImported} />}
    </>
  )
}

// Reviews: the list, one review, and the walk through it.
import { useNavigate, useParams, useRouter, useSearch } from '@tanstack/react-router'
import { useCallback } from 'react'
import { RecordGate } from '../app/record-gate.tsx'
import { useWorkspace } from '../data/react/use-workspace.ts'
import type { Testimony } from '../domain/tree/people-of.ts'
import {
  PresenterScreen,
  PrintScreen,
  ReviewScreen,
  ReviewsScreen,
  WalkScreen,
} from '../features/reviews/index.ts'
import { useOpenRecord } from '../records/record-link.tsx'
import { toasts } from '../ui/toasts.ts'

const BACK = { to: '/reviews', label: 'All reviews' }
const FIRST_STOP = 'outcome'

function useGoToStop(): (reviewId: string, stop?: string, how?: { replace: boolean }) => void {
  const navigate = useNavigate()
  const { id: workspaceId } = useWorkspace()
  return useCallback(
    (reviewId, stop = FIRST_STOP, how) =>
      void navigate({
        to: '/w/$workspaceId/reviews/$reviewId/walk/$stop',
        params: { workspaceId, reviewId, stop },
        replace: how?.replace ?? false,
      }),
    [navigate, workspaceId],
  )
}

export function ReviewsPage() {
  const open = useOpenRecord()
  const goToStop = useGoToStop()
  const { tree } = useSearch({ strict: false })
  return (
    <ReviewsScreen
      onOpenReview={(id) => open('review', id)}
      onWalk={goToStop}
      prepareTreeId={typeof tree === 'string' ? tree : null}
    />
  )
}

export function ReviewPage() {
  const { reviewId = '' } = useParams({ strict: false })
  const goToStop = useGoToStop()
  const navigate = useNavigate()
  const { id: workspaceId } = useWorkspace()
  const handlePrint = () =>
    void navigate({ to: '/w/$workspaceId/reviews/$reviewId/print', params: { workspaceId, reviewId } })
  return (
    <RecordGate type="review" id={reviewId} name="review" back={BACK}>
      <ReviewScreen key={reviewId} reviewId={reviewId} onWalk={goToStop} onPrint={handlePrint} />
    </RecordGate>
  )
}

export function PrintPage() {
  const { reviewId = '' } = useParams({ strict: false })
  return <PrintScreen reviewId={reviewId} />
}

export function WalkPage() {
  const { reviewId = '', stop = FIRST_STOP } = useParams({ strict: false })
  const open = useOpenRecord()
  const goToStop = useGoToStop()
  const handleStop = useCallback((next: string) => goToStop(reviewId, next), [goToStop, reviewId])
  const router = useRouter()
  const { id: workspaceId } = useWorkspace()
  const navigate = useNavigate()
  const handleTranscript = ({ snapshot, heard }: Testimony) =>
    void navigate({
      to: '/w/$workspaceId/interviews/$snapshotId',
      params: { workspaceId, snapshotId: snapshot.id },
      search: { at: heard.id, ...(heard.passage ? { turn: String(heard.passage.turn) } : {}) },
    })
  const handlePresenter = (at: string) => {
    const to = '/w/$workspaceId/reviews/$reviewId/presenter'
    const { href } = router.buildLocation({ to, params: { workspaceId, reviewId }, search: { stop: at } })
    const name = `presenter-${reviewId}`
    if (window.open(href, name, 'popup,width=960,height=640')) return
    toasts.show({
      message: 'This browser holds windows back that a page opens. Allow them for Espalier, or take a tab.',
      action: { label: 'Open in a tab', onAct: () => void window.open(href, name) },
      sticky: true,
      key: 'presenter',
    })
  }
  return (
    <WalkScreen
      reviewId={reviewId}
      stopId={stop}
      onStop={handleStop}
      onLeave={() => open('review', reviewId)}
      onPresenter={handlePresenter}
      onTranscript={handleTranscript}
    />
  )
}

export function PresenterPage() {
  const { reviewId = '' } = useParams({ strict: false })
  const { stop = FIRST_STOP } = useSearch({ strict: false })
  const navigate = useNavigate()
  const { id: workspaceId } = useWorkspace()
  const handleStop = useCallback(
    (next: string) =>
      void navigate({
        to: '/w/$workspaceId/reviews/$reviewId/presenter',
        params: { workspaceId, reviewId },
        search: { stop: next },
        replace: true,
      }),
    [navigate, workspaceId, reviewId],
  )
  return <PresenterScreen reviewId={reviewId} stopId={stop} onStop={handleStop} />
}

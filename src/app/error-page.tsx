// What shows when a screen fails: that nothing is lost, what happened, and two ways on.
import { type ErrorComponentProps, useRouter } from '@tanstack/react-router'
import { Button } from '../ui/button.tsx'
import { EmptyPage } from './empty-page.tsx'
import { reasonOf } from '../lib/reason-of.ts'

export function ErrorPage({ error, reset }: ErrorComponentProps) {
  const router = useRouter()
  const message = reasonOf(error)
  return (
    <EmptyPage title="This screen stumbled">
      <p>
        What was saved is safe on this device. Try the screen again; if it stumbles again, reload the page and
        download the workspace file from there.
      </p>
      <pre>{message}</pre>
      <Button
        variant="primary"
        onClick={() => {
          reset()
          void router.invalidate()
        }}
      >
        Try again
      </Button>
    </EmptyPage>
  )
}

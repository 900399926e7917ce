// What shows when a screen fails: that nothing is lost, what happened, and two ways on.
import { type ErrorComponentProps, useRouter } from '@tanstack/react-router'
import { Button } from '../ui/button.tsx'
import { EmptyPage } from './empty-page.tsx'

export function ErrorPage({ error, reset }: ErrorComponentProps) {
  const router = useRouter()
  const message = error instanceof Error ? error.message : String(error)
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

// What the product says by itself, and what stands where nothing is yet.
import { Banner } from '../../../src/ui/banner.tsx'
import { Button } from '../../../src/ui/button.tsx'
import { EmptyState } from '../../../src/ui/empty-state.tsx'
import { Icon } from '../../../src/ui/icon.tsx'
import { InboxIcon, PlusIcon } from '../../../src/ui/icons.ts'
import { ProgressBar } from '../../../src/ui/progress-bar.tsx'
import { Skeleton } from '../../../src/ui/skeleton.tsx'
import { Spinner } from '../../../src/ui/spinner.tsx'
import { Stack } from '../../../src/ui/stack.tsx'
import type { ToastQueue } from '../../../src/ui/toast-queue.ts'
import { Example } from './example.tsx'
import { Section } from './section.tsx'

export function Notices({ queue }: { readonly queue: ToastQueue }) {
  const undo = { label: 'Undo', onAct: () => undefined }
  return (
    <Section title="Notices">
      <Example name="Banners" wide>
        <Stack gap={2}>
          <Banner actions={<Button size="small">Reload</Button>} onDismiss={() => undefined}>
            A newer version is ready.
          </Banner>
          <Banner
            tone="warn"
            title="This browser may clear what it keeps. "
            actions={<Button size="small">Download now</Button>}
          >
            Keep a copy of your workspace.
          </Banner>
          <Banner
            tone="error"
            title="Not saved: the disk is full. "
            actions={<Button size="small">Download now</Button>}
          >
            Your work goes on in memory.
          </Banner>
          <Banner tone="positive">The file holds 12 snapshots and one tree. Nothing was left out.</Banner>
        </Stack>
      </Example>
      <Example name="Toasts">
        <Button
          onClick={() =>
            queue.show({
              message: 'Moved 3 opportunities under “I wait without knowing for what”',
              action: undo,
            })
          }
        >
          Show a toast
        </Button>
      </Example>
      <Example name="Progress">
        <ProgressBar
          label="Reading the transcript"
          value={0.62}
          detail="1,204 of 1,940 turns"
          action={
            <Button size="small" variant="quiet">
              Cancel
            </Button>
          }
        />
        <ProgressBar label="Making the picture" />
        <Stack look="row" gap={3}>
          <Spinner label="Loading" />
          <span>Opening the workspace</span>
        </Stack>
      </Example>
      <Example name="Skeleton">
        <Stack gap={4}>
          <Skeleton look="title" />
          <Skeleton lines={3} />
        </Stack>
      </Example>
      <Example name="Empty state" wide>
        <EmptyState
          drawing={<Icon as={InboxIcon} />}
          title="Nothing waits here"
          sentence="What you hear in interviews waits here until you place it on the tree."
          action={
            <Button variant="primary" icon={<Icon as={PlusIcon} />}>
              New snapshot
            </Button>
          }
        />
      </Example>
    </Section>
  )
}

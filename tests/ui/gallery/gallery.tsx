// The sections of the gallery, one after the other, laid out as a page of the product would be.
import { useState } from 'react'
import { EditableText } from '../../../src/ui/editable-text.tsx'
import { IconButton } from '../../../src/ui/icon-button.tsx'
import { Icon } from '../../../src/ui/icon.tsx'
import { MoonIcon, Rows3Icon } from '../../../src/ui/icons.ts'
import { Page } from '../../../src/ui/page.tsx'
import { SegmentedControl } from '../../../src/ui/segmented-control.tsx'
import { Stack } from '../../../src/ui/stack.tsx'
import { createToastQueue } from '../../../src/ui/toast-queue.ts'
import { ToastRegion } from '../../../src/ui/toast-region.tsx'
import { Actions } from './actions.tsx'
import { Inputs } from './inputs.tsx'
import { Lists } from './lists.tsx'
import { Marks } from './marks.tsx'
import { Notices } from './notices.tsx'
import { Surfaces } from './surfaces.tsx'
import { Words } from './words.tsx'
import styles from './gallery.module.css'

const queue = createToastQueue()
const VIEWS = [
  { value: 'canvas', label: 'Canvas' },
  { value: 'outline', label: 'Outline' },
  { value: 'table', label: 'Table' },
] as const

function flip(name: string, on: string, off: string): void {
  const root = document.documentElement
  root.dataset[name] = root.dataset[name] === on ? off : on
}

export function Gallery() {
  const [view, setView] = useState<(typeof VIEWS)[number]['value']>('canvas')
  const [title, setTitle] = useState('Everything the screens are made of')
  return (
    <main className={styles.main} data-region="main">
      <Page
        above={<span>Design</span>}
        title={<EditableText as="h1" look="title" label="title" value={title} onCommit={setTitle} required />}
        meta={
          <>
            <span>45 primitives</span>
            <span>Light and dark</span>
            <span>Changed 3 weeks ago</span>
          </>
        }
        views={<SegmentedControl label="View" value={view} segments={VIEWS} onChange={setView} />}
        actions={
          <>
            <IconButton
              label="Dark or light"
              icon={<Icon as={MoonIcon} />}
              onClick={() => flip('theme', 'dark', 'light')}
            />
            <IconButton
              label="Compact or comfortable"
              icon={<Icon as={Rows3Icon} />}
              onClick={() => flip('density', 'compact', 'comfortable')}
            />
          </>
        }
      >
        <Stack gap={12}>
          <Words />
          <Actions />
          <Inputs />
          <Marks />
          <Notices queue={queue} />
          <Surfaces />
          <Lists />
        </Stack>
      </Page>
      <ToastRegion queue={queue} />
    </main>
  )
}

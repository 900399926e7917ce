// Buttons, menus, hints, popovers, toolbars.
import { useState } from 'react'
import { Button } from '../../../src/ui/button.tsx'
import { ButtonLink } from '../../../src/ui/button-link.tsx'
import { IconButton } from '../../../src/ui/icon-button.tsx'
import { Icon } from '../../../src/ui/icon.tsx'
import {
  ArchiveIcon,
  CopyIcon,
  DownloadIcon,
  EllipsisIcon,
  ListFilterIcon,
  MaximizeIcon,
  PencilIcon,
  PlusIcon,
  Redo2Icon,
  Share2Icon,
  TargetIcon,
  Trash2Icon,
  Undo2Icon,
  ZoomInIcon,
  ZoomOutIcon,
} from '../../../src/ui/icons.ts'
import { MenuButton } from '../../../src/ui/menu-button.tsx'
import type { MenuEntry } from '../../../src/ui/menu.tsx'
import { PopoverButton } from '../../../src/ui/popover-button.tsx'
import { Select } from '../../../src/ui/select.tsx'
import { Stack } from '../../../src/ui/stack.tsx'
import { Toolbar } from '../../../src/ui/toolbar.tsx'
import { Tooltip } from '../../../src/ui/tooltip.tsx'
import { Example } from './example.tsx'
import { Section } from './section.tsx'

const nothing = (): void => undefined

export function Actions() {
  const [lane, setLane] = useState<'need' | 'pain'>('need')
  const items: readonly MenuEntry[] = [
    { id: 'edit', label: 'Edit', keys: 'F2', icon: <Icon as={PencilIcon} />, onSelect: nothing },
    { id: 'copy', label: 'Copy as text', keys: 'Mod+C', icon: <Icon as={CopyIcon} />, onSelect: nothing },
    {
      id: 'target',
      label: 'Make target',
      keys: 'T',
      icon: <Icon as={TargetIcon} />,
      whyNot: 'Only a leaf can be the target. This one has children.',
      onSelect: nothing,
    },
    { type: 'separator', id: 's1' },
    { type: 'heading', id: 'h', label: 'Heard as' },
    {
      id: 'need',
      label: 'Need',
      choice: { kind: 'radio', isOn: lane === 'need' },
      onSelect: () => setLane('need'),
    },
    {
      id: 'pain',
      label: 'Pain point',
      choice: { kind: 'radio', isOn: lane === 'pain' },
      onSelect: () => setLane('pain'),
    },
    { type: 'separator', id: 's2' },
    {
      id: 'archive',
      label: 'Archive',
      keys: 'Delete',
      danger: true,
      icon: <Icon as={ArchiveIcon} />,
      onSelect: nothing,
    },
  ]
  return (
    <Section title="Actions">
      <Example name="Buttons">
        <Stack look="row" gap={2}>
          <Button variant="primary" icon={<Icon as={PlusIcon} />}>
            New snapshot
          </Button>
          <Button>Secondary</Button>
          <Button variant="quiet">Quiet</Button>
          <Button variant="danger" icon={<Icon as={Trash2Icon} />}>
            Erase
          </Button>
        </Stack>
        <Stack look="row" gap={2}>
          <Button size="small" variant="primary">
            Small
          </Button>
          <Button size="small">Small</Button>
          <Button size="small" variant="quiet" icon={<Icon as={ListFilterIcon} size="small" />}>
            Filter
          </Button>
          <ButtonLink size="small" href="#b">
            A link
          </ButtonLink>
        </Stack>
      </Example>
      <Example name="States">
        <Stack look="row" gap={2}>
          <Button variant="primary" whyNot="Name the participant first.">
            Finish
          </Button>
          <Button busy>Importing</Button>
          <Button aria-pressed>Pressed</Button>
          <Button variant="quiet" whyNot="There is nothing to undo.">
            Undo
          </Button>
        </Stack>
      </Example>
      <Example name="Icon buttons, with hints">
        <Stack look="row" gap={1}>
          <IconButton label="Undo" keys="Mod+Z" icon={<Icon as={Undo2Icon} />} />
          <IconButton
            label="Redo"
            keys="Mod+Shift+Z"
            icon={<Icon as={Redo2Icon} />}
            whyNot="Nothing was undone."
          />
          <IconButton label="Share" variant="secondary" icon={<Icon as={Share2Icon} />} />
          <IconButton label="Download" size="small" icon={<Icon as={DownloadIcon} />} />
          <Tooltip text="Counts distinct people, never mentions.">
            <Button variant="quiet" size="small">
              Hint on a button
            </Button>
          </Tooltip>
        </Stack>
      </Example>
      <Example name="Menus">
        <Stack look="row" gap={2}>
          <MenuButton label="Card" items={items} />
          <MenuButton label="More" items={items} iconOnly icon={<Icon as={EllipsisIcon} />} variant="quiet" />
        </Stack>
      </Example>
      <Example name="Popover">
        <PopoverButton
          label="Filter"
          icon={<Icon as={ListFilterIcon} />}
          content={(close) => (
            <Stack gap={3}>
              <Select
                label="Kind"
                value="all"
                options={[
                  { value: 'all', label: 'All kinds' },
                  { value: 'need', label: 'Needs' },
                ]}
                onChange={nothing}
              />
              <Button variant="primary" onClick={close}>
                Show
              </Button>
            </Stack>
          )}
        />
      </Example>
      <Example name="Toolbar: one tab stop">
        <Toolbar label="View">
          <IconButton label="Undo" icon={<Icon as={Undo2Icon} />} />
          <IconButton label="Redo" icon={<Icon as={Redo2Icon} />} />
          <hr />
          <IconButton label="Zoom out" keys="Alt+-" icon={<Icon as={ZoomOutIcon} />} />
          <IconButton label="Zoom in" icon={<Icon as={ZoomInIcon} />} />
          <IconButton label="Fit all" keys="Shift+1" icon={<Icon as={MaximizeIcon} />} />
        </Toolbar>
      </Example>
    </Section>
  )
}

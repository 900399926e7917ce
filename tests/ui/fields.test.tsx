// Fields keep what is typed by themselves and say what is wrong when they are left.
import { render, screen, waitFor } from '@testing-library/react'
import { useState } from 'react'
import { expect, test, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { SegmentedControl } from '../../src/ui/segmented-control.tsx'
import { Tabs } from '../../src/ui/tabs.tsx'
import { TextArea } from '../../src/ui/text-area.tsx'
import { TextField } from '../../src/ui/text-field.tsx'
import { Toolbar } from '../../src/ui/toolbar.tsx'

const mustBeThere = (text: string): string | null => (text ? null : 'Write an alias.')

test('a field tells its text on Enter, on leaving, and once', async () => {
  const onCommit = vi.fn<(text: string) => void>()
  render(<TextField label="Alias" value="" onCommit={onCommit} />)
  await userEvent.click(screen.getByLabelText('Alias'))
  await userEvent.keyboard('Mara{Enter}')
  await userEvent.tab()
  expect(onCommit.mock.calls).toEqual([['Mara']])
})

test('a pause is enough for it to be kept', async () => {
  const onCommit = vi.fn<(text: string) => void>()
  render(<TextField label="Alias" value="" onCommit={onCommit} />)
  await userEvent.click(screen.getByLabelText('Alias'))
  await userEvent.keyboard('Ma')
  await waitFor(() => expect(onCommit.mock.calls).toEqual([['Ma']]), { timeout: 3000 })
  expect(screen.getByLabelText('Alias')).toHaveValue('Ma')
})

test('going away keeps it too, for the record it was typed for', async () => {
  const first = vi.fn<(text: string) => void>()
  const second = vi.fn<(text: string) => void>()
  const page = render(<TextArea label="Notes" value="" onCommit={first} />)
  await userEvent.click(screen.getByLabelText('Notes'))
  await userEvent.keyboard('half a')
  page.rerender(<TextArea label="Notes" value="" onCommit={second} />)
  page.unmount()
  await waitFor(() => expect(first.mock.calls).toEqual([['half a']]))
  expect(second).not.toHaveBeenCalled()
})

test('a change from elsewhere shows, but never under the caret of someone typing', async () => {
  const page = render(<TextField label="Alias" value="Mara" onCommit={() => undefined} />)
  page.rerender(<TextField label="Alias" value="Mira" onCommit={() => undefined} />)
  expect(screen.getByLabelText('Alias')).toHaveValue('Mira')
  await userEvent.click(screen.getByLabelText('Alias'))
  await userEvent.keyboard('{End}!')
  page.rerender(<TextField label="Alias" value="Moro" onCommit={() => undefined} />)
  expect(screen.getByLabelText('Alias')).toHaveValue('Mira!')
})

test('what is wrong is said on leaving, read with the field, and goes once mended', async () => {
  render(<TextField label="Alias" value="" help="Not their real name." validate={mustBeThere} />)
  const field = screen.getByLabelText('Alias')
  await userEvent.click(field)
  expect(screen.queryByText('Write an alias.')).toBeNull()
  await userEvent.tab()
  expect(field).toHaveAccessibleDescription('Not their real name. Write an alias.')
  expect(field).toBeInvalid()
  await userEvent.click(field)
  await userEvent.keyboard('M')
  expect(screen.queryByText('Write an alias.')).toBeNull()
})

test('a text area is as tall as its text', async () => {
  render(<TextArea label="Notes" rows={1} value="" onChange={() => undefined} />)
  const area = screen.getByLabelText('Notes')
  const before = area.clientHeight
  await userEvent.click(area)
  await userEvent.keyboard('one{Enter}two{Enter}three')
  expect(area.clientHeight).toBeGreaterThan(before)
  expect(area.scrollHeight).toBeLessThanOrEqual(area.clientHeight)
})

test('arrows choose in tabs and in a segmented control, each one tab stop', async () => {
  function Host() {
    const [tab, setTab] = useState<'a' | 'b'>('a')
    const [view, setView] = useState<'canvas' | 'outline'>('canvas')
    return (
      <>
        <Tabs
          label="Details"
          tabs={[
            { id: 'a', label: 'Quotes' },
            { id: 'b', label: 'Remarks' },
          ]}
          selected={tab}
          onSelect={setTab}
        >
          <p>{tab}</p>
        </Tabs>
        <SegmentedControl
          label="View"
          value={view}
          onChange={setView}
          segments={[
            { value: 'canvas', label: 'Canvas' },
            { value: 'outline', label: 'Outline' },
          ]}
        />
      </>
    )
  }
  render(<Host />)
  await userEvent.tab()
  await userEvent.keyboard('{ArrowRight}')
  expect(screen.getByRole('tab', { name: 'Remarks', selected: true })).toHaveFocus()
  expect(screen.getByRole('tabpanel', { name: 'Remarks' })).toHaveTextContent('b')
  await userEvent.tab()
  await userEvent.keyboard('{ArrowRight}')
  expect(screen.getByRole('radio', { name: 'Outline' })).toBeChecked()
})

test('a toolbar is one tab stop and remembers where one was', async () => {
  render(
    <>
      <Toolbar label="View">
        <button type="button">one</button>
        <button type="button">two</button>
      </Toolbar>
      <button type="button">after</button>
    </>,
  )
  await userEvent.tab()
  await userEvent.keyboard('{ArrowRight}')
  expect(screen.getByRole('button', { name: 'two' })).toHaveFocus()
  await userEvent.tab()
  expect(screen.getByRole('button', { name: 'after' })).toHaveFocus()
  await userEvent.tab({ shift: true })
  expect(screen.getByRole('button', { name: 'two' })).toHaveFocus()
})

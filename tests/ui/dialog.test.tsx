// Dialog, popover, panel and hint: where the focus goes, how they close, who hears Escape.
import { render, screen, waitFor } from '@testing-library/react'
import { useState } from 'react'
import { expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import { announce } from '../../src/ui/announce.ts'
import { Button } from '../../src/ui/button.tsx'
import { ComboBox } from '../../src/ui/combo-box.tsx'
import { Dialog } from '../../src/ui/dialog.tsx'
import { EditableText } from '../../src/ui/editable-text.tsx'
import { IconButton } from '../../src/ui/icon-button.tsx'
import { Panel } from '../../src/ui/panel.tsx'
import { PopoverButton } from '../../src/ui/popover-button.tsx'

function Erase() {
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button onClick={() => setOpen(true)}>Erase…</Button>
      {isOpen && (
        <Dialog
          isAlert
          title="Erase Mara everywhere"
          onClose={() => setOpen(false)}
          actions={
            <>
              <Button data-autofocus onClick={() => setOpen(false)}>
                Keep
              </Button>
              <Button variant="danger">Erase</Button>
            </>
          }
        >
          <ComboBox label="Why" options={[{ id: '1', label: 'She asked' }]} onChoose={() => undefined} />
        </Dialog>
      )}
    </>
  )
}

test('a dialog starts on the safe button and gives the focus back, by Escape and by choice', async () => {
  render(<Erase />)
  const opener = screen.getByRole('button', { name: 'Erase…' })
  await userEvent.click(opener)
  expect(screen.getByRole('alertdialog', { name: 'Erase Mara everywhere' })).toBeVisible()
  expect(screen.getByRole('button', { name: 'Keep' })).toHaveFocus()
  await userEvent.keyboard('{Escape}')
  expect(screen.queryByRole('alertdialog')).toBeNull()
  expect(opener).toHaveFocus()
  await userEvent.click(opener)
  await userEvent.keyboard('{Enter}')
  expect(opener).toHaveFocus()
})

test('a list inside a dialog can be used, takes the first Escape, and the dialog the second', async () => {
  render(<Erase />)
  await userEvent.click(screen.getByRole('button', { name: 'Erase…' }))
  await userEvent.click(screen.getByRole('combobox', { name: 'Why' }))
  await userEvent.click(screen.getByRole('option', { name: 'She asked' }))
  await userEvent.keyboard('{ArrowDown}{Escape}')
  expect(screen.queryByRole('listbox')).toBeNull()
  expect(screen.getByRole('alertdialog')).toBeVisible()
  await userEvent.keyboard('{Escape}')
  expect(screen.queryByRole('alertdialog')).toBeNull()
})

test('while a dialog is open, what is announced is said inside it', async () => {
  render(<Erase />)
  await userEvent.click(screen.getByRole('button', { name: 'Erase…' }))
  announce('3 options')
  expect(screen.getByRole('alertdialog')).toContainElement(screen.getByRole('status'))
})

test('a popover takes the focus, gives it back on Escape, and closes when the focus leaves', async () => {
  render(
    <>
      <PopoverButton label="Filter" content={(close) => <Button onClick={close}>Show</Button>} />
      <button type="button">elsewhere</button>
    </>,
  )
  const opener = screen.getByRole('button', { name: 'Filter' })
  await userEvent.click(opener)
  expect(screen.getByRole('dialog', { name: 'Filter' })).toBeVisible()
  expect(screen.getByRole('button', { name: 'Show' })).toHaveFocus()
  await userEvent.keyboard('{Escape}')
  expect(screen.queryByRole('dialog')).toBeNull()
  expect(opener).toHaveFocus()
  await userEvent.click(opener)
  screen.getByRole('button', { name: 'elsewhere' }).focus()
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  expect(screen.getByRole('button', { name: 'elsewhere' })).toHaveFocus()
})

test('a popover stays while a list inside it is used, and Tab past its end leads back to what opened it', async () => {
  render(
    <PopoverButton
      label="Filter"
      content={() => (
        <ComboBox label="Kind" options={[{ id: '1', label: 'Need' }]} onChoose={() => undefined} />
      )}
    />,
  )
  await userEvent.click(screen.getByRole('button', { name: 'Filter' }))
  await userEvent.keyboard('n')
  await userEvent.click(screen.getByRole('option', { name: 'Need' }))
  expect(screen.getByRole('dialog', { name: 'Filter' })).toBeVisible()
  await userEvent.tab()
  expect(screen.queryByRole('dialog')).toBeNull()
  expect(screen.getByRole('button', { name: 'Filter' })).toHaveFocus()
})

test('Escape in a panel ends the editing first and closes the panel second', async () => {
  function Host() {
    const [isOpen, setOpen] = useState(false)
    return (
      <>
        <Button onClick={() => setOpen(true)}>Details</Button>
        {isOpen && (
          <Panel label="Opportunity" takesFocus onClose={() => setOpen(false)}>
            <EditableText label="statement" value="Old" onCommit={() => undefined} />
          </Panel>
        )}
      </>
    )
  }
  render(<Host />)
  await userEvent.click(screen.getByRole('button', { name: 'Details' }))
  expect(screen.getByRole('complementary', { name: 'Opportunity' })).toHaveFocus()
  await userEvent.click(screen.getByRole('button', { name: 'Old' }))
  await userEvent.keyboard('{Escape}')
  expect(screen.getByRole('complementary')).toBeVisible()
  await userEvent.keyboard('{Escape}')
  expect(screen.queryByRole('complementary')).toBeNull()
  expect(screen.getByRole('button', { name: 'Details' })).toHaveFocus()
})

test('a button that cannot act stays reachable, says why, and does nothing', async () => {
  let count = 0
  render(
    <Button whyNot="Name the participant first." onClick={() => (count += 1)}>
      Finish
    </Button>,
  )
  await userEvent.tab()
  const button = screen.getByRole('button', { name: 'Finish' })
  expect(button).toHaveFocus()
  expect(button).toHaveAccessibleDescription('Name the participant first.')
  expect(screen.getByRole('tooltip')).toHaveTextContent('Name the participant first.')
  await userEvent.keyboard('{Enter}')
  expect(count).toBe(0)
})

test('an icon button shows its name and key on focus, and Escape puts the hint away', async () => {
  render(<IconButton label="Undo" keys="Mod+Z" icon={<svg aria-hidden />} />)
  await userEvent.tab()
  expect(screen.getByRole('button', { name: 'Undo' })).toHaveFocus()
  expect(screen.getByRole('tooltip')).toHaveTextContent('Undo')
  await userEvent.keyboard('{Escape}')
  expect(screen.queryByRole('tooltip')).toBeNull()
})

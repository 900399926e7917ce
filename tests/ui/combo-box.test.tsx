// Finding one thing among many by typing, choosing it, and creating what is missing.
import { render, screen, within } from '@testing-library/react'
import { useState } from 'react'
import { expect, test, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { ComboBox, type ComboBoxProps } from '../../src/ui/combo-box.tsx'

const OPTIONS = [
  { id: '1', label: 'I cannot tell what is missing' },
  { id: '2', label: 'I file the same claim twice', detail: 'Heard from 3 people' },
  { id: '3', label: 'Éva waits', whyNot: 'It is above this one.' },
  { id: '4', label: 'Claims get lost' },
]

function show(props: Partial<ComboBoxProps> = {}) {
  const onChoose = vi.fn<(id: string) => void>()
  const onCreate = vi.fn<(text: string) => void>()
  function Host() {
    const [value, setValue] = useState<string | null>(null)
    return (
      <ComboBox
        label="Link to"
        options={OPTIONS}
        value={value}
        onChoose={(id) => {
          onChoose(id)
          setValue(id)
        }}
        onCreate={onCreate}
        {...props}
      />
    )
  }
  render(<Host />)
  return { onChoose, onCreate }
}

const field = (): HTMLInputElement => screen.getByRole('combobox', { name: 'Link to' })
const options = (): (string | null)[] =>
  within(screen.getByRole('listbox'))
    .getAllByRole('option')
    .map((option) => option.textContent)
const active = (): string | null | undefined =>
  document.getElementById(field().getAttribute('aria-activedescendant') ?? '')?.textContent

test('typing filters, the best match first and active; Enter chooses it and shows its words', async () => {
  const { onChoose } = show()
  await userEvent.click(field())
  await userEvent.keyboard('claim')
  expect(options()).toEqual([
    'Claims get lost',
    'I file the same claim twiceHeard from 3 people',
    'Create “claim”',
  ])
  expect(active()).toBe('Claims get lost')
  await userEvent.keyboard('{Enter}')
  expect(onChoose.mock.calls).toEqual([['4']])
  expect(field()).toHaveValue('Claims get lost')
  expect(field()).toHaveAttribute('aria-expanded', 'false')
})

test('arrows move the active option and wrap; the focus stays in the field', async () => {
  show()
  await userEvent.click(field())
  await userEvent.keyboard('{ArrowDown}{ArrowDown}')
  expect(active()).toContain('I file the same claim twice')
  await userEvent.keyboard('{ArrowUp}{ArrowUp}')
  expect(active()).toBe('Claims get lost')
  expect(field()).toHaveFocus()
})

test('accents and case do not hinder, and a pointer chooses too', async () => {
  const { onChoose } = show({ options: [{ id: 'e', label: 'Éva waits' }] })
  await userEvent.click(field())
  await userEvent.keyboard('EVA')
  await userEvent.click(screen.getByRole('option', { name: 'Éva waits' }))
  expect(onChoose.mock.calls).toEqual([['e']])
  expect(field()).toHaveFocus()
})

test('what is not there can be created, but not twice', async () => {
  const { onCreate, onChoose } = show()
  await userEvent.click(field())
  await userEvent.keyboard('claims get lost')
  expect(options()).toEqual(['Claims get lost'])
  await userEvent.keyboard(' at sea{Enter}')
  expect(onCreate.mock.calls).toEqual([['claims get lost at sea']])
  expect(onChoose).not.toHaveBeenCalled()
})

test('what cannot be chosen says why and is not chosen', async () => {
  const { onChoose } = show()
  await userEvent.click(field())
  await userEvent.keyboard('éva{Enter}')
  expect(onChoose).not.toHaveBeenCalled()
  expect(screen.getByRole('option', { name: /It is above this one/ })).toHaveAttribute(
    'aria-disabled',
    'true',
  )
})

test('Escape closes the list first, then forgets what was typed; nothing below hears it', async () => {
  const heard = vi.fn<() => void>()
  document.addEventListener('keydown', heard)
  show()
  await userEvent.click(field())
  await userEvent.keyboard('cla')
  heard.mockClear()
  await userEvent.keyboard('{Escape}')
  expect(screen.queryByRole('listbox')).toBeNull()
  expect(field()).toHaveValue('cla')
  await userEvent.keyboard('{Escape}')
  expect(field()).toHaveValue('')
  expect(heard).not.toHaveBeenCalled()
  document.removeEventListener('keydown', heard)
})

test('leaving without choosing restores what was chosen', async () => {
  show()
  await userEvent.click(field())
  await userEvent.keyboard('lost{Enter}')
  await userEvent.keyboard('x')
  await userEvent.tab()
  expect(field()).toHaveValue('Claims get lost')
})

test('an Enter of an input method chooses nothing', async () => {
  const { onChoose } = show()
  await userEvent.click(field())
  await userEvent.keyboard('claim')
  field().dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true }))
  expect(onChoose).not.toHaveBeenCalled()
})

test('for adding several, the field empties after each choice', async () => {
  const { onChoose } = show({ clearOnChoose: true })
  await userEvent.click(field())
  await userEvent.keyboard('lost{Enter}')
  expect(field()).toHaveValue('')
  await userEvent.keyboard('missing{Enter}')
  expect(onChoose.mock.calls).toEqual([['4'], ['1']])
})

test('of thousands only a few are drawn', async () => {
  const many = Array.from({ length: 5000 }, (_, index) => ({ id: `${index}`, label: `Opportunity ${index}` }))
  show({ options: many })
  await userEvent.click(field())
  await userEvent.keyboard('opportunity')
  expect(screen.getAllByRole('option').length).toBeLessThanOrEqual(51)
})

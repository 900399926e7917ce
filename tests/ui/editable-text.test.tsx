// The habit people bring to text: click, F2 or typing opens it, Enter and leaving keep, Escape restores.
import '../../src/ui/tokens.css'
import '../../src/ui/base.css'
import { render, screen, waitFor } from '@testing-library/react'
import { useState } from 'react'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { EditableText, type EditableTextProps } from '../../src/ui/editable-text.tsx'

type Props = Partial<Omit<EditableTextProps, 'value' | 'onCommit'>>

function show(initial: string, props: Props = {}) {
  const onCommit = vi.fn<(text: string) => void>()
  function Host() {
    const [value, setValue] = useState(initial)
    return (
      <>
        <EditableText
          label="statement"
          placeholder="Say it in their words"
          {...props}
          value={value}
          onCommit={(text) => {
            onCommit(text)
            setValue(text)
          }}
        />
        <button type="button">elsewhere</button>
      </>
    )
  }
  const page = render(<Host />)
  return { onCommit, ...page }
}

const shown = (): HTMLElement => screen.getByRole('button', { name: /^(?!elsewhere)/ })
const editor = (): HTMLTextAreaElement => screen.getByRole('textbox', { name: 'statement' })

test('a click opens it with the caret, Enter keeps and gives the focus back to the text', async () => {
  const { onCommit } = show('Old')
  await userEvent.click(shown())
  expect(editor()).toHaveFocus()
  await userEvent.keyboard('{End} words{Enter}')
  expect(onCommit.mock.calls).toEqual([['Old words']])
  expect(shown()).toHaveTextContent('Old words')
  expect(shown()).toHaveFocus()
})

test('a click puts the caret where it was, also where a browser knows only the older way to ask', async () => {
  const newer = Object.getOwnPropertyDescriptor(Document.prototype, 'caretPositionFromPoint')
  Reflect.deleteProperty(Document.prototype, 'caretPositionFromPoint')
  onTestFinished(() => {
    if (newer) Object.defineProperty(Document.prototype, 'caretPositionFromPoint', newer)
  })
  show('I never know which of them to call')
  await userEvent.click(shown(), { position: { x: 40, y: 12 } })
  await waitFor(() => expect(editor()).toHaveFocus())
  expect(editor().selectionStart).toBeGreaterThan(0)
  expect(editor().selectionStart).toBeLessThan(12)
})

test('F2 opens it with the caret at the end', async () => {
  show('Old')
  shown().focus()
  await userEvent.keyboard('{F2}')
  expect(editor().selectionStart).toBe(3)
  expect(editor().selectionEnd).toBe(3)
})

test('typing opens it and the first letter is not lost', async () => {
  const { onCommit } = show('Old')
  shown().focus()
  await userEvent.keyboard('er{Enter}')
  expect(onCommit.mock.calls).toEqual([['Older']])
})

test('Escape restores the text, tells nobody, and gives the focus back', async () => {
  const { onCommit } = show('Old')
  await userEvent.click(shown())
  await userEvent.keyboard(' new{Escape}')
  expect(onCommit).not.toHaveBeenCalled()
  expect(shown()).toHaveTextContent('Old')
  expect(shown()).toHaveFocus()
})

test('leaving keeps, and the focus goes where the person went', async () => {
  const { onCommit } = show('Old')
  await userEvent.click(shown())
  await userEvent.keyboard('{End}er')
  await userEvent.click(screen.getByRole('button', { name: 'elsewhere' }))
  expect(onCommit.mock.calls).toEqual([['Older']])
  expect(screen.getByRole('button', { name: 'elsewhere' })).toHaveFocus()
})

test('nothing is told when nothing changed', async () => {
  const { onCommit } = show('Same')
  await userEvent.click(shown())
  await userEvent.keyboard('{Enter}')
  await userEvent.click(shown())
  await userEvent.keyboard('{End}  ')
  await userEvent.click(screen.getByRole('button', { name: 'elsewhere' }))
  expect(onCommit).not.toHaveBeenCalled()
})

test('an Enter or Escape of an input method does not end the editing', async () => {
  const { onCommit } = show('')
  await userEvent.click(shown())
  const area = editor()
  area.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }))
  for (const key of ['Enter', 'Escape']) {
    area.dispatchEvent(
      new KeyboardEvent('keydown', { key, isComposing: true, bubbles: true, cancelable: true }),
    )
  }
  expect(editor()).toBe(area)
  expect(onCommit).not.toHaveBeenCalled()
  area.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }))
  await userEvent.keyboard('花{Enter}')
  expect(onCommit.mock.calls).toEqual([['花']])
})

test('text being typed is kept when the place goes away, for the record it was typed for', async () => {
  const first = vi.fn<(text: string) => void>()
  const second = vi.fn<(text: string) => void>()
  const page = render(<EditableText label="statement" value="Old" onCommit={first} />)
  await userEvent.click(shown())
  await userEvent.keyboard('{End}er')
  page.rerender(<EditableText label="statement" value="Old" onCommit={second} />)
  page.unmount()
  await waitFor(() => expect(first.mock.calls).toEqual([['Older']]))
  expect(second).not.toHaveBeenCalled()
})

test('required text is never emptied', async () => {
  const { onCommit } = show('Title', { required: true })
  await userEvent.click(shown())
  await userEvent.keyboard('{ControlOrMeta>}a{/ControlOrMeta}{Backspace}{Enter}')
  expect(onCommit).not.toHaveBeenCalled()
  expect(shown()).toHaveTextContent('Title')
})

describe('lines', () => {
  test('in several lines, Shift+Enter breaks the line and Enter keeps', async () => {
    const { onCommit } = show('', { multiline: true })
    await userEvent.click(shown())
    await userEvent.keyboard('one{Shift>}{Enter}{/Shift}two{Enter}')
    expect(onCommit.mock.calls).toEqual([['one\ntwo']])
  })
  test('in one line, pasted line breaks become spaces', async () => {
    const { onCommit } = show('')
    await userEvent.click(shown())
    await userEvent.fill(editor(), 'one\n  two')
    await userEvent.keyboard('{Enter}')
    expect(onCommit.mock.calls).toEqual([['one two']])
  })
})

describe('for those who listen', () => {
  test('a heading stays a heading, named by its text, and says that it can be edited', () => {
    show('Mara, who filed it twice', { as: 'h1', look: 'title' })
    expect(screen.getByRole('heading', { level: 1, name: 'Mara, who filed it twice' })).toBeVisible()
    expect(shown()).toHaveAccessibleDescription('Edit statement')
  })
  test('empty text is named by what could stand there', () => {
    show('')
    expect(screen.getByRole('button', { name: 'Say it in their words' })).toBeVisible()
  })
  test('read-only text is no control', () => {
    show('Fixed', { readOnly: true })
    expect(screen.queryByRole('button', { name: 'Fixed' })).toBeNull()
    expect(screen.getByText('Fixed')).toBeVisible()
  })
})

test('opening it moves nothing on the page, and keys typed in it stay in it', async () => {
  const onKeyDown = vi.fn<() => void>()
  const long = 'I can never find the receipt at the moment somebody asks me for it, and then I stand there'
  render(
    <div role="treeitem" aria-selected="false" tabIndex={-1} style={{ width: '14rem' }} onKeyDown={onKeyDown}>
      <EditableText label="statement" value={long} onCommit={() => undefined} />
    </div>,
  )
  const before = shown().getBoundingClientRect()
  await userEvent.click(shown())
  const after = editor().getBoundingClientRect()
  expect([after.left, after.top, after.width, after.height]).toEqual([
    before.left,
    before.top,
    before.width,
    before.height,
  ])
  await userEvent.keyboard('t')
  expect(onKeyDown).not.toHaveBeenCalled()
})

// Notes: what is typed is in the document, undo is one order for everything, and nothing that is pasted runs.
import { commands, userEvent } from 'vitest/browser'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { applyToDocs } from '../../src/data/crdt/apply-to-doc.ts'
import { safeHref } from '../../src/editor/safe-href.ts'
import { notesStage, paste } from './notes-stage.tsx'

// Names only: the files are read when the folder is there.
const samples = Object.keys(import.meta.glob('../../../shared/samples/nasty/clipboard-html/*.html'))

describe('typing', () => {
  it('writes into the shared document, and opening the notes alone writes nothing', async () => {
    const { docs, history, show, words } = notesStage('First line\nSecond')
    const updates = vi.fn<() => void>()
    docs.main.on('update', updates)
    const { box } = show()
    expect(box).toHaveTextContent('First lineSecond')
    expect(updates).not.toHaveBeenCalled()
    expect(history.state().canUndo).toBe(false)
    box.focus()
    await userEvent.keyboard('{Control>}{End}{/Control} of two')
    expect(words()).toBe('First line\nSecond of two')
  })

  it('never hands a string of markup to the browser, which the policy of the app forbids', async () => {
    const parse = vi.spyOn(DOMParser.prototype, 'parseFromString')
    onTestFinished(() => parse.mockRestore())
    const { box } = notesStage('First line').show()
    box.focus()
    await userEvent.keyboard('typed - list{Enter}{Control>}b{/Control}bold')
    paste(box, '', 'plain words https://example.com')
    expect(parse).not.toHaveBeenCalled()
  })

  it('shows a placeholder while empty', async () => {
    const { show } = notesStage()
    const { box, container } = show()
    expect(container).toHaveTextContent('What was said')
    box.focus()
    await userEvent.keyboard('x')
    expect(container).not.toHaveTextContent('What was said')
  })
})

describe('undo', () => {
  it('takes steps back in the order in which they were done, in notes and elsewhere', async () => {
    const { docs, history, show, words } = notesStage()
    const { box } = show()
    box.focus()
    await userEvent.keyboard('typed')
    history.step('Renamed', () =>
      applyToDocs(
        docs,
        [{ do: 'set', type: 'snapshot', id: 's1', fields: { storyPrompt: 'Tell me' } }],
        'ui',
      ),
    )
    await userEvent.keyboard(' more')
    const prompt = () => docs.main.getMap('snapshot').toJSON()['s1'] as { storyPrompt?: string }
    await userEvent.keyboard('{Control>}z{/Control}')
    expect([words(), prompt().storyPrompt]).toEqual(['typed', 'Tell me'])
    await userEvent.keyboard('{Control>}z{/Control}')
    expect([words(), prompt().storyPrompt]).toEqual(['typed', undefined])
    await userEvent.keyboard('{Control>}z{/Control}')
    expect(words()).toBe('')
    await userEvent.keyboard(
      '{Control>}{Shift>}z{/Shift}{/Control}{Control>}y{/Control}{Control>}y{/Control}',
    )
    expect([words(), prompt().storyPrompt]).toEqual(['typed more', 'Tell me'])
  })

  it('goes on working after the notes were closed and opened again', async () => {
    const { docs, history, show, words } = notesStage()
    const first = show()
    first.box.focus()
    await userEvent.keyboard('one')
    first.unmount()
    history.step('Renamed', () =>
      applyToDocs(
        docs,
        [{ do: 'set', type: 'snapshot', id: 's1', fields: { storyPrompt: 'Tell me' } }],
        'ui',
      ),
    )
    expect(history.undo()).toBe('Renamed')
    expect(history.undo()).toBe('Typed')
    expect(words()).toBe('')
    const { box } = show()
    box.focus()
    await userEvent.keyboard('two')
    expect(words()).toBe('two')
    expect(history.undo()).toBe('Typed')
    expect(words()).toBe('')
  })
})

describe('the toolbar', () => {
  it('is reached by key, does its work and gives the caret back', async () => {
    const { show } = notesStage('word')
    const { box } = show()
    box.focus()
    await userEvent.keyboard('{Control>}a{/Control}{Alt>}{F10}{/Alt}{ArrowRight}{Enter}')
    expect(box.querySelector('em')).toHaveTextContent('word')
    expect(box).toHaveFocus()
    await userEvent.keyboard('{Escape}')
    expect(box).not.toHaveFocus()
  })
})

describe('pasting', () => {
  const hostile = `
    <h1 onclick="window.ran=1">Title</h1><script>window.ran=2</script>
    <p style="position:fixed;inset:0" class="evil" id="x">Text <b>bold</b>
      <a href="javascript:window.ran=3">one</a> <a href=" java\nscript:window.ran=4">two</a>
      <a href="data:text/html,<script>window.ran=5</script>">three</a>
      <a href="https://example.com/a" class="evil" onmouseover="window.ran=6" target="_self">four</a></p>
    <img src="x" onerror="window.ran=7"><svg onload="window.ran=8"><a href="javascript:1">svg</a></svg>
    <iframe srcdoc="<script>parent.ran=9</script>"></iframe><style>* { display: none }</style>
    <form action="https://evil.example"><input value="q"><button>go</button></form>
    <math><mtext><img src=x onerror="window.ran=10"></mtext></math><template><p>hidden</p></template>
    <ul><li>item<ul><li>inner</li></ul></li></ul>`

  it('turns hostile HTML into plain notes; nothing runs, nothing is loaded', async () => {
    const { show, words } = notesStage()
    const { box } = show()
    box.focus()
    paste(box, hostile)
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
    expect('ran' in window).toBe(false)
    expect(
      box.querySelector('script, style, img, svg, iframe, form, input, button, [onclick], [style], [id]'),
    ).toBeNull()
    const links = [...box.querySelectorAll('a')].map((link) => link.outerHTML)
    expect(links).toEqual([
      '<a href="https://example.com/a" target="_blank" rel="noopener noreferrer nofollow">four</a>',
    ])
    expect(box.querySelector('h2')).toHaveTextContent('Title')
    expect(box.querySelector('ul ul')).toHaveTextContent('inner')
    expect(words()).toContain('one two three four')
  })

  it('never renders a link that came by another way than the clipboard', () => {
    const { fragment, docs, show } = notesStage('click')
    const line = fragment.toDOM().textContent
    expect(line).toBe('click')
    docs.main.transact(() => {
      const text = (fragment.get(0) as { get: (i: number) => unknown }).get(0) as {
        format: (from: number, length: number, marks: object) => void
      }
      text.format(0, 5, { link: { href: 'javascript:window.ran=1' } })
    })
    const { box } = show()
    expect(box).toHaveTextContent('click')
    expect(box.querySelector('a')).toBeNull()
  })

  it.each(samples)('takes %s as clean notes', async (path) => {
    const html = await commands.readFile(path.replace('../../../', '../')) // from the root of the repository
    const { box } = notesStage().show()
    box.focus()
    paste(box, html)
    const text = box.textContent ?? ''
    expect(text.trim()).not.toBe('')
    expect(
      box.querySelector('script, style, img:not(.ProseMirror-separator), iframe, table, [style], font, meta'),
    ).toBeNull()
    for (const link of box.querySelectorAll('a'))
      expect(link.getAttribute('href')).toMatch(/^(https?|mailto):/)
  })
})

describe('an address', () => {
  it.each([
    ['https://example.com/x?y#z', 'https://example.com/x?y#z'],
    ['MAILTO:a@b.example', 'mailto:a@b.example'],
    [' http://a.example ', 'http://a.example/'],
    ['javascript:alert(1)', null],
    ['java\nscript:alert(1)', null],
    ['data:text/html,x', null],
    ['//evil.example', null],
    ['/relative', null],
    ['https://', null],
    [{ a: 1 }, null],
  ])('%s', (href, safe) => expect(safeHref(href)).toBe(safe))
})

// Type, the customer's voice, text edited in place, colour.
import { useState } from 'react'
import { EditableText } from '../../../src/ui/editable-text.tsx'
import { Kbd } from '../../../src/ui/kbd.tsx'
import { Link } from '../../../src/ui/link.tsx'
import { RelativeTime } from '../../../src/ui/relative-time.tsx'
import { Stack } from '../../../src/ui/stack.tsx'
import { Voice } from '../../../src/ui/voice.tsx'
import { Example } from './example.tsx'
import { Section } from './section.tsx'
import styles from './gallery.module.css'

const NOW = Date.parse('2026-11-21T12:00:00Z')
const LONG = `I can never find the receipt at the moment somebody asks me for it, and then I stand there with the phone in one hand and the bag in the other`

export function Words() {
  const [statement, setStatement] = useState('I lose track of which claims still wait for an answer')
  const [empty, setEmpty] = useState('')
  const [long, setLong] = useState(LONG)
  const [quote, setQuote] = useState('So I just photographed the whole drawer and sent that.')
  return (
    <Section title="Words">
      <Example name="Type scale">
        <Stack gap={2}>
          {[28, 20, 16, 14, 13, 12].map((size) => (
            <span key={size} style={{ fontSize: `var(--text-${size})` }}>
              {size} · The last time you travelled
            </span>
          ))}
        </Stack>
      </Example>
      <Example name="Customer's voice">
        <Voice size="large" source="Mara, 11 November">
          I filed it twice, because nothing ever told me the first one had arrived.
        </Voice>
        <Voice size="small">Small, as on a card</Voice>
      </Example>
      <Example name="Links, keys, time">
        <p>
          Read how <Link href="#a">a story is mapped</Link>, or see{' '}
          <Link href="https://www.producttalk.org" external>
            the source
          </Link>
          .
        </p>
        <Stack look="row" gap={2}>
          <Kbd keys="Mod+K" />
          <Kbd keys="Mod+Shift+M" />
          <Kbd keys="Alt+Shift+ArrowUp" />
          <Kbd keys="G T" />
          <Kbd keys="Enter" />
        </Stack>
        <p className={styles.quiet}>
          <RelativeTime at="2026-11-21T11:20:00Z" now={NOW} /> · <RelativeTime at="2026-11-20" now={NOW} /> ·{' '}
          <RelativeTime at="2026-10-30" now={NOW} /> · <RelativeTime at="2026-03-02" now={NOW} />
        </p>
      </Example>
      <Example name="Text edited in place">
        <EditableText label="statement" look="strong" value={statement} onCommit={setStatement} required />
        <EditableText label="notes" value={empty} onCommit={setEmpty} placeholder="Add a note" multiline />
        <EditableText label="quote" look="voice" value={quote} onCommit={setQuote} multiline />
      </Example>
      <Example name="Edited in place, long, as a heading">
        <EditableText as="h3" look="heading" label="heading" value={long} onCommit={setLong} />
        <EditableText label="fixed text" value="Read only text stays text" onCommit={setLong} readOnly />
      </Example>
      <Example name="Edited in place, open">
        <EditableText label="open text" look="strong" value={statement} onCommit={setStatement} />
      </Example>
      <Example name="Colour" wide>
        <div className={styles.swatches}>
          {[
            'sunken',
            'canvas',
            'surface',
            'raised',
            'accent-tint',
            'positive-tint',
            'warn-tint',
            'danger-tint',
          ].map((name) => (
            <span key={name} className={styles.swatch} style={{ background: `var(--color-${name})` }}>
              {name}
            </span>
          ))}
          {['outcome', 'opportunity', 'solution', 'test'].map((kind) => (
            <span
              key={kind}
              className={styles.swatch}
              data-kind={kind}
              style={{ background: 'var(--kind-tint)', borderColor: 'var(--kind-stripe)' }}
            >
              {kind}
            </span>
          ))}
        </div>
      </Example>
    </Section>
  )
}

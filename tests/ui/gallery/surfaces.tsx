// Cards, panel, dialog, tabs, disclosure, stage.
import { useState } from 'react'
import { Badge } from '../../../src/ui/badge.tsx'
import { Button } from '../../../src/ui/button.tsx'
import { Card } from '../../../src/ui/card.tsx'
import { Dialog } from '../../../src/ui/dialog.tsx'
import { Disclosure } from '../../../src/ui/disclosure.tsx'
import { EditableText } from '../../../src/ui/editable-text.tsx'
import { EvidenceMark } from '../../../src/ui/evidence-mark.tsx'
import { KindMark } from '../../../src/ui/kind-mark.tsx'
import { Link } from '../../../src/ui/link.tsx'
import { Panel } from '../../../src/ui/panel.tsx'
import { PeopleStack } from '../../../src/ui/people-stack.tsx'
import { Stack } from '../../../src/ui/stack.tsx'
import { Tabs } from '../../../src/ui/tabs.tsx'
import { Voice } from '../../../src/ui/voice.tsx'
import { cx } from '../../../src/ui/cx.ts'
import { Example } from './example.tsx'
import { Section } from './section.tsx'
import styles from './gallery.module.css'

const PEOPLE = ['Mara', 'Kwame', 'Li Wei', 'Zoë'].map((name) => ({ id: name, name }))

export function Surfaces() {
  const [tab, setTab] = useState<'quotes' | 'remarks' | 'history'>('quotes')
  const [dialog, setDialog] = useState<'plain' | 'erase' | null>(null)
  const [statement, setStatement] = useState('I wait without knowing for what')
  return (
    <Section title="Surfaces">
      <Example name="Card">
        <Card isPressable>
          <Stack gap={2}>
            <Link href="#snapshot" look="plain" data-card-link>
              <strong>Mara, who filed it twice</strong>
            </Link>
            <Voice size="small">Nothing ever told me the first one had arrived.</Voice>
            <Stack look="row" gap={2}>
              <span className={styles.quiet}>11 November</span>
              <Badge>4 waiting</Badge>
            </Stack>
          </Stack>
        </Card>
      </Example>
      <Example name="Cards of a kind">
        <Stack gap={2}>
          {(['outcome', 'opportunity', 'solution', 'test'] as const).map((kind) => (
            <Card key={kind} kind={kind}>
              <Stack gap={1}>
                <Stack look="row" align="between">
                  <KindMark kind={kind} size="small" />
                  {kind === 'opportunity' && (
                    <PeopleStack label="Heard from" people={PEOPLE} look="dots" showCount />
                  )}
                  {kind === 'test' && <EvidenceMark state="collecting" label="3 of 5" />}
                </Stack>
                <strong>I wait without knowing for what</strong>
              </Stack>
            </Card>
          ))}
        </Stack>
      </Example>
      <Example name="Tabs and disclosure">
        <Tabs
          label="Details"
          tabs={[
            { id: 'quotes', label: 'Quotes', count: 8 },
            { id: 'remarks', label: 'Remarks', count: 2 },
            { id: 'history', label: 'History' },
          ]}
          selected={tab}
          onSelect={setTab}
        >
          <p>The panel of {tab}.</p>
        </Tabs>
        <Disclosure summary="Why this one">
          <p>More people lose time here than anywhere else on the map.</p>
        </Disclosure>
      </Example>
      <Example name="Panel" wide>
        <div className={cx(styles.frame, styles.split)}>
          <Panel
            label="Opportunity"
            onClose={() => undefined}
            head={<KindMark kind="opportunity" variant="pain" />}
            footer={<Button size="small">Make target</Button>}
          >
            <Stack gap={4}>
              <EditableText
                as="h2"
                look="heading"
                label="statement"
                value={statement}
                onCommit={setStatement}
              />
              <PeopleStack label="Heard from" people={PEOPLE} />
              <Voice source="Mara, 11 November">
                I filed it twice, because nothing ever told me the first one had arrived.
              </Voice>
            </Stack>
          </Panel>
        </div>
      </Example>
      <Example name="Dialogs">
        <Stack look="row" gap={2}>
          <Button onClick={() => setDialog('plain')}>Open a dialog</Button>
          <Button onClick={() => setDialog('erase')}>Erase…</Button>
        </Stack>
        {dialog === 'plain' && (
          <Dialog title="Open a workspace file" onClose={() => setDialog(null)}>
            <p>Choose a file that ends in .espalier.json. You see what is in it before anything changes.</p>
          </Dialog>
        )}
        {dialog === 'erase' && (
          <Dialog
            isAlert
            size="small"
            title="Erase Mara everywhere"
            onClose={() => setDialog(null)}
            actions={
              <>
                <Button data-autofocus onClick={() => setDialog(null)}>
                  Keep
                </Button>
                <Button variant="danger" onClick={() => setDialog(null)}>
                  Erase
                </Button>
              </>
            }
          >
            <p>Her name, picture and words go from every snapshot. This cannot be undone.</p>
          </Dialog>
        )}
      </Example>
      <Example name="Stage: dark in any theme, text never small" wide>
        <div data-stage className={styles.stage}>
          <h2>4 Target opportunity</h2>
          <Voice size="large" source="Mara, 11 November">
            Nothing ever told me the first one had arrived.
          </Voice>
          <Stack look="row" gap={4}>
            <KindMark kind="opportunity" />
            <EvidenceMark state="for" />
            <Button variant="primary">Answer</Button>
          </Stack>
        </div>
      </Example>
    </Section>
  )
}

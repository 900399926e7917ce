// Everything that takes words or a choice.
import { useState } from 'react'
import { Checkbox } from '../../../src/ui/checkbox.tsx'
import { ComboBox } from '../../../src/ui/combo-box.tsx'
import { FileDrop } from '../../../src/ui/file-drop.tsx'
import { Icon } from '../../../src/ui/icon.tsx'
import { Rows3Icon, SearchIcon, WaypointsIcon } from '../../../src/ui/icons.ts'
import { KindMark } from '../../../src/ui/kind-mark.tsx'
import { RadioGroup } from '../../../src/ui/radio-group.tsx'
import { SegmentedControl } from '../../../src/ui/segmented-control.tsx'
import { Select } from '../../../src/ui/select.tsx'
import { Stack } from '../../../src/ui/stack.tsx'
import { TextArea } from '../../../src/ui/text-area.tsx'
import { TextField } from '../../../src/ui/text-field.tsx'
import { Example } from './example.tsx'
import { Section } from './section.tsx'

const OPTIONS = [
  { id: '1', label: 'I cannot tell what is still missing', detail: 'Heard from 5 people' },
  { id: '2', label: 'I file the same claim twice', detail: 'Heard from 3 people' },
  { id: '3', label: 'I wait without knowing for what', detail: 'Heard from 8 people' },
  { id: '4', label: 'Éva’s claim has no receipt', whyNot: 'This would put a branch inside itself.' },
].map((option) => ({ ...option, icon: <KindMark kind="opportunity" size="small" hideLabel /> }))

export function Inputs() {
  const [alias, setAlias] = useState('Mara')
  const [note, setNote] = useState('She had both trips in one envelope.\nThe second was never paid.')
  const [role, setRole] = useState<'product' | 'design' | 'engineering'>('design')
  const [agreed, setAgreed] = useState(true)
  const [view, setView] = useState<'canvas' | 'outline'>('canvas')
  const [opportunity, setOpportunity] = useState<string | null>('3')
  const [options, setOptions] = useState(OPTIONS)
  return (
    <Section title="Inputs">
      <Example name="Text field">
        <TextField
          label="Alias"
          value={alias}
          onCommit={setAlias}
          help="What you call this person. Not their real name."
          validate={(text) => (text.trim() ? null : 'Write an alias, so that the story can be found again.')}
        />
        <TextField
          label="Baseline"
          type="number"
          value="32"
          after="%"
          error="Write a number between 0 and 100."
        />
        <TextField
          label="Find"
          hideLabel
          type="search"
          placeholder="Find an interview"
          value=""
          before={<Icon as={SearchIcon} />}
        />
        <TextField label="Interviewed on" type="date" value="2026-11-18" optional />
      </Example>
      <Example name="Text area, grows with its text">
        <TextArea label="Notes" value={note} onCommit={setNote} help="Only you three see this." />
      </Example>
      <Example name="Select and combo box">
        <Select
          label="Role"
          value={role}
          onChange={setRole}
          options={[
            { value: 'product', label: 'Product' },
            { value: 'design', label: 'Design' },
            { value: 'engineering', label: 'Engineering' },
          ]}
        />
        <ComboBox
          label="Link to"
          options={options}
          value={opportunity}
          onChoose={setOpportunity}
          onCreate={(text) => {
            const created = {
              id: text,
              label: text,
              icon: <KindMark kind="opportunity" size="small" hideLabel />,
            }
            setOptions((before) => [...before, { ...created, detail: 'Just created' }])
            setOpportunity(text)
          }}
          placeholder="Type to find an opportunity"
        />
      </Example>
      <Example name="Checkboxes and radios">
        <Stack gap={1}>
          <Checkbox
            label="May be quoted"
            checked={agreed}
            onChange={setAgreed}
            help="By alias, in exports too."
          />
          <Checkbox label="Some of them" checked={false} partly onChange={setAgreed} />
          <Checkbox label="Not now" checked={false} disabled onChange={setAgreed} />
        </Stack>
        <RadioGroup
          label="Who leads"
          value={role}
          onChange={setRole}
          options={[
            { value: 'product', label: 'Ana', help: 'Led the last three' },
            { value: 'design', label: 'Ben' },
            { value: 'engineering', label: 'Chidi', disabled: true, help: 'Away this week' },
          ]}
        />
      </Example>
      <Example name="Segmented control">
        <SegmentedControl
          label="View of the tree"
          value={view}
          onChange={setView}
          segments={[
            { value: 'canvas', label: 'Canvas', icon: <Icon as={WaypointsIcon} size="small" /> },
            { value: 'outline', label: 'Outline', icon: <Icon as={Rows3Icon} size="small" /> },
          ]}
        />
        <SegmentedControl
          label="View, icons only"
          size="small"
          hideLabels
          value={view}
          onChange={setView}
          segments={[
            { value: 'canvas', label: 'Canvas', icon: <Icon as={WaypointsIcon} size="small" /> },
            { value: 'outline', label: 'Outline', icon: <Icon as={Rows3Icon} size="small" /> },
          ]}
        />
      </Example>
      <Example name="File">
        <FileDrop
          label="Choose a transcript"
          help="Or drop it here. WebVTT, or text with a name before each turn."
          onFiles={() => undefined}
        />
      </Example>
    </Section>
  )
}

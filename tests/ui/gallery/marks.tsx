// The signs: kinds, evidence, states, people, measures.
import { Avatar } from '../../../src/ui/avatar.tsx'
import { Badge } from '../../../src/ui/badge.tsx'
import { Chip } from '../../../src/ui/chip.tsx'
import { EvidenceMark } from '../../../src/ui/evidence-mark.tsx'
import { Icon } from '../../../src/ui/icon.tsx'
import { TagIcon, TargetIcon } from '../../../src/ui/icons.ts'
import { KindMark } from '../../../src/ui/kind-mark.tsx'
import { Meter } from '../../../src/ui/meter.tsx'
import { PeopleStack } from '../../../src/ui/people-stack.tsx'
import { Sparkline } from '../../../src/ui/sparkline.tsx'
import { Stack } from '../../../src/ui/stack.tsx'
import { Example } from './example.tsx'
import { Section } from './section.tsx'

const NAMES = [
  'Mara Nilsson',
  'Kwame Mensah',
  'Li Wei',
  '佐藤 花子',
  'Ольга Петрова',
  'P11',
  'Zoë',
  'محمد علي',
  'Ana',
]
const PEOPLE = NAMES.map((name) => ({ id: name, name }))

export function Marks() {
  return (
    <Section title="Signs">
      <Example name="Kinds">
        <Stack gap={2}>
          <KindMark kind="outcome" />
          <KindMark kind="opportunity" />
          <KindMark kind="solution" />
          <KindMark kind="test" />
        </Stack>
      </Example>
      <Example name="Kinds of opportunity; small">
        <Stack gap={2}>
          <KindMark kind="opportunity" variant="need" />
          <KindMark kind="opportunity" variant="pain" />
          <KindMark kind="opportunity" variant="desire" />
          <Stack look="row" gap={2}>
            <KindMark kind="outcome" size="small" hideLabel />
            <KindMark kind="opportunity" size="small" hideLabel />
            <KindMark kind="solution" size="small" hideLabel />
            <KindMark kind="test" size="small" hideLabel />
          </Stack>
        </Stack>
      </Example>
      <Example name="Evidence">
        <Stack gap={2}>
          <EvidenceMark state="for" />
          <EvidenceMark state="collecting" />
          <EvidenceMark state="against" />
          <Stack look="row" gap={2}>
            <EvidenceMark state="for" hideLabel />
            <EvidenceMark state="collecting" hideLabel />
            <EvidenceMark state="against" hideLabel />
          </Stack>
        </Stack>
      </Example>
      <Example name="Badges">
        <Stack look="row" gap={2}>
          <Badge>Candidate</Badge>
          <Badge tone="accent" icon={<Icon as={TargetIcon} />}>
            Target
          </Badge>
          <Badge tone="positive">Supported</Badge>
          <Badge tone="warn">2 findings</Badge>
          <Badge tone="danger">Refuted</Badge>
          <Badge look="outline">Parked</Badge>
        </Stack>
      </Example>
      <Example name="Chips">
        <Stack look="row" gap={2}>
          <Chip name="Role" label="Bookkeeper" />
          <Chip label="Monthly" icon={<Icon as={TagIcon} size="small" />} onPress={() => undefined} />
          <Chip label="Chosen" isSelected onPress={() => undefined} />
          <Chip label="Removable" onRemove={() => undefined} />
        </Stack>
      </Example>
      <Example name="People">
        <Stack look="row" gap={2}>
          {NAMES.map((name) => (
            <Avatar key={name} name={name} />
          ))}
        </Stack>
        <Stack look="row" gap={4}>
          <Avatar name="Mara Nilsson" size="small" />
          <Avatar name="Mara Nilsson" size="large" />
          <PeopleStack label="Heard from" people={PEOPLE} />
          <PeopleStack label="Heard from" people={PEOPLE.slice(0, 4)} look="dots" showCount />
        </Stack>
      </Example>
      <Example name="Measures">
        <Stack look="row" gap={4}>
          <Sparkline
            label="Claims filed without help"
            values={[32, 33, 31, 35, 36, 36, 39, 41]}
            target={45}
            baseline={32}
          />
          <Sparkline label="Nothing yet" values={[]} />
          <Sparkline label="One" values={[4]} target={5} />
        </Stack>
        <Meter label="Completeness" value={4} max={6} />
        <Meter label="Coverage" value={31} max={48} tone="positive" />
      </Example>
    </Section>
  )
}

// A long list and a plain table.
import { useMemo, useState } from 'react'
import { Avatar } from '../../../src/ui/avatar.tsx'
import { Badge } from '../../../src/ui/badge.tsx'
import { IconButton } from '../../../src/ui/icon-button.tsx'
import { Icon } from '../../../src/ui/icon.tsx'
import { EllipsisIcon } from '../../../src/ui/icons.ts'
import { Table } from '../../../src/ui/table.tsx'
import { VirtualList } from '../../../src/ui/virtual-list.tsx'
import { Example } from './example.tsx'
import { Section } from './section.tsx'
import styles from './gallery.module.css'

interface Row {
  readonly id: string
  readonly name: string
  readonly count: number
}

const keyOf = (row: Row): string => row.id
const nameOf = (row: Row): string => row.name

export function Lists() {
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set(['r3']))
  const rows = useMemo(
    () =>
      Array.from({ length: 5000 }, (_, index): Row => ({
        id: `r${index}`,
        name: `Interview ${index + 1}`,
        count: index % 7,
      })),
    [],
  )
  return (
    <Section title="Lists">
      <Example name="List of 5,000, virtual" wide>
        <div className={styles.frame}>
          <VirtualList
            label="Interviews"
            items={rows}
            keyOf={keyOf}
            nameOf={nameOf}
            selected={selected}
            onSelect={setSelected}
            onOpen={() => undefined}
            currentKey="r1"
            renderRow={(row, state) => (
              <div className={styles.rowLine}>
                <Avatar name={row.name} size="small" isDecorative />
                <span className={styles.rowTitle}>{row.name}</span>
                {row.count > 0 && <Badge>{row.count} waiting</Badge>}
                <span className={styles.quiet}>18 November</span>
                <IconButton
                  label={`More about ${row.name}`}
                  tabIndex={state.tabIndex}
                  size="small"
                  icon={<Icon as={EllipsisIcon} />}
                />
              </div>
            )}
          />
        </div>
      </Example>
      <Example name="Table" wide>
        <Table caption="Measurements">
          <thead>
            <tr>
              <th scope="col">On</th>
              <th scope="col" data-number>
                Value
              </th>
              <th scope="col">Note</th>
            </tr>
          </thead>
          <tbody>
            {[
              ['18 November', '41 %', 'After the new reminder'],
              ['4 November', '39 %', ''],
              ['21 October', '36 %', 'Holiday week'],
            ].map(([on, value, note]) => (
              <tr key={on}>
                <th scope="row">{on}</th>
                <td data-number>{value}</td>
                <td>{note}</td>
              </tr>
            ))}
          </tbody>
        </Table>
      </Example>
    </Section>
  )
}

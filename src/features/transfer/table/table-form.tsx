// How a table was read, and the means to correct it: how its rows hang together and what each column holds.
import type { Row } from '../../../domain/interchange/formats/csv-rows.ts'
import {
  mappingFor,
  ROLES_OF_LAYOUT,
  withRole,
  type ColumnRole,
  type TableLayout,
  type TableMapping,
} from '../../../domain/interchange/formats/table-mapping.ts'
import { Disclosure } from '../../../ui/disclosure.tsx'
import { Select } from '../../../ui/select.tsx'
import { ColumnRoles } from './column-roles.tsx'
import styles from './table-form.module.css'

export interface TableFormProps {
  readonly rows: readonly Row[]
  readonly mapping: TableMapping
  readonly onChange: (mapping: TableMapping) => void
}

const LAYOUTS: readonly { readonly value: TableLayout; readonly label: string }[] = [
  { value: 'rows', label: 'One card per row' },
  { value: 'parent', label: 'A column names the card above' },
  { value: 'levels', label: 'One column per level' },
  { value: 'steps', label: 'Deeper rows begin further right' },
  { value: 'lists', label: 'Lists side by side' },
]

const ROLES: Readonly<Record<ColumnRole, string>> = {
  text: 'words of the card',
  parent: 'card above (its id or words)',
  id: 'id',
  level: 'a level',
  note: 'notes',
  kind: 'kind of card',
  field: 'a line in the notes',
  out: 'not at all',
}

const MOST_COLUMNS = 24

export function TableForm({ rows, mapping, onChange }: TableFormProps) {
  const { layout, hasHead, columns } = mapping
  const options = ROLES_OF_LAYOUT[layout].map((value) => ({
    value,
    label: layout === 'lists' && value === 'level' ? 'a list' : ROLES[value],
  }))
  return (
    <Disclosure summary={`Read as a table: ${labelOf(layout)}. Change what its columns are`}>
      <div className={styles.form}>
        <Select
          label="How rows hang together"
          size="small"
          value={layout}
          options={LAYOUTS}
          onChange={(next) => onChange(mappingFor(rows, next, hasHead))}
        />
        <ColumnRoles
          rows={rows}
          hasHead={hasHead}
          roles={columns}
          options={options}
          most={MOST_COLUMNS}
          onHead={(next) => onChange(mappingFor(rows, layout, next))}
          onRole={(at, next) => onChange(withRole(mapping, at, next))}
        />
      </div>
    </Disclosure>
  )
}

function labelOf(layout: TableLayout): string {
  const label = LAYOUTS.find(({ value }) => value === layout)?.label ?? ''
  return label.charAt(0).toLowerCase() + label.slice(1)
}

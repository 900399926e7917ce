// What the columns of a table hold, one choice each, beside what stands in them.
import type { Row } from '../../../domain/interchange/formats/csv-rows.ts'
import { Checkbox } from '../../../ui/checkbox.tsx'
import { Select } from '../../../ui/select.tsx'
import { exampleIn, inOneLine } from './column-words.ts'
import styles from './table-form.module.css'

export interface ColumnRolesProps<Role extends string> {
  readonly rows: readonly Row[]
  readonly hasHead: boolean
  /** By column. */
  readonly roles: readonly Role[]
  readonly options: readonly { readonly value: Role; readonly label: string }[]
  /** Columns that can be corrected one by one; wider tables keep the guess for the others. */
  readonly most: number
  readonly onHead: (hasHead: boolean) => void
  readonly onRole: (at: number, role: Role) => void
}

export function ColumnRoles<Role extends string>(props: ColumnRolesProps<Role>) {
  const { rows, hasHead, roles, options, most, onHead, onRole } = props
  const nameOf = (at: number): string => (hasHead && rows[0]?.[at] ? `: ${inOneLine(rows[0][at])}` : '')
  return (
    <>
      <Checkbox label="The first row names the columns" checked={hasHead} onChange={onHead} />
      <ul className={styles.columns} aria-label="Columns">
        {roles.slice(0, most).map((role, at) => (
          <li key={at}>
            <Select
              label={`Column ${at + 1}${nameOf(at)}`}
              help={exampleIn(rows, at, hasHead)}
              size="small"
              value={role}
              options={options}
              onChange={(next) => onRole(at, next)}
            />
          </li>
        ))}
      </ul>
      {roles.length > most && (
        <p className={styles.more}>{roles.length - most} more columns stay as they were guessed.</p>
      )}
    </>
  )
}

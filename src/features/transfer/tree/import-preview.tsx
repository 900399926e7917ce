// What will come in from another tool's file, as what, and what cannot; each level can be changed before it happens.
import { useEffect, useId, useMemo, useRef, useState } from 'react'
import { FOREIGN_FORMATS, type ForeignTree } from '../../../domain/interchange/formats/foreign-tree.ts'
import {
  plantKinds,
  type LevelChoice,
  type PlantHome,
} from '../../../domain/interchange/formats/plant-kinds.ts'
import { foreignRefusalInWords } from '../../../domain/interchange/formats/foreign-refusal.ts'
import { readTable } from '../../../domain/interchange/formats/read-table.ts'
import type { TableMapping } from '../../../domain/interchange/formats/table-mapping.ts'
import { Banner } from '../../../ui/banner.tsx'
import { Button } from '../../../ui/button.tsx'
import { Disclosure } from '../../../ui/disclosure.tsx'
import { KindMark } from '../../../ui/kind-mark.tsx'
import { RadioGroup } from '../../../ui/radio-group.tsx'
import { Select } from '../../../ui/select.tsx'
import { TableForm } from '../table/table-form.tsx'
import { kindCounts, LEVEL_CHOICES, levelsOf, outlineLines, type LevelFacts } from './import-words.ts'
import styles from './tree-transfer.module.css'
import { numberText } from '../../../lib/locale.ts'

export interface ImportHome {
  /** Null: a tree of its own. */
  readonly parentId: string | null
  readonly kind: PlantHome
  readonly label: string
}

export interface ImportChoice {
  readonly tree: ForeignTree
  readonly parentId: string | null
  readonly levels: readonly LevelChoice[]
}

export interface ImportPreviewProps {
  readonly trees: readonly ForeignTree[]
  readonly fileName: string
  readonly homes: readonly ImportHome[]
  readonly onImport: (choice: ImportChoice) => void
  readonly onBack: () => void
}

const MOST_LINES = 200
const MOST_LEVELS = 8

export function ImportPreview({ trees, fileName, homes, onImport, onBack }: ImportPreviewProps) {
  const [page, setPage] = useState(0)
  const [chosenHome, setChosenHome] = useState<number | null>(null)
  const [levels, setLevels] = useState<readonly LevelChoice[]>([])
  const [mapping, setMapping] = useState<TableMapping | null>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const headingId = useId()
  useEffect(() => heading.current?.focus(), [])
  const guessed = trees[page] ?? trees[0]
  const corrected = useMemo(() => guessed && correctedTree(guessed, mapping), [guessed, mapping])
  const tree = corrected?.tree
  const firstHome = useMemo(() => (tree ? firstThatTakes(tree, homes) : 0), [tree, homes])
  const homeAt = chosenHome ?? firstHome
  const home = homes[homeAt] ?? homes[0]
  const planted = useMemo(
    () => tree && home && plantKinds(tree.nodes, levels, home.kind, tree.title ?? 'Imported tree'),
    [tree, home, levels],
  )
  const facts = useMemo(() => (tree ? levelsOf(tree.nodes) : []), [tree])
  const lines = useMemo(() => outlineLines(planted?.roots ?? [], MOST_LINES), [planted])
  if (!tree || !home || !planted) return null
  const counts = corrected?.problem ? [] : kindCounts(planted.counts)
  const all = counts.reduce((sum, { count }) => sum + count, 0)

  return (
    <section className={styles.preview} aria-labelledby={headingId}>
      <h3 id={headingId} ref={heading} tabIndex={-1} className={styles.name} dir="auto">
        {tree.title ?? (fileName || 'Pasted tree')}
      </h3>
      <p className={styles.origin}>
        {FOREIGN_FORMATS[tree.format]}
        {fileName !== '' && ` · ${fileName}`}
      </p>
      {trees.length > 1 && (
        <Select
          label="Page"
          help={`The file holds ${trees.length} trees. One comes in at a time.`}
          value={String(page)}
          options={trees.map(({ title }, at) => ({ value: String(at), label: title ?? `Tree ${at + 1}` }))}
          onChange={(value) => {
            setPage(Number(value))
            setLevels([])
            setMapping(null)
          }}
        />
      )}
      {guessed?.table && (
        <TableForm
          rows={guessed.table.rows}
          mapping={mapping ?? guessed.table.mapping}
          onChange={(next) => {
            setMapping(next)
            setLevels([])
          }}
        />
      )}
      {homes.length > 1 && (
        <RadioGroup
          label="Where it goes"
          value={String(homeAt)}
          options={homes.map(({ label }, at) => ({ value: String(at), label }))}
          onChange={(value) => setChosenHome(Number(value))}
        />
      )}
      {counts.length > 0 ? (
        <ul className={styles.counts} aria-label="What comes in">
          {counts.map(({ kind, count, words }) => (
            <li key={kind}>
              <strong>{numberText(count)}</strong> {words}
            </li>
          ))}
        </ul>
      ) : (
        <p>{corrected?.problem ?? 'Nothing comes in with these choices.'}</p>
      )}
      <Levels facts={facts} levels={levels} onChange={setLevels} />
      <Remarks changes={planted.changes} tree={tree} />
      <Disclosure summary={`See ${all > MOST_LINES ? `the first ${MOST_LINES} cards` : 'the cards'}`}>
        <ul className={styles.outline} aria-label="Cards that come in">
          {lines.map(({ key, depth, kind, text }) => (
            <li key={key} style={{ paddingInlineStart: `${Math.min(depth, 12) * 1.25}rem` }}>
              <KindMark kind={kind === 'assumption' ? 'test' : kind} hideLabel label={kind} size="small" />{' '}
              <span dir="auto">{text}</span>
            </li>
          ))}
        </ul>
      </Disclosure>
      <div className={styles.actions}>
        <Button
          variant="primary"
          whyNot={all === 0 ? 'Nothing comes in with these choices.' : null}
          onClick={() => onImport({ tree, parentId: home.parentId, levels })}
        >
          {all === 0 ? 'Import' : all === 1 ? 'Import 1 card' : `Import ${numberText(all)} cards`}
        </Button>
        <Button variant="quiet" onClick={onBack}>
          Not this one
        </Button>
      </div>
    </section>
  )
}

/** A file that holds nothing but an outcome does not go under another; it begins as a tree of its own. */
function firstThatTakes(tree: ForeignTree, homes: readonly ImportHome[]): number {
  const takes = ({ kind }: ImportHome) => {
    const { counts } = plantKinds(tree.nodes, [], kind, tree.title ?? 'Imported tree')
    return Object.values(counts).some((count) => count > 0)
  }
  return Math.max(0, homes.findIndex(takes))
}

/** The tree as the corrected columns give it; without cards when they give none. */
function correctedTree(
  guessed: ForeignTree,
  mapping: TableMapping | null,
): { readonly tree: ForeignTree; readonly problem: string | null } {
  const { table, format, title } = guessed
  if (!table || !mapping || (format !== 'csv' && format !== 'xlsx')) return { tree: guessed, problem: null }
  const read = readTable(table.rows, format, title, mapping)
  return read.ok
    ? { tree: read.value, problem: null }
    : {
        tree: { ...guessed, nodes: [], problems: [], problemCount: 0 },
        problem: foreignRefusalInWords(read.error),
      }
}

interface LevelsProps {
  readonly facts: readonly LevelFacts[]
  readonly levels: readonly LevelChoice[]
  readonly onChange: (levels: readonly LevelChoice[]) => void
}

function Levels({ facts, levels, onChange }: LevelsProps) {
  return (
    <Disclosure summary="Change what each level comes in as" isOpen={levels.some(Boolean)}>
      <ol className={styles.levels}>
        {facts.slice(0, MOST_LEVELS).map(({ level, count, example }) => (
          <li key={level}>
            <Select
              label={`Level ${level + 1}: ${count === 1 ? '1 card' : `${numberText(count)} cards`}`}
              help={`“${example.length > 60 ? `${example.slice(0, 60)}…` : example}”`}
              size="small"
              value={levels[level] ?? 'file'}
              options={LEVEL_CHOICES}
              onChange={(value) => {
                const next = facts.map((_, at) => levels[at] ?? null)
                next[level] = value === 'file' ? null : value
                onChange(next)
              }}
            />
          </li>
        ))}
      </ol>
    </Disclosure>
  )
}

function Remarks({ changes, tree }: { readonly changes: readonly string[]; readonly tree: ForeignTree }) {
  const { problems, problemCount } = tree
  if (changes.length + problemCount === 0) return null
  const more = problemCount - problems.length
  return (
    <Banner tone="warn" title="What differs from the file">
      {changes.length > 0 && (
        <ul className={styles.remarks}>
          {changes.map((change) => (
            <li key={change}>{change}</li>
          ))}
        </ul>
      )}
      {problemCount > 0 && (
        <Disclosure
          summary={
            problemCount === 1 ? 'One remark on the file' : `${numberText(problemCount)} remarks on the file`
          }
        >
          <ul className={styles.remarks}>
            {problems.map(({ where, message }, at) => (
              <li key={at}>
                {where !== '' && <span className={styles.where}>{where}: </span>}
                {message}
              </li>
            ))}
            {more > 0 && <li>and {numberText(more)} more</li>}
          </ul>
        </Disclosure>
      )}
    </Banner>
  )
}

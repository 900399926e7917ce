// What will come onto the map from another tool's file: its moments with their ways, and what differs from the file.
import { useEffect, useId, useRef, useState } from 'react'
import type { ForeignMap } from '../../../domain/interchange/formats/foreign-map.ts'
import { FOREIGN_FORMATS } from '../../../domain/interchange/formats/foreign-tree.ts'
import { LINK_NAMES } from '../../../domain/maps/link-words.ts'
import { Banner } from '../../../ui/banner.tsx'
import { Button } from '../../../ui/button.tsx'
import { RadioGroup } from '../../../ui/radio-group.tsx'
import { Select } from '../../../ui/select.tsx'
import styles from '../tree/tree-transfer.module.css'
import { numberText } from '../../../lib/locale.ts'

export interface MapPreviewProps {
  readonly maps: readonly ForeignMap[]
  readonly fileName: string
  /** The map it can go onto; null when there is none. */
  readonly homeName: string | null
  readonly onImport: (map: ForeignMap, isOwn: boolean) => void
  readonly onBack: () => void
}

const MOST_LINES = 200

export function MapPreview({ maps, fileName, homeName, onImport, onBack }: MapPreviewProps) {
  const [page, setPage] = useState(0)
  const [home, setHome] = useState<'here' | 'own'>(homeName === null ? 'own' : 'here')
  const heading = useRef<HTMLHeadingElement>(null)
  const headingId = useId()
  useEffect(() => heading.current?.focus(), [])
  const map = maps[page] ?? maps[0]
  if (!map) return null
  const { moments, links } = map
  const count = (kind: string): number => links.filter((link) => link.kind === kind).length
  const COUNTED = [
    [moments.length, 'moment', 'moments'],
    [count('next'), 'link', 'links'],
    [count('loop'), 'loop', 'loops'],
    [count('error'), 'error', 'errors'],
    [count('exit'), 'exit', 'exits'],
  ] as const
  const rest = moments.length - MOST_LINES
  const ways = waysOf(links)
  return (
    <section className={styles.preview} aria-labelledby={headingId}>
      <h3 id={headingId} ref={heading} tabIndex={-1} className={styles.name} dir="auto">
        {map.title ?? (fileName || 'Pasted map')}
      </h3>
      <p className={styles.origin}>
        {FOREIGN_FORMATS[map.format]}
        {fileName !== '' && ` · ${fileName}`}
      </p>
      {maps.length > 1 && (
        <Select
          label="Page"
          help={`The file holds ${maps.length} maps. One comes in at a time.`}
          value={String(page)}
          options={maps.map(({ title }, at) => ({ value: String(at), label: title ?? `Map ${at + 1}` }))}
          onChange={(value) => setPage(Number(value))}
        />
      )}
      {homeName !== null && (
        <RadioGroup
          label="Where it goes"
          value={home}
          options={[
            { value: 'here', label: `Onto “${homeName}”, below what is there` },
            { value: 'own', label: 'As a map of its own' },
          ]}
          onChange={setHome}
        />
      )}
      <ul className={styles.counts} aria-label="What comes in">
        {COUNTED.filter(([many]) => many > 0).map(([many, one, more]) => (
          <li key={one}>
            <strong>{numberText(many)}</strong> {many === 1 ? one : more}
          </li>
        ))}
      </ul>
      {map.problemCount > 0 && (
        <Banner tone="warn" title="What differs from the file">
          <ul className={styles.remarks}>
            {map.problems.map(({ where, message }, at) => (
              <li key={at}>
                {where !== '' && <span className={styles.where}>{where}: </span>}
                {message}
              </li>
            ))}
          </ul>
        </Banner>
      )}
      <ol className={styles.outline} aria-label="Moments that come in">
        {moments.slice(0, MOST_LINES).map(({ label }, i) => (
          <li key={i}>
            <span dir="auto">
              {i + 1}. {label}
            </span>
            {ways[i] && <span className={styles.where}> {ways[i]}</span>}
          </li>
        ))}
        {rest > 0 && <li>and {numberText(rest)} more</li>}
      </ol>
      <div className={styles.actions}>
        <Button variant="primary" onClick={() => onImport(map, home === 'own')}>
          {moments.length === 1 ? 'Import 1 moment' : `Import ${numberText(moments.length)} moments`}
        </Button>
        <Button variant="quiet" onClick={onBack}>
          Not this one
        </Button>
      </div>
    </section>
  )
}

const MOST_WAYS = 6

/** Where each of the first moments leads, in words; links are gone through once, however many there are. */
function waysOf(links: ForeignMap['links']): readonly (string | undefined)[] {
  const ways: string[][] = []
  for (const { from, to, kind, label } of links) {
    if (from >= MOST_LINES) continue
    const place = kind === 'next' ? `→ ${(to ?? 0) + 1}` : `${LINK_NAMES[kind]} → ${(to ?? 0) + 1}`
    const all = (ways[from] ??= [])
    if (all.length < MOST_WAYS)
      all.push([to === null ? LINK_NAMES[kind] : place, label].filter(Boolean).join(' '))
  }
  return Array.from({ length: MOST_LINES }, (_, i) => ways[i]?.join(', '))
}

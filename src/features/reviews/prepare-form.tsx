// Prepares a review in one go: which tree, for whom, how much of it, when; and says what will be seen.
import { type FormEvent, type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react'
import type { Id } from '../../lib/ids.ts'
import { useRun } from '../../data/react/use-run.ts'
import { useView } from '../../data/react/use-view.ts'
import { DETAILS, type Detail, RECORDS } from '../../domain/model/records.ts'
import { addStakeholder } from '../../domain/people/stakeholder-commands.ts'
import { prepareReview } from '../../domain/review/review-commands.ts'
import { visibleIn } from '../../domain/review/visible-in.ts'
import { nameOfCard } from '../../domain/tree/rules.ts'
import { treesOf } from '../../domain/tree/trees.ts'
import { Button } from '../../ui/button.tsx'
import { Chip } from '../../ui/chip.tsx'
import { ComboBox } from '../../ui/combo-box.tsx'
import { dayOf } from '../../ui/day-text.ts'
import { Icon } from '../../ui/icon.tsx'
import { PlayIcon } from '../../ui/icons.ts'
import { RadioGroup } from '../../ui/radio-group.tsx'
import { Select } from '../../ui/select.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { VisibleLines } from './prepare/visible-lines.tsx'
import { DETAIL_WORDS } from './review-words.ts'
import { useStartWalk } from './use-start-walk.ts'
import styles from './reviews.module.css'

interface PrepareFormProps {
  readonly treeId: Id | null
  /** Stakeholders it is prepared for already. */
  readonly audienceIds: readonly Id[]
  readonly onPrepared: (reviewId: Id) => void
  readonly onWalk: (reviewId: Id, stopId: string) => void
  readonly onCancel: () => void
}

export function PrepareForm({
  treeId: givenTree,
  audienceIds,
  onPrepared,
  onWalk,
  onCancel,
}: PrepareFormProps) {
  const run = useRun()
  const startWalk = useStartWalk(onWalk)
  const view = useView((it) => it)
  const trees = useView(treesOf)
  const stakeholders = useView((it) => it.rows.stakeholder)
  const [treeId, setTreeId] = useState<Id>(givenTree ?? trees[0]?.id ?? '')
  const [audience, setAudience] = useState<readonly Id[]>(audienceIds)
  const [chosenDetail, setChosenDetail] = useState<Detail | null>(null)
  const [on, setOn] = useState(() => dayOf(Date.now()))

  const form = useRef<HTMLFormElement>(null)
  // Opened by a key or a button, it goes on by keys.
  useEffect(() => form.current?.querySelector<HTMLElement>('select, input')?.focus(), [])

  // The one who wants to see most sets the default.
  const wanted = audience.flatMap((id) => stakeholders.get(id)?.detail ?? [])
  const detail = chosenDetail ?? DETAILS.find((level) => wanted.includes(level)) ?? 'highlights'
  const seen = useMemo(
    () => visibleIn(view, RECORDS.review.read({ treeId, detail, on, audienceIds: audience })),
    [view, treeId, detail, on, audience],
  )
  const options = useMemo(
    () =>
      [...stakeholders.values()]
        .filter((person) => !audience.includes(person.id))
        .map((person) => ({ id: person.id, label: person.name, detail: person.title })),
    [stakeholders, audience],
  )

  function prepare(): Id | null {
    const plan = run(prepareReview, { treeId, audienceIds: audience, detail, on })
    return plan.ok ? (plan.value.focusId ?? null) : null
  }
  function handleSubmit(event: FormEvent): void {
    event.preventDefault()
    const id = prepare()
    if (id) startWalk(id)
  }
  function handleLater(): void {
    const id = prepare()
    if (id) onPrepared(id)
  }
  function handleCreate(name: string): void {
    const plan = run(addStakeholder, { name })
    const id = plan.ok ? plan.value.focusId : undefined
    if (id) setAudience((before) => [...before, id])
  }

  return (
    // Escape anywhere in the form puts it away.
    <form
      ref={form}
      className={styles.form}
      aria-label="Prepare a review"
      onSubmit={handleSubmit}
      onKeyDown={(event: KeyboardEvent) => {
        if (event.key === 'Escape' && !event.defaultPrevented) onCancel()
      }}
    >
      <h2>Prepare a review</h2>
      {trees.length > 1 && (
        <Select
          label="Tree"
          value={treeId}
          options={trees.map((tree) => ({ value: tree.id, label: nameOfCard(view, tree.id) }))}
          onChange={setTreeId}
        />
      )}
      <div className={styles.audience}>
        <ComboBox
          label="Who will be there"
          optional
          options={options}
          clearOnChoose
          placeholder="A stakeholder’s name"
          emptyText="Nobody by that name yet."
          onChoose={(id) => setAudience((before) => [...before, id])}
          onCreate={handleCreate}
          createLabel={(name) => `New stakeholder “${name}”`}
        />
        {audience.length > 0 && (
          <ul className={styles.chips}>
            {audience.map((id) => (
              <li key={id}>
                <Chip
                  label={stakeholders.get(id)?.name ?? ''}
                  onRemove={() => setAudience((before) => before.filter((other) => other !== id))}
                />
              </li>
            ))}
          </ul>
        )}
      </div>
      <RadioGroup
        label="How much they see"
        value={detail}
        options={DETAILS.map((value) => ({
          value,
          label: DETAIL_WORDS[value].name,
          help: DETAIL_WORDS[value].help,
        }))}
        onChange={setChosenDetail}
      />
      <TextField label="When" type="date" value={on} onChange={setOn} className={styles.day} />
      <div className={styles.visible}>
        <VisibleLines seen={seen} />
      </div>
      <div className={styles.foot}>
        <Button type="submit" variant="primary" icon={<Icon as={PlayIcon} />}>
          Start the walk
        </Button>
        <Button onClick={handleLater}>Keep for later</Button>
        <Button variant="quiet" onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </form>
  )
}

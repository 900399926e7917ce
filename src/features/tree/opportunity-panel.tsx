// The details of an opportunity: its words, how it stands, who said it, why it is the target, and its solutions.
import { useState } from 'react'
import { RichText } from '../../editor/index.ts'
import { useNotes } from '../../data/react/use-notes.ts'
import { useUndo } from '../../data/react/use-undo.ts'
import { useView } from '../../data/react/use-view.ts'
import { HEARD_KINDS } from '../../domain/model/records.ts'
import { OPPORTUNITY_STATUS_WORDS } from '../../domain/model/status-words.ts'
import { clearTarget, makeTarget } from '../../domain/tree/choose-target.ts'
import { editStatement, setKind, setStatuses, type PlainStatus } from '../../domain/tree/edit-opportunity.ts'
import { isLeaf } from '../../domain/tree/targets.ts'
import type { Id } from '../../lib/ids.ts'
import { FindingHints } from '../../records/finding-hint.tsx'
import { HelpNote } from '../../records/help-note.tsx'
import { Button } from '../../ui/button.tsx'
import { EditableText } from '../../ui/editable-text.tsx'
import { TargetIcon } from '../../ui/icons.ts'
import { Icon } from '../../ui/icon.tsx'
import { KindMark } from '../../ui/kind-mark.tsx'
import { Panel } from '../../ui/panel.tsx'
import { Select } from '../../ui/select.tsx'
import { KIND_WORDS } from './card-facts.ts'
import { CardMenu } from './card-menu.tsx'
import { EvidenceSection } from './evidence-section.tsx'
import { LensSection } from './lens-section.tsx'
import { MapTieSection } from './map-tie-section.tsx'
import { PanelSection } from './panel-section.tsx'
import { SolutionsSection } from './solutions-section.tsx'
import { TargetSection } from './target-section.tsx'
import { useTree } from './tree-context.ts'
import styles from './panel.module.css'

export interface OpportunityPanelProps {
  readonly id: Id
  readonly onClose: () => void
  readonly takesFocus: boolean
}

const PLAIN: readonly PlainStatus[] = ['candidate', 'addressed', 'parked']

export function OpportunityPanel({ id, onClose, takesFocus }: OpportunityPanelProps) {
  const { ports } = useTree()
  const opportunity = useView((view) => view.rows.opportunity.get(id) ?? null)
  const leaf = useView((view) => isLeaf(view, id))
  if (!opportunity) return null
  const isTarget = opportunity.status === 'target'
  return (
    <Panel
      label={`Details: ${opportunity.statement}`}
      head={
        <>
          <KindMark kind="opportunity" variant={opportunity.kind ?? undefined} />
          <HelpNote topic="opportunity" />
        </>
      }
      actions={<CardMenu id={id} />}
      onClose={onClose}
      takesFocus={takesFocus}
    >
      <div className={styles.panel}>
        <EditableText
          as="h2"
          look="heading"
          label="Statement"
          value={opportunity.statement}
          required
          multiline
          onCommit={(statement) => ports.run(editStatement, { id, statement })}
        />
        <FindingHints key={`hints ${id}`} aboutId={id} />
        <div className={styles.facts}>
          <Select
            label="Kind"
            size="small"
            value={opportunity.kind ?? 'none'}
            options={[
              { value: 'none', label: 'Not said' },
              ...HEARD_KINDS.map((value) => ({ value, label: KIND_WORDS[value] })),
            ]}
            onChange={(kind) => ports.run(setKind, { id, kind: kind === 'none' ? null : kind })}
          />
          <Select
            label="Status"
            size="small"
            value={opportunity.status}
            options={[
              ...PLAIN.map((value) => ({ value, label: OPPORTUNITY_STATUS_WORDS[value] })),
              {
                value: 'target' as const,
                label: OPPORTUNITY_STATUS_WORDS.target,
                disabled: !isTarget && !leaf,
              },
            ]}
            onChange={(status) =>
              status === 'target'
                ? ports.run(makeTarget, { id }, { toast: true })
                : ports.run(setStatuses, { ids: [id], status }, { toast: true })
            }
          />
          {isTarget ? (
            <Button
              variant="quiet"
              size="small"
              onClick={() => ports.run(clearTarget, { id }, { toast: true })}
            >
              No longer the target
            </Button>
          ) : (
            <Button
              size="small"
              icon={<Icon as={TargetIcon} size="small" />}
              whyNot={leaf ? null : 'Only a leaf can be the target: choose among its children.'}
              onClick={() => ports.run(makeTarget, { id }, { toast: true })}
            >
              Make it the target
            </Button>
          )}
        </div>
        <TargetSection id={id} isTarget={isTarget} />
        <EvidenceSection key={`evidence ${id}`} id={id} />
        <SolutionsSection id={id} isTarget={isTarget} />
        <MapTieSection key={`tie ${id}`} id={id} />
        <LensSection key={`lens ${id}`} id={id} lens={opportunity.lens} />
        <NotesSection key={`notes ${id}`} id={id} />
      </div>
    </Panel>
  )
}

/** The editor is large: it loads when notes are there or somebody wants to write. */
function NotesSection({ id }: { readonly id: Id }) {
  const binding = useNotes('opportunity', id)
  const hasNotes = useView((view) => (view.rows.opportunity.get(id)?.notes ?? '') !== '')
  const { undo, redo } = useUndo()
  const [isWriting, setWriting] = useState(hasNotes)
  return (
    <PanelSection title="Notes">
      {binding && (isWriting || hasNotes) ? (
        <RichText
          binding={binding}
          label="Notes"
          placeholder="What else the trio should remember"
          onUndo={undo}
          onRedo={redo}
        />
      ) : (
        <div className={styles.row}>
          <Button variant="quiet" size="small" onClick={() => setWriting(true)}>
            Write a note
          </Button>
        </div>
      )}
    </PanelSection>
  )
}

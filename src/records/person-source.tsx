// How a participant was found: one field with the ways known so far. New words become a source that others can take.
import { useMemo } from 'react'
import type { Id } from '../lib/ids.ts'
import { useRun } from '../data/react/use-run.ts'
import { useView } from '../data/react/use-view.ts'
import { knownSources, setSource } from '../domain/people/sources.ts'
import { rowById } from '../domain/view/workspace-view.ts'
import { ComboBox } from '../ui/combo-box.tsx'

const UNKNOWN = ' '

export function PersonSource({ participantId }: { readonly participantId: Id }) {
  const run = useRun()
  const known = useView(knownSources)
  const source = useView((view) => rowById(view, 'participant', participantId)?.source ?? '')
  const options = useMemo(
    () => [
      ...known.map((one) => ({ id: one.toLowerCase(), label: one })),
      ...(source ? [{ id: UNKNOWN, label: 'Not known' }] : []),
    ],
    [known, source],
  )
  return (
    <ComboBox
      label="How they were found"
      placeholder="Such as a prompt in the product"
      options={options}
      value={source ? source.toLowerCase() : null}
      onChoose={(id) =>
        run(setSource, {
          participantId,
          source: options.find((one) => one.id === id && id !== UNKNOWN)?.label ?? '',
        })
      }
      onCreate={(words) => run(setSource, { participantId, source: words })}
      createLabel={(words) => `${words}, a new way`}
    />
  )
}

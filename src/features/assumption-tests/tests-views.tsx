// The three faces of what is tested: the board of tests, the map of assumptions, and the same as a list.
import { useRouter } from '@tanstack/react-router'
import { useWorkspace } from '../../data/react/use-workspace.ts'
import { SegmentedControl } from '../../ui/segmented-control.tsx'

export type TestsView = 'board' | 'map' | 'list'

export function TestsViews({ view }: { readonly view: TestsView }) {
  const router = useRouter()
  const { id } = useWorkspace()
  function handleChange(next: TestsView): void {
    const to: string = next === 'board' ? `/w/${id}/tests` : `/w/${id}/assumptions`
    void router.navigate({ to, search: next === 'list' ? { view: 'list' } : {} })
  }
  return (
    <SegmentedControl
      label="View"
      size="small"
      value={view}
      segments={[
        { value: 'board', label: 'Board' },
        { value: 'map', label: 'Map' },
        { value: 'list', label: 'List' },
      ]}
      onChange={handleChange}
    />
  )
}

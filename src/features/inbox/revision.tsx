// For which tree the inbox is, how far it has come since the tree was last revised, and the mark that it was revised now.
import { useRun } from '../../data/react/use-run.ts'
import { useView } from '../../data/react/use-view.ts'
import { countOf, type TreeInbox } from '../../domain/inbox/inbox-for.ts'
import type { Tree } from '../../domain/model/records.ts'
import { reviseTree } from '../../domain/tree/create-tree.ts'
import { nameOfCard } from '../../domain/tree/rules.ts'
import type { Id } from '../../lib/ids.ts'
import { Button } from '../../ui/button.tsx'
import { CheckIcon } from '../../ui/icons.ts'
import { Icon } from '../../ui/icon.tsx'
import { MenuButton } from '../../ui/menu-button.tsx'
import { RelativeTime } from '../../ui/relative-time.tsx'
import { useNow } from '../../ui/use-now.ts'

export function Revision({ tree, inbox }: { readonly tree: Tree; readonly inbox: TreeInbox }) {
  const now = useNow()
  const fresh = inbox.waiting.filter((batch) => batch.isNew)
  const interviews = fresh.filter((batch) => batch.snapshot !== null).length
  const waits = `${countOf(fresh)} waiting from ${interviews === 1 ? '1 interview' : `${interviews} interviews`}`
  if (tree.revisedAt === null) return <span>{waits}. Revise the tree every three or four interviews.</span>
  return (
    <span>
      {waits} since the tree was revised{' '}
      <RelativeTime at={new Date(tree.revisedAt).toISOString()} now={now} />
    </span>
  )
}

export interface TreeOfInboxProps {
  readonly tree: Tree
  readonly trees: readonly Tree[]
  readonly onChoose: (treeId: Id) => void
}

export function TreeOfInbox({ tree, trees, onChoose }: TreeOfInboxProps) {
  const run = useRun()
  const view = useView((all) => all)
  return (
    <>
      {trees.length > 1 && (
        <MenuButton
          label={`For: ${nameOfCard(view, tree.id)}`}
          size="small"
          items={trees.map((each) => ({
            id: each.id,
            label: nameOfCard(view, each.id),
            choice: { kind: 'radio', isOn: each.id === tree.id },
            onSelect: () => onChoose(each.id),
          }))}
        />
      )}
      <Button
        size="small"
        icon={<Icon as={CheckIcon} size="small" />}
        onClick={() => run(reviseTree, { treeId: tree.id }, { toast: true })}
      >
        The tree is revised
      </Button>
    </>
  )
}

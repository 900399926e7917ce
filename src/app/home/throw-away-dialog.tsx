// Throwing a workspace away: gone from this device for good, so its file can be kept first. One of the few questions asked.
import { useState } from 'react'
import { type CatalogueRow, useEspalier } from '../../data/react/workspace-context.ts'
import { announce } from '../../ui/announce.ts'
import { Banner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import styles from './home.module.css'
import { reasonOf } from '../../lib/reason-of.ts'

interface ThrowAwayDialogProps {
  readonly workspace: CatalogueRow
  readonly onClose: () => void
  readonly onGone: () => void
}

type Work = 'nothing' | 'saving' | 'removing'

export function ThrowAwayDialog({ workspace, onClose, onGone }: ThrowAwayDialogProps) {
  const espalier = useEspalier()
  const [work, setWork] = useState<Work>('nothing')
  const [problem, setProblem] = useState<string | null>(null)
  const name = workspace.name || 'Untitled workspace'

  async function attempt(kind: Work, task: () => Promise<void>): Promise<void> {
    setWork(kind)
    setProblem(null)
    try {
      await task()
    } catch (error) {
      setProblem(reasonOf(error))
    } finally {
      setWork('nothing')
    }
  }
  const keepFile = () =>
    attempt('saving', async () => {
      const opened = await espalier.open(workspace.id)
      if (!opened) throw new Error('This device does not know the workspace any more.')
      const { downloadWorkspaceFile } = await import('../../features/transfer/index.ts')
      await downloadWorkspaceFile(espalier, opened)
    })
  const throwAway = () =>
    attempt('removing', async () => {
      await espalier.remove(workspace.id)
      announce(`${name} is gone from this device`)
      onGone()
    })

  return (
    <Dialog
      title={`Throw away ${name}?`}
      isAlert
      onClose={onClose}
      actions={
        <>
          <Button data-autofocus onClick={onClose}>
            Keep it
          </Button>
          <Button variant="danger" busy={work === 'removing'} onClick={() => void throwAway()}>
            Throw it away
          </Button>
        </>
      }
    >
      <div className={styles.question}>
        <p>
          {workspace.isSample
            ? 'The sample and what you changed in it go from this device. It can be opened again as it was at first.'
            : 'Everything in it goes from this device for good, its versions too. Undo does not reach it; a file does.'}
        </p>
        {!workspace.isSample && (
          <Button busy={work === 'saving'} onClick={() => void keepFile()}>
            Download its file first
          </Button>
        )}
        {problem !== null && (
          <Banner tone="error">That did not work: {problem} Nothing was thrown away.</Banner>
        )}
      </div>
    </Dialog>
  )
}

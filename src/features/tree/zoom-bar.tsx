// Zoom with the pointer; the keys are Alt+=, Alt+- and Shift with 0, 1, 2.
import { IconButton } from '../../ui/icon-button.tsx'
import { Icon } from '../../ui/icon.tsx'
import { MaximizeIcon, MinusIcon, PlusIcon } from '../../ui/icons.ts'
import { Toolbar } from '../../ui/toolbar.tsx'
import { useTree } from './tree-context.ts'
import styles from './tree-screen.module.css'

export function ZoomBar() {
  const { ports } = useTree()
  return (
    <Toolbar label="Zoom" className={styles.zoom ?? ''}>
      <IconButton
        label="Zoom out"
        keys="Alt+-"
        size="small"
        hintSide="top"
        icon={<Icon as={MinusIcon} />}
        onClick={() => ports.canvas()?.zoomBy(0.8)}
      />
      <IconButton
        label="Zoom in"
        keys="Alt+="
        size="small"
        hintSide="top"
        icon={<Icon as={PlusIcon} />}
        onClick={() => ports.canvas()?.zoomBy(1.25)}
      />
      <IconButton
        label="Fit the whole tree"
        keys="Shift+1"
        size="small"
        hintSide="top"
        icon={<Icon as={MaximizeIcon} />}
        onClick={() => ports.canvas()?.fit()}
      />
    </Toolbar>
  )
}

// N goes from one card with something to mend to the next, around the end, and into folded branches.
import { userEvent } from 'vitest/browser'
import { test } from 'vitest'
import { create, newRow } from '../../../src/domain/view/command.ts'
import { anInterview, expectFocusOn, openTree } from '../../support/tree-page.ts'

for (const view of ['canvas', 'outline'])
  test(`${view}: N goes to the next card the coach speaks about`, async () => {
    await openTree(
      'I arrive at the hall\n  I look for the key\n  I wait at the door\nI leave late at night',
      `?view=${view}`,
      (env) => [
        ...anInterview(env, 1, 'Bea', ['I looked for the key']),
        create('evidence', newRow('evidence', env, { id: 'e1', heardId: 'h1-1', opportunityId: 'o2' })),
      ],
    )
    await userEvent.keyboard('n')
    await expectFocusOn('I wait at the door')
    await userEvent.keyboard('n')
    await expectFocusOn('I leave late at night')
    await userEvent.keyboard('{ArrowLeft}{ArrowLeft}n')
    await expectFocusOn('I wait at the door')
  })

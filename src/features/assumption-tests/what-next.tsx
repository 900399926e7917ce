// What was learned about customers and what comes next: the move in one press, the rest in words. While it runs and when it is done.
import { useRun } from '../../data/react/use-run.ts'
import { editTest } from '../../domain/assumptions/test-commands.ts'
import { type AssumptionTest, NEXT_MOVES } from '../../domain/model/records.ts'
import { RadioGroup } from '../../ui/radio-group.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { NEXT_WORDS } from './test-words.ts'

export function WhatNext({ test }: { readonly test: AssumptionTest }) {
  const run = useRun()
  const testId = test.id
  return (
    <>
      <TextArea
        label="What did you learn about customers?"
        rows={2}
        value={test.learned}
        onCommit={(learned) => run(editTest, { testId, learned })}
      />
      <RadioGroup
        label="What comes next?"
        value={test.next}
        options={NEXT_MOVES.map((value) => ({ value, ...NEXT_WORDS[value] }))}
        onChange={(next) => run(editTest, { testId, next })}
      />
      <TextArea
        label="In your own words"
        optional
        rows={2}
        value={test.nextStep}
        onCommit={(nextStep) => run(editTest, { testId, nextStep })}
      />
    </>
  )
}

// Saves the calendar file of an interview to come; the guide goes along as its notes.
import { useCallback } from 'react'
import { useWorkspace } from '../../data/react/use-workspace.ts'
import { calendarFile } from '../../domain/overview/calendar-file.ts'
import { snapshotName } from '../../domain/snapshots/interviews.ts'
import { rowById } from '../../domain/view/workspace-view.ts'
import type { Id } from '../../lib/ids.ts'
import { plainFileName } from '../../lib/plain-file-name.ts'
import { saveFile } from '../../ui/save-file.ts'

export function useCalendarFile(): (snapshotId: Id) => void {
  const workspace = useWorkspace()
  return useCallback(
    (snapshotId) => {
      const { view } = workspace.store.getState()
      const snapshot = rowById(view, 'snapshot', snapshotId)
      if (!snapshot) return
      const name = snapshotName(view, snapshotId)
      const notes = [snapshot.storyPrompt, ...snapshot.researchQuestions.map((one) => `- ${one}`)]
      const text = calendarFile(
        {
          id: snapshotId,
          title: `Interview: ${name}`,
          notes: notes.filter(Boolean).join('\n'),
          day: snapshot.interviewedOn,
          time: snapshot.startsAt,
          minutes: view.meta.interviewMinutes,
        },
        Date.now(),
      )
      saveFile(new Blob([text], { type: 'text/calendar' }), `${plainFileName(name, 'interview')}.ics`)
    },
    [workspace],
  )
}

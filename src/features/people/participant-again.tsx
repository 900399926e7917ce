// Whether a participant is worth meeting again, and the way to all their interviews on the wall when there are several.
import { useRun } from '../../data/react/use-run.ts'
import { useView } from '../../data/react/use-view.ts'
import { useWorkspace } from '../../data/react/use-workspace.ts'
import type { Participant } from '../../domain/model/records.ts'
import { setMeetAgain } from '../../domain/people/meet-again.ts'
import { interviewsWith } from '../../domain/snapshots/interviews.ts'
import { destination } from '../../records/record-link.tsx'
import { RouterLink } from '../../records/router-link.tsx'
import { Button } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import { StarIcon } from '../../ui/icons.ts'

export function ParticipantAgain({ participant }: { readonly participant: Participant }) {
  const run = useRun()
  const { id } = useWorkspace()
  const count = useView((view) => interviewsWith(view, participant.id)).length
  const { id: participantId, alias, meetAgain } = participant
  return (
    <>
      {count > 2 && (
        <RouterLink {...destination(`/w/${id}/interviews?with=${participantId}`)}>
          All {count}
          <span className="visually-hidden"> interviews with {alias}</span>
        </RouterLink>
      )}
      <Button
        variant={meetAgain ? 'secondary' : 'quiet'}
        size="small"
        icon={<Icon as={StarIcon} size="small" />}
        aria-pressed={meetAgain}
        aria-label={`Meet again: ${alias}`}
        onClick={() => run(setMeetAgain, { participantId, isOn: !meetAgain })}
      >
        Meet again
      </Button>
    </>
  )
}

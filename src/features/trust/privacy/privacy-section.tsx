// The privacy line of the settings: how many are due, and where to look.
import { useView } from '../../../data/react/use-view.ts'
import { isDue, retentionOf } from '../../../domain/people/retention.ts'
import { ScreenLink } from '../../../records/screen-link.tsx'
import { dayOf } from '../../../ui/day-text.ts'
import { useNow } from '../../../ui/use-now.ts'

export function PrivacySection() {
  const today = dayOf(useNow())
  const all = useView((view) => retentionOf(view, today))
  const due = all.filter(isDue).length
  return (
    <>
      <p>
        {due === 0
          ? 'Nobody took consent back, and nobody is kept longer than agreed.'
          : due === 1
            ? 'One participant is due: consent was taken back, or the agreed day has passed.'
            : `${due} participants are due: consent was taken back, or the agreed day has passed.`}
      </p>
      <p>
        <ScreenLink to="/privacy">Consent, erasing, and a file for other eyes</ScreenLink>
      </p>
    </>
  )
}

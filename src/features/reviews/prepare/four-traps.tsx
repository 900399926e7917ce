// Four ways in which a review goes wrong, and what helps against each: there to be read, never in the way.
import { Disclosure } from '../../../ui/disclosure.tsx'
import styles from './prepare.module.css'

const TRAPS: readonly { readonly name: string; readonly helps: string }[] = [
  {
    name: 'Telling instead of showing',
    helps:
      'A conclusion alone invites an opinion on the conclusion. Walk the way you went: let them see the quotes and the siblings before the choice.',
  },
  {
    name: 'Shooting down ideas',
    helps:
      'When somebody brings a solution, catch it and ask which opportunity it serves. It goes there, also under a parked one, and they hear what became of it.',
  },
  {
    name: 'The big reveal',
    helps:
      'Show little and often, while there is still something to change. The list of who saw the work when says who is due.',
  },
  {
    name: 'The ideological war',
    helps:
      'Where beliefs meet, neither side wins by talking. Write the belief down as an assumption at the stop and agree on what would show it to be true.',
  },
]

export function FourTraps() {
  return (
    <Disclosure summary="Four ways in which a review goes wrong, and what helps">
      <dl className={styles.traps}>
        {TRAPS.map(({ name, helps }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{helps}</dd>
          </div>
        ))}
      </dl>
    </Disclosure>
  )
}

import { BeakerFilled } from '@fluentui/react-icons/svg/beaker'
import type { ServerIdentity } from '../../shared/model/server-identity.ts'
import { useTexts } from '../text/use-texts.ts'

/** Says on every screen, always in sight, that this is no real server. */
export function SimulatedBanner({ server }: { server: ServerIdentity }) {
  const { text } = useTexts()
  if (server.simulated === null) return null
  return (
    <aside className="simulated" aria-label={text('frame.simulated', { scenario: server.simulated })}>
      <BeakerFilled aria-hidden fontSize="24px" />
      <strong>{text('frame.simulated', { scenario: server.simulated })}</strong>
      <span>{text('frame.simulatedWhat')}</span>
    </aside>
  )
}

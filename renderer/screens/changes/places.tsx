import { Button } from '@fluentui/react-components'
import { OpenRegular } from '@fluentui/react-icons/svg/open'
import { useSession } from '../../state/use-session.ts'
import { useTexts } from '../../text/use-texts.ts'

/** Opens what else tells of changes on this server: the folder of the journal and consoles of Windows. Draws nothing elsewhere. */
export function Places() {
  const { text } = useTexts()
  const places = useSession((state) => state.places)
  const openPlace = useSession((state) => state.openPlace)
  if (places.length === 0) return null
  return (
    // biome-ignore lint/a11y/useSemanticElements: buttons that are no fields of a form
    <div role="group" className="row" aria-label={text('changes.places')}>
      {places.map((place) => (
        <Button key={place} size="small" icon={<OpenRegular />} onClick={() => void openPlace(place)}>
          {text(`changes.place.${place}`)}
        </Button>
      ))}
    </div>
  )
}

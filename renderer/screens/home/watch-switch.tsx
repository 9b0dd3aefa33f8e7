import { Select, Switch } from '@fluentui/react-components'
import { useState } from 'react'
import { useSession } from '../../state/use-session.ts'
import { useTexts } from '../../text/use-texts.ts'

const choices = [5, 15, 60]
const usual = 15

/** Repeats the health check in the background, until it is switched off or the program ends. */
export function WatchSwitch() {
  const { text } = useTexts()
  const watching = useSession((state) => state.watching)
  const watch = useSession((state) => state.watch)
  const [minutes, setMinutes] = useState(watching ?? usual)
  const choose = (chosen: number) => {
    setMinutes(chosen)
    if (watching !== null) void watch(chosen)
  }
  return (
    <div className="row">
      <Switch
        label={text('home.watch')}
        checked={watching !== null}
        onChange={(_event, { checked }) => void watch(checked ? minutes : null)}
      />
      <Select
        size="small"
        aria-label={text('home.watchEvery')}
        value={String(minutes)}
        onChange={(_event, { value }) => choose(Number(value))}
      >
        {choices.map((one) => (
          <option key={one} value={one}>
            {text('home.everyMinutes', { count: one })}
          </option>
        ))}
      </Select>
    </div>
  )
}

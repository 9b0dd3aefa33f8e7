import { useEffect, useState } from 'react'
import { Quiet } from '../../components/quiet.tsx'
import { useTexts } from '../../text/use-texts.ts'
import type { StepTimes } from './step-times.ts'

/** How long a step has been running, against its limit; or how long it took. It is not read aloud, because it never stops. */
export function Elapsed({ times, limit }: { times: StepTimes; limit: number }) {
  const { text, duration } = useTexts()
  const running = times.ended === null
  const now = useNow(running)
  if (times.began === null) return null
  const took = duration(Math.max(0, (times.ended ?? now) - times.began))
  const said = running && limit > 0 ? text('run.elapsed', { took, limit: duration(limit * 1000) }) : took
  return (
    <span aria-hidden={running}>
      <Quiet as="span" small>
        {said}
      </Quiet>
    </span>
  )
}

/** The time of this computer, a second at a time, while somebody waits for something. */
function useNow(waiting: boolean): number {
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    if (!waiting) return
    const timer = setInterval(() => setNow(Date.now()), 1000)
    return () => clearInterval(timer)
  }, [waiting])
  return now
}

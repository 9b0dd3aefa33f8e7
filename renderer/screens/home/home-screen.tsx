import { lazy, Suspense, useEffect, useState } from 'react'
import type { Area } from '../../../shared/model/area.ts'
import { Notice } from '../../components/notice.tsx'
import { useSession } from '../../state/use-session.ts'
import { useTexts } from '../../text/use-texts.ts'
import { TourOffer } from '../practice/tour-offer.tsx'
import { AreaTiles } from './area-tiles.tsx'
import { LastRepairs } from './last-repairs.tsx'
import { LikelyCauses } from './likely-causes.tsx'
import { PasteField } from './paste-field.tsx'
import { StandingPanel } from './standing-panel.tsx'
import { UnknownGroups } from './unknown-groups.tsx'
import { WaitingQuestions } from './waiting-questions.tsx'

const WatchSwitch = lazy(async () => ({ default: (await import('./watch-switch.tsx')).WatchSwitch }))

/** The first screen: how the server stands and what to press, where to put an error, and what was read. */
export function HomeScreen() {
  const { text } = useTexts()
  const elevated = useSession((state) => state.view?.server.elevated ?? true)
  const [area, setArea] = useState<Area | null>(null)
  useFreshChecks()
  useEvidence()
  return (
    <>
      <StandingPanel onShow={setArea} />
      {!elevated && (
        <Notice intent="warning" title={text('frame.notElevated')}>
          {text('home.notElevatedWhat')}
        </Notice>
      )}
      <WaitingQuestions />
      <LikelyCauses />
      <PasteField />
      <AreaTiles open={area} onOpen={setArea} />
      <UnknownGroups />
      <Suspense fallback={null}>
        <WatchSwitch />
      </Suspense>
      <LastRepairs />
      <TourOffer />
    </>
  )
}

/** Checks again when something was changed since, because what stands here would be about another state of the server. */
function useFreshChecks(): void {
  const isDue = useSession(
    ({ autoChecks, health, applying, undoing }) =>
      autoChecks && health?.stale === true && !health.running && applying === null && undoing === null,
  )
  const runChecks = useSession((state) => state.runChecks)
  useEffect(() => {
    if (isDue) void runChecks(null)
  }, [isDue, runChecks])
}

/** Looks through logs, events and jobs once, as soon as checks have begun: both are needed to say what is wrong. */
function useEvidence(): void {
  const isDue = useSession(({ health, evidence, gathering }) => health !== null && evidence === null && !gathering)
  const gatherNow = useSession((state) => state.gatherNow)
  const [wasAsked, setAsked] = useState(false)
  useEffect(() => {
    if (!isDue || wasAsked) return
    setAsked(true)
    void gatherNow()
  }, [isDue, wasAsked, gatherNow])
}

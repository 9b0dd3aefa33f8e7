import { type ComponentType, lazy, Suspense } from 'react'
import { Waiting } from '../components/waiting.tsx'
import { DiagnoseScreen } from '../screens/diagnose/diagnose-screen.tsx'
import { useSession } from '../state/use-session.ts'
import { useTexts } from '../text/use-texts.ts'
import type { Screen } from './frame-slice.ts'

const screens: Record<Screen, ComponentType> = {
  diagnose: DiagnoseScreen,
  cases: lazy(async () => ({ default: (await import('../screens/cases/cases-screen.tsx')).CasesScreen })),
  changes: lazy(async () => ({ default: (await import('../screens/changes/changes-screen.tsx')).ChangesScreen })),
  report: lazy(async () => ({ default: (await import('../screens/report/report-screen.tsx')).ReportScreen })),
}

/** The chosen screen. All but the first are loaded when they are first asked for. */
export function CurrentScreen() {
  const { text } = useTexts()
  const name = useSession((state) => state.screen)
  const Shown = screens[name]
  return (
    <div id="screen" role="tabpanel" aria-labelledby={`tab-${name}`} className="screen">
      <Suspense fallback={<Waiting label={text('frame.loading')} />}>
        <Shown />
      </Suspense>
    </div>
  )
}

import { type ComponentType, lazy, Suspense, useLayoutEffect } from 'react'
import { Waiting } from '../components/waiting.tsx'
import { HomeScreen } from '../screens/home/home-screen.tsx'
import { useSession } from '../state/use-session.ts'
import { useTexts } from '../text/use-texts.ts'
import type { Screen } from './frame-slice.ts'

const screens: Record<Screen, ComponentType> = {
  home: HomeScreen,
  diagnose: lazy(async () => ({ default: (await import('../screens/diagnose/diagnose-screen.tsx')).DiagnoseScreen })),
  problems: lazy(async () => ({ default: (await import('../screens/problems/problems-screen.tsx')).ProblemsScreen })),
  changes: lazy(async () => ({ default: (await import('../screens/changes/changes-screen.tsx')).ChangesScreen })),
  logs: lazy(async () => ({ default: (await import('../screens/logs/logs-screen.tsx')).LogsScreen })),
  report: lazy(async () => ({ default: (await import('../screens/report/report-screen.tsx')).ReportScreen })),
  practice: lazy(async () => ({ default: (await import('../screens/practice/practice-screen.tsx')).PracticeScreen })),
  settings: lazy(async () => ({ default: (await import('../screens/settings/settings-screen.tsx')).SettingsScreen })),
}

/** The chosen screen, from its top. All but the first are loaded when they are first asked for. */
export function CurrentScreen() {
  const { text } = useTexts()
  const name = useSession((state) => state.screen)
  const openCase = useSession((state) => state.openCase)
  const Shown = screens[name]
  // biome-ignore lint/correctness/useExhaustiveDependencies: another screen or case begins at its top
  useLayoutEffect(() => {
    document.getElementById('content')?.scrollTo(0, 0)
  }, [name, openCase])
  return (
    <Suspense fallback={<Waiting label={text('frame.loading')} />}>
      <Shown />
    </Suspense>
  )
}

import { type Theme, teamsHighContrastTheme, webDarkTheme, webLightTheme } from '@fluentui/react-components'
import { useEffect, useSyncExternalStore } from 'react'
import { useSession } from '../state/use-session.ts'

const prefersDark = globalThis.matchMedia('(prefers-color-scheme: dark)')

/**
 * The Fluent theme the administrator chose; `system` follows Windows while the window is open. Scroll bars and lists, which
 * the browser draws, follow as well.
 */
export function useFluentTheme(): Theme {
  const chosen = useSession((state) => state.theme)
  const systemIsDark = useSyncExternalStore(onSystemTheme, () => prefersDark.matches)
  const isDark = chosen === 'highContrast' || chosen === 'dark' || (chosen === 'system' && systemIsDark)
  useEffect(() => {
    document.documentElement.style.colorScheme = isDark ? 'dark' : 'light'
  }, [isDark])
  if (chosen === 'highContrast') return teamsHighContrastTheme
  return isDark ? webDarkTheme : webLightTheme
}

function onSystemTheme(changed: () => void): () => void {
  prefersDark.addEventListener('change', changed)
  return () => prefersDark.removeEventListener('change', changed)
}

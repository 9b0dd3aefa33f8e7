import { type Theme, webDarkTheme, webLightTheme } from '@fluentui/react-components'
import { useEffect, useMemo, useSyncExternalStore } from 'react'
import type { TextSize } from '../../shared/model/settings.ts'
import { highContrastTheme } from '../components/high-contrast-theme.ts'
import { useSession } from '../state/use-session.ts'

const prefersDark = globalThis.matchMedia('(prefers-color-scheme: dark)')
const factors: Record<TextSize, number> = { normal: 1, large: 1.15, largest: 1.3 }

/**
 * The Fluent theme the administrator chose, with words in the chosen size; `system` follows Windows while the window is open. Scroll bars
 * and lists, which the browser draws, follow as well.
 */
export function useFluentTheme(): Theme {
  const chosen = useSession((state) => state.theme)
  const textSize = useSession((state) => state.textSize)
  const systemIsDark = useSyncExternalStore(onSystemTheme, () => prefersDark.matches)
  const isDark = chosen === 'highContrast' || chosen === 'dark' || (chosen === 'system' && systemIsDark)
  useEffect(() => {
    document.documentElement.style.colorScheme = isDark ? 'dark' : 'light'
  }, [isDark])
  const theme = chosen === 'highContrast' ? highContrastTheme : isDark ? webDarkTheme : webLightTheme
  return useMemo(() => sized(theme, factors[textSize]), [theme, textSize])
}

/** A theme whose words, and the lines they stand on, are this many times as large. */
function sized(theme: Theme, factor: number): Theme {
  if (factor === 1) return theme
  const tokens = Object.entries(theme).map(([name, value]) => {
    const isSize = /^(fontSize|lineHeight)/.test(name) && typeof value === 'string'
    return [name, isSize ? `${Math.round(Number.parseFloat(value) * factor)}px` : value]
  })
  return Object.fromEntries(tokens) as Theme
}

function onSystemTheme(changed: () => void): () => void {
  prefersDark.addEventListener('change', changed)
  return () => prefersDark.removeEventListener('change', changed)
}

import { componentsNl } from '../components/text.nl.ts'
import { frameNl } from '../frame/text.nl.ts'
import { aboutNl } from '../screens/about/text.nl.ts'
import { caseNl } from '../screens/case/text.nl.ts'
import { changesNl } from '../screens/changes/text.nl.ts'
import { diagnoseNl } from '../screens/diagnose/text.nl.ts'
import { homeNl } from '../screens/home/text.nl.ts'
import { logsNl } from '../screens/logs/text.nl.ts'
import { practiceNl } from '../screens/practice/text.nl.ts'
import { problemsNl } from '../screens/problems/text.nl.ts'
import { repairNl } from '../screens/repair/text.nl.ts'
import { reportNl } from '../screens/report/text.nl.ts'
import { settingsNl } from '../screens/settings/text.nl.ts'
import type { ScreenTexts } from './en.ts'

export const nl: ScreenTexts = {
  ...aboutNl,
  ...frameNl,
  ...componentsNl,
  ...diagnoseNl,
  ...problemsNl,
  ...practiceNl,
  ...homeNl,
  ...settingsNl,
  ...caseNl,
  ...repairNl,
  ...changesNl,
  ...logsNl,
  ...reportNl,
}

import { componentsFr } from '../components/text.fr.ts'
import { frameFr } from '../frame/text.fr.ts'
import { aboutFr } from '../screens/about/text.fr.ts'
import { caseFr } from '../screens/case/text.fr.ts'
import { changesFr } from '../screens/changes/text.fr.ts'
import { diagnoseFr } from '../screens/diagnose/text.fr.ts'
import { homeFr } from '../screens/home/text.fr.ts'
import { logsFr } from '../screens/logs/text.fr.ts'
import { practiceFr } from '../screens/practice/text.fr.ts'
import { problemsFr } from '../screens/problems/text.fr.ts'
import { repairFr } from '../screens/repair/text.fr.ts'
import { reportFr } from '../screens/report/text.fr.ts'
import { settingsFr } from '../screens/settings/text.fr.ts'
import type { ScreenTexts } from './en.ts'

export const fr: ScreenTexts = {
  ...aboutFr,
  ...frameFr,
  ...componentsFr,
  ...diagnoseFr,
  ...problemsFr,
  ...practiceFr,
  ...homeFr,
  ...settingsFr,
  ...caseFr,
  ...repairFr,
  ...changesFr,
  ...logsFr,
  ...reportFr,
}

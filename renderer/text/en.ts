import type { SameKeys } from '../../shared/text/text-tree.ts'
import { componentsEn } from '../components/text.en.ts'
import { frameEn } from '../frame/text.en.ts'
import { aboutEn } from '../screens/about/text.en.ts'
import { caseEn } from '../screens/case/text.en.ts'
import { changesEn } from '../screens/changes/text.en.ts'
import { diagnoseEn } from '../screens/diagnose/text.en.ts'
import { homeEn } from '../screens/home/text.en.ts'
import { logsEn } from '../screens/logs/text.en.ts'
import { practiceEn } from '../screens/practice/text.en.ts'
import { problemsEn } from '../screens/problems/text.en.ts'
import { repairEn } from '../screens/repair/text.en.ts'
import { reportEn } from '../screens/report/text.en.ts'
import { settingsEn } from '../screens/settings/text.en.ts'

/** What only the screens say, from the folder of each. English is written first; the compiler holds the other languages to its keys. */
export const en = {
  ...aboutEn,
  ...frameEn,
  ...componentsEn,
  ...diagnoseEn,
  ...problemsEn,
  ...practiceEn,
  ...homeEn,
  ...settingsEn,
  ...caseEn,
  ...repairEn,
  ...changesEn,
  ...logsEn,
  ...reportEn,
} as const

export type ScreenTexts = SameKeys<typeof en>

type WithoutPlural<Key extends string> = Key extends `${infer Base}_${'one' | 'other'}` ? Base : Key
type KeysOf<Tree> = {
  [Key in keyof Tree & string]: Tree[Key] extends string ? WithoutPlural<Key> : `${Key}.${KeysOf<Tree[Key]>}`
}[keyof Tree & string]

/** Every key a screen may ask for; plural forms are asked for without their ending. */
export type TextKey = KeysOf<typeof en>

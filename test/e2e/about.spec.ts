import { expect, test } from '@playwright/test'
import { bundledPackages } from '../../build/licences.ts'
import { root } from '../../scripts/installed.mjs'
import { type DesktopApp, launchApp } from './launch.ts'

const spoken = [
  ['en', 'Settings', 'About Backup Medic', 'Close'],
  ['fr', 'Paramètres', 'À propos de Backup Medic', 'Fermer'],
  ['nl', 'Instellingen', 'Over Backup Medic', 'Sluiten'],
] as const

for (const [language, settings, title, close] of spoken) {
  test(`the administrator reads in ${language} which licences are in the program`, async () => {
    let app: DesktopApp | undefined
    try {
      app = await launchApp({ language })
      await app.page.getByRole('button', { name: settings, exact: true }).click()
      await app.page.getByRole('button', { name: title }).click()
      const dialog = app.page.getByRole('dialog', { name: title })
      await expect(dialog.getByText(/\d+\.\d+\.\d+.*MIT/).first()).toBeVisible()
      const packages = bundledPackages(root)
      await expect(dialog.getByRole('listitem')).toHaveCount(packages.length)
      for (const name of ['react-dom', 'zod', '@fluentui/react-button']) {
        const { version = '' } = packages.find((one) => one.name === name) ?? {}
        const licence = `${name} ${version}${language === 'fr' ? '\u00a0' : ''}: MIT`
        await expect(dialog.getByText(licence, { exact: true })).toBeVisible()
      }
      await dialog.getByText(/^zod /).click()
      await expect(dialog.getByText('Colin McDonnell')).toBeVisible()
      await dialog.getByRole('button', { name: close }).click()
      await expect(dialog).toBeHidden()
      expect(await app.outside()).toEqual([])
    } finally {
      await app?.close()
    }
  })
}

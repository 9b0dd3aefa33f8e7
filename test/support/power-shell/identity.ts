/** A healthy answer of `Get-ServerIdentity`. */
export const identityAnswer = {
  computerName: 'SRV01',
  osCaption: 'Windows Server 2022 Datacenter',
  osBuild: '20348.2340',
  culture: 'fr-FR',
  installationType: 'Server Core',
  powershellVersion: '5.1.20348.2340',
  languageMode: 'FullLanguage',
  elevated: true,
  bootedAt: '2026-11-20T06:00:00Z',
}

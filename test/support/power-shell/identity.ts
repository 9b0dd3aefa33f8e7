/** A healthy answer of `Get-ServerIdentity`. */
export const identityAnswer = {
  computerName: 'SRV01',
  machineGuid: '0d3f6e0c-2f6b-4a86-9a51-7d0f8f1f2b11',
  hardwareId: '{4c4c4544-0042-3510-8052-b4c04f4d3132}',
  osCaption: 'Windows Server 2022 Datacenter',
  osBuild: '20348.2340',
  culture: 'fr-FR',
  installationType: 'Server Core',
  powershellVersion: '5.1.20348.2340',
  languageMode: 'FullLanguage',
  elevated: true,
  bootedAt: '2026-11-20T06:00:00Z',
}

/**
 * SHA-256 of every PowerShell file the program may load, by its path from the folder of the program's rooms.
 * Written by `node scripts/write-script-manifest.mjs`; a test fails when it is out of date.
 */
export const scriptManifest: Readonly<Record<string, string>> = {
  'actions/reinstall-msdtc/reinstall-msdtc.ps1': '811698eb7119afb81dff066589b9b5338dda880b6cd13f667a7c8eac98461266',
  'actions/sync-clock/sync-clock.ps1': 'f65b51c0df6ca1b59c9a1eb2059e5a2955c15042c81d0ebbb9cf2700f7987b50',
  'powershell/scripts/elevation.ps1': '890145d87e4dafae2735c7e7ba22144a944b8633621a36a4375ecee3ac299ae4',
  'powershell/scripts/native-tool.ps1': '3ec94062747b3f6f6015a69121e214ee92ef607075831610f8a95ddd8f9d8ce9',
  'powershell/scripts/plain-data.ps1': 'bd71c135cc37bf1f3f926a2dfb1ad3f16300705dd25130b5abfee62a9e5a94bc',
  'powershell/scripts/registry.ps1': 'dd15114a74e9ec7eb74cd92f45b7f6acb62cfcbf064d21cfb83a1f258fd1fc8d',
  'powershell/scripts/request.ps1': '47bd32ee97e77c754f86025bcd16b1f6aa36fc2a89c1bb3b63779aed771b8e1f',
  'powershell/scripts/server-identity.ps1': '733301e2a001aa617def4e33b73e9b8516f54e66b611a4c223eb73aae58e6c98',
  'powershell/scripts/server-path.ps1': 'e2f962950fff59a34cc07207507657ee0e7dafab706de481c9ca3b9febe4c8ed',
  'reads/antivirus/antivirus.ps1': '90706ae53955dfebaac13926930db959f254c522b359ce1e1c938653b9dc3f32',
  'reads/backup-activity/backup-activity.ps1': '3d23a609b69cad3271f544f3c1601d9830ec9a52a0899cac2ee70fb02c19c7d1',
  'reads/certificates/certificates.ps1': 'baa2645fae1cd44df40a03231aa22963b40ad50d46b9c741258e7b162dd3e948',
  'reads/clock/clock.ps1': 'fbd81d596ec3daf1110d9ed5b51158a282fd74251447d5bb39e5e707a7109313',
  'reads/endpoint/endpoint.ps1': 'f3a1f0802e04edf767f5b9cb77b23999e3ff0b6d35ceb4577b982799c870256d',
  'reads/folder-owners/folder-owners.ps1': '78e9fdada3caf97db06c566324000e7416a329c16dfca3c8de8972fb5b918572',
  'reads/installed-services/installed-services.ps1': '9ee80114df49e3e816cd3bb3a0849f7d06854dc7489f4f59bd6fe163d0f01c3a',
  'reads/machine-condition/machine-condition.ps1': '806529e660b681a77a5d2d24a0e7657f3e2222daa8bf8b70c09e7568ccec147c',
  'reads/proxy/proxy.ps1': '73a0c1cb808dba3029f2dd042b63269a751e05fb2dd0875aae737027663989f5',
  'reads/server-load/server-load.ps1': '13587e34d7d1669cf5ed86e579855f7f38ca1f7c5419444e92f19310ff44a3c1',
  'reads/shadow-storages/shadow-storages.ps1': 'cc11a0a11e9eddec924610d6b1b74c814086c63715639d8ebe1ccaa00d2bca28',
  'reads/vss-writers/vss-writers.ps1': '21ea5c292498e3fcfc3941d101ce6cc4823b1613d38019d7c51865342c96b270',
  'resources/access-list/access-list.ps1': '90e1ca5da995e0f5ae01b18a96aa12096e742167626831cc82ec449d2c234b0c',
  'resources/certificate/certificate.ps1': '1bcac6eb5e5a69db6da806b64126aa5427b3c7af6cb1019c8efa3056cf678198',
  'resources/defender-exclusion/defender-exclusion.ps1':
    '23a965ed6f2f3117fc2b488d0c3b7c291f9585ebf2bb300802234ad39e0b087c',
  'resources/registry-value/registry-value.ps1': '297e97fc46c34a1eabeff4ed67bf4210972941301e4715c17a8abdf2800fca3e',
  'resources/service/service.ps1': 'f4d7a6c1ee512ac0ae73dcadc3b65c5150ef3e6e0f76c1b164282ac53e0f5f5f',
  'resources/shadow-storage/shadow-storage.ps1': '00eaac50eb29bb3d386e545137eefbd261cc011888cbb87141f2e442999ba0e2',
  'resources/time-zone/time-zone.ps1': 'dca3ee29714376a132a0aa1d0a3cf9f6fdba4e5ef9492f20b5f34314ef49f86f',
  'resources/win-inet-proxy/win-inet-proxy.ps1': 'a398ad4b5665c68c44f2474fa5e0d79a5c1d68995d6f4eb1219fdc308e18e69c',
}

/**
 * SHA-256 of every PowerShell file the program may load, by its path from the folder of the program's rooms.
 * Written by `node scripts/write-script-manifest.mjs`; a test fails when it is out of date.
 */
export const scriptManifest: Readonly<Record<string, string>> = {
  'actions/reinstall-msdtc/reinstall-msdtc.ps1': '811698eb7119afb81dff066589b9b5338dda880b6cd13f667a7c8eac98461266',
  'powershell/scripts/elevation.ps1': '890145d87e4dafae2735c7e7ba22144a944b8633621a36a4375ecee3ac299ae4',
  'powershell/scripts/native-tool.ps1': '3ec94062747b3f6f6015a69121e214ee92ef607075831610f8a95ddd8f9d8ce9',
  'powershell/scripts/plain-data.ps1': 'bd71c135cc37bf1f3f926a2dfb1ad3f16300705dd25130b5abfee62a9e5a94bc',
  'powershell/scripts/registry.ps1': 'dd15114a74e9ec7eb74cd92f45b7f6acb62cfcbf064d21cfb83a1f258fd1fc8d',
  'powershell/scripts/request.ps1': '47bd32ee97e77c754f86025bcd16b1f6aa36fc2a89c1bb3b63779aed771b8e1f',
  'powershell/scripts/server-identity.ps1': '733301e2a001aa617def4e33b73e9b8516f54e66b611a4c223eb73aae58e6c98',
  'powershell/scripts/server-path.ps1': 'e2f962950fff59a34cc07207507657ee0e7dafab706de481c9ca3b9febe4c8ed',
  'reads/backup-activity/backup-activity.ps1': '3d23a609b69cad3271f544f3c1601d9830ec9a52a0899cac2ee70fb02c19c7d1',
  'reads/certificates/certificates.ps1': 'baa2645fae1cd44df40a03231aa22963b40ad50d46b9c741258e7b162dd3e948',
  'reads/folder-owners/folder-owners.ps1': '78e9fdada3caf97db06c566324000e7416a329c16dfca3c8de8972fb5b918572',
  'reads/installed-services/installed-services.ps1': '9ee80114df49e3e816cd3bb3a0849f7d06854dc7489f4f59bd6fe163d0f01c3a',
  'reads/instance-metadata/instance-metadata.ps1': '7cd12fc488b0916c00344bbc503c0b5633084e29d8594ae9068126bc21c325cd',
  'reads/machine-condition/machine-condition.ps1': '806529e660b681a77a5d2d24a0e7657f3e2222daa8bf8b70c09e7568ccec147c',
  'reads/server-load/server-load.ps1': '13587e34d7d1669cf5ed86e579855f7f38ca1f7c5419444e92f19310ff44a3c1',
  'reads/shadow-storages/shadow-storages.ps1': 'cc11a0a11e9eddec924610d6b1b74c814086c63715639d8ebe1ccaa00d2bca28',
  'reads/vss-writers/vss-writers.ps1': '21ea5c292498e3fcfc3941d101ce6cc4823b1613d38019d7c51865342c96b270',
  'resources/access-list/access-list.ps1': '90e1ca5da995e0f5ae01b18a96aa12096e742167626831cc82ec449d2c234b0c',
  'resources/certificate/certificate.ps1': '1bcac6eb5e5a69db6da806b64126aa5427b3c7af6cb1019c8efa3056cf678198',
  'resources/registry-value/registry-value.ps1': '297e97fc46c34a1eabeff4ed67bf4210972941301e4715c17a8abdf2800fca3e',
  'resources/service/service.ps1': 'f4d7a6c1ee512ac0ae73dcadc3b65c5150ef3e6e0f76c1b164282ac53e0f5f5f',
  'resources/shadow-storage/shadow-storage.ps1': '00eaac50eb29bb3d386e545137eefbd261cc011888cbb87141f2e442999ba0e2',
}

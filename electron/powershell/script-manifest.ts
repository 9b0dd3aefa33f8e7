/**
 * SHA-256 of every PowerShell file the program may load, by its path from the folder of the program's rooms.
 * Written by `node scripts/write-script-manifest.mjs`; a test fails when it is out of date.
 */
export const scriptManifest: Readonly<Record<string, string>> = {
  'actions/create-recovery-point/create-recovery-point.ps1':
    'db0a8ed545d58081d7e3e573b21879e8acab23be41737b2bdfaa16224155d73c',
  'actions/reinstall-msdtc/reinstall-msdtc.ps1': '811698eb7119afb81dff066589b9b5338dda880b6cd13f667a7c8eac98461266',
  'actions/start-consistency-check/start-consistency-check.ps1':
    '983da8f29f8e176a5b48501001e91c02042dcb3d3afe7d1d0c6b180dd510699d',
  'powershell/scripts/dpm-module.ps1': '249b5f5696739a7b474f4d67b99b0451c75e3c98005c68381281eca30d051112',
  'powershell/scripts/elevation.ps1': '890145d87e4dafae2735c7e7ba22144a944b8633621a36a4375ecee3ac299ae4',
  'powershell/scripts/installed-program.ps1': '0908265eb666ef4ead7efb990c0a22556274301da08618c0e299aaa30f6cadb4',
  'powershell/scripts/mars-module.ps1': 'e82cfc9f6596beef53e9497fd47ec9380872f2366f830e15a75f26fd04d4aa52',
  'powershell/scripts/native-tool.ps1': '3ec94062747b3f6f6015a69121e214ee92ef607075831610f8a95ddd8f9d8ce9',
  'powershell/scripts/plain-data.ps1': 'bd71c135cc37bf1f3f926a2dfb1ad3f16300705dd25130b5abfee62a9e5a94bc',
  'powershell/scripts/record.ps1': '06da06802147ce429699acb27f0cf38cc5c63af3eb54cf531b1d895d0c14bcb8',
  'powershell/scripts/registry.ps1': 'dd15114a74e9ec7eb74cd92f45b7f6acb62cfcbf064d21cfb83a1f258fd1fc8d',
  'powershell/scripts/request.ps1': '47bd32ee97e77c754f86025bcd16b1f6aa36fc2a89c1bb3b63779aed771b8e1f',
  'powershell/scripts/server-identity.ps1': '733301e2a001aa617def4e33b73e9b8516f54e66b611a4c223eb73aae58e6c98',
  'powershell/scripts/server-path.ps1': 'e2f962950fff59a34cc07207507657ee0e7dafab706de481c9ca3b9febe4c8ed',
  'reads/backup-activity/backup-activity.ps1': 'f7d13cabca3d0693927e5ffaedfa0c25ce05237f2efe0ffcfb4e54d7c71194fb',
  'reads/certificates/certificates.ps1': 'baa2645fae1cd44df40a03231aa22963b40ad50d46b9c741258e7b162dd3e948',
  'reads/dpm-datasources/dpm-datasources.ps1': '2c9c0fb5483f07edcaa73bd570ad76f5860948abd5447337e0df147b9cf5d6d3',
  'reads/dpm-jobs/dpm-jobs.ps1': 'c4ec4cdb0d947c11d1a42ee50870f08c2aaea8d1e07912acc77730dddc541b16',
  'reads/dpm-storage/dpm-storage.ps1': 'c7148bb23d968978fb4e7a348d70dc30578213f471b316b67982d15e271451f3',
  'reads/folder-owners/folder-owners.ps1': '78e9fdada3caf97db06c566324000e7416a329c16dfca3c8de8972fb5b918572',
  'reads/installed-services/installed-services.ps1': '9ee80114df49e3e816cd3bb3a0849f7d06854dc7489f4f59bd6fe163d0f01c3a',
  'reads/machine-condition/machine-condition.ps1': '806529e660b681a77a5d2d24a0e7657f3e2222daa8bf8b70c09e7568ccec147c',
  'reads/mars-jobs/mars-jobs.ps1': 'a329c2a4057c123fe9cf3e5b3cb5466185c94cf05fde08e1cc070a889704486f',
  'reads/mars-policy/mars-policy.ps1': '84f3af4e9c92670f83989ce973ea0e21c744e6212e6d2af757c4a919cc28490c',
  'reads/mars-settings/mars-settings.ps1': '84f63f8ce9f076a9661e24e573d0672b4c20e3ccf4959912250069d2b39b1045',
  'reads/roles/roles.ps1': '2f93e290f9ce2f550c9d6b574572771dd7ea57270b9945870a35c842781bce46',
  'reads/server-load/server-load.ps1': '13587e34d7d1669cf5ed86e579855f7f38ca1f7c5419444e92f19310ff44a3c1',
  'reads/shadow-storages/shadow-storages.ps1': 'cc11a0a11e9eddec924610d6b1b74c814086c63715639d8ebe1ccaa00d2bca28',
  'reads/vss-writers/vss-writers.ps1': '21ea5c292498e3fcfc3941d101ce6cc4823b1613d38019d7c51865342c96b270',
  'resources/access-list/access-list.ps1': '90e1ca5da995e0f5ae01b18a96aa12096e742167626831cc82ec449d2c234b0c',
  'resources/certificate/certificate.ps1': '1bcac6eb5e5a69db6da806b64126aa5427b3c7af6cb1019c8efa3056cf678198',
  'resources/registry-value/registry-value.ps1': '297e97fc46c34a1eabeff4ed67bf4210972941301e4715c17a8abdf2800fca3e',
  'resources/service/service.ps1': 'f4d7a6c1ee512ac0ae73dcadc3b65c5150ef3e6e0f76c1b164282ac53e0f5f5f',
  'resources/shadow-storage/shadow-storage.ps1': '00eaac50eb29bb3d386e545137eefbd261cc011888cbb87141f2e442999ba0e2',
}

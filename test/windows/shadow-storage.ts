// Two virtual disks, the storage of one on the other, one of them mounted in a folder; what Windows makes of a limit.
import { ok, strictEqual } from 'node:assert'
import { mkdirSync, writeFileSync } from 'node:fs'
import { keep, tool, withServer } from './on-windows.ts'

const folder = 'C:\\Mounts'
mkdirSync(`${folder}\\Data`, { recursive: true })
writeFileSync(
  `${folder}\\make.txt`,
  [
    ['X', `assign letter=X`],
    ['Y', `assign mount=${folder}\\Data`],
  ]
    .flatMap(([name, assign]) => [
      `create vdisk file=${folder}\\${name}.vhdx maximum=2048 type=expandable`,
      'attach vdisk',
      'create partition primary',
      'format fs=ntfs quick',
      assign,
    ])
    .join('\r\n'),
)
tool('diskpart.exe', '/s', `${folder}\\make.txt`)
tool('vssadmin.exe', 'add', 'shadowstorage', '/for=X:', `/on=${folder}\\Data\\`, '/maxsize=400MB')

await withServer(async (server) => {
  const read = () => server.call('Get-ShadowStorageState', { volume: 'X:' })
  const before = await read()
  ok(before.exists && before.associated)
  strictEqual(before.storedOn, `${folder}\\Data\\`)
  const mounted = await server.call('Get-ShadowStorageState', { volume: `${folder}\\Data` })
  const asked = ['500000001', '536870912', '600000000', 'unbounded']
  const answered: unknown[] = []
  for (const limit of asked) {
    await server.call('Set-ShadowStorageLimit', { volume: 'X:', storedOn: before.storedOn, limit })
    const now = await read()
    answered.push({ asked: limit, read: now.exists && now.associated ? now.limit : now })
  }
  keep('shadow-storage', { before, mounted, answered, list: tool('vssadmin.exe', 'list', 'shadowstorage') })
})

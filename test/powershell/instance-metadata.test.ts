import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { instanceMetadata } from '../../shared/reads/instance-metadata.ts'
import { describeOnPowerShell } from '../support/power-shell/real-power-shell.ts'

const subscription = '11111111-2222-3333-4444-555555555555'
const resourceId = `/subscriptions/${subscription}/resourceGroups/backup_(west)/providers/Microsoft.Compute/virtualMachines/files-01`
const compute = {
  azEnvironment: 'AzurePublicCloud',
  location: 'westeurope',
  name: 'files-01',
  osType: 'Windows',
  plan: { name: '', product: '', publisher: '' },
  resourceGroupName: 'backup_(west)',
  resourceId,
  securityProfile: { securityType: '' },
  storageProfile: {
    dataDisks: [
      {
        name: 'data',
        lun: '3',
        diskSizeGB: '1024',
        managedDisk: { id: '/d' },
        isUltraDisk: 'true',
        isSharedDisk: 'false',
      },
    ],
    osDisk: { managedDisk: { id: '/o' }, diffDiskSettings: { option: 'Local' } },
  },
  subscriptionId: subscription,
  tagsList: [{ name: 'owner', value: 'somebody' }],
  userData: 'c2VjcmV0',
  vmScaleSetName: '',
  vmSize: 'Standard_D2s_v5',
}

describeOnPowerShell('what Azure says of a VM, read by a real PowerShell', (ask) => {
  const read = async (text: string, status = 200) =>
    instanceMetadata.answer.parse(await ask('ConvertFrom-InstanceMetadataText', { status, text }))

  test('names the VM, its group and its subscription, with numbers as numbers and empty texts as nothing', async () => {
    expect(await read(JSON.stringify({ compute }))).toEqual({
      answered: true,
      name: 'files-01',
      group: 'backup_(west)',
      subscription,
      resourceId,
      region: 'westeurope',
      size: 'Standard_D2s_v5',
      osType: 'Windows',
      securityType: null,
      scaleSet: null,
      plan: null,
      osDisk: { managed: true, ephemeral: true },
      dataDisks: [{ name: 'data', lun: 3, sizeGb: 1024, managed: true, ultra: true, shared: false }],
      portal: 'portal.azure.com',
    })
  })

  test('names the plan, the security type and the portal of another cloud', async () => {
    const plan = { name: 'gold', product: 'firewall', publisher: 'contoso' }
    const other = {
      ...compute,
      plan,
      securityProfile: { securityType: 'TrustedLaunch' },
      azEnvironment: 'AzureUSGovernmentCloud',
    }
    expect(await read(JSON.stringify({ compute: other }))).toMatchObject({
      plan,
      securityType: 'TrustedLaunch',
      portal: 'portal.azure.us',
    })
    expect(await read(JSON.stringify({ compute: { ...compute, azEnvironment: 'Contoso' } }))).toMatchObject({
      portal: null,
    })
  })

  test('takes silence, a refusal, and an answer of something else for no Azure VM', async () => {
    const nothing = { answered: false, name: null, resourceId: null, dataDisks: null, portal: null }
    expect(await read('', 0)).toMatchObject(nothing)
    expect(await read('Not Found', 404)).toMatchObject(nothing)
    expect(await read('<html>A page of a portal</html>')).toMatchObject(nothing)
    expect(await read('{"instance":{"id":1}}')).toMatchObject(nothing)
    expect(await read('[]')).toMatchObject(nothing)
  })

  test('says nothing when the service has trouble of its own', async () => {
    for (const status of [400, 429, 500, 503]) await expect(read('', status)).rejects.toThrow(String(status))
  })

  test('a name that is none of Azure is no answer, because it would stand in a command', async () => {
    await expect(read(JSON.stringify({ compute: { ...compute, name: 'a"; shutdown' } }))).rejects.toThrow()
  })

  const asked = async (answer: (headers: NodeJS.Dict<string | string[]>) => [number, string]) => {
    const server = createServer((request, response) => {
      const [status, text] = request.url === '/elsewhere' ? [200, 'elsewhere'] : answer(request.headers)
      response.writeHead(status, { Location: '/elsewhere' }).end(text)
    })
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
    onTestFinished(() => void server.close())
    const { port } = server.address() as AddressInfo
    return ask('Read-MetadataText', { address: `http://127.0.0.1:${port}/metadata/instance` })
  }

  test('asks with the header of the service', async () => {
    expect(await asked((headers) => [200, `Metadata is ${headers.metadata}`])).toEqual({
      status: 200,
      text: 'Metadata is true',
    })
  })

  test('keeps the status of a refusal, and follows nobody elsewhere', async () => {
    expect(await asked(() => [429, 'Too many'])).toEqual({ status: 429, text: 'Too many' })
    expect(await asked(() => [302, ''])).toEqual({ status: 302, text: '' })
  })

  test('answers when nobody is there', async () => {
    const address = 'http://127.0.0.1:1/metadata/instance'
    expect(await ask('Read-MetadataText', { address })).toEqual({ status: 0, text: '' })
  })
})

import { cp, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { shortName } from '../../electron/session/find-case.ts'
import { productKnowledge, temporaryFolder } from '../support/open-test-session.ts'
import { runMedic } from '../support/run-medic.ts'

describe('the name of a problem without its product', () => {
  test('stands for it where only one product has it', async () => {
    const on = ['--json', '--simulate', 'vm-network-slow', '--state-dir', await temporaryFolder()]
    const whole = (await runMedic([...on, 'plan', 'azure-vm/network-calls-slow'])).json
    expect((await runMedic([...on, 'plan', 'network-calls-slow'])).json).toEqual(whole)
    expect((await runMedic([...on, 'check', '--case', 'network-calls-slow'])).json.findings[0].check).toMatch(
      /^azure-vm\/network-calls-slow#/,
    )
    const fixed = await runMedic([...on, 'fix', 'network-calls-slow', '--confirm', whole.hash])
    expect(fixed.code).toBe(0)
  })

  test('is refused with all it could mean where several products have it', async () => {
    const { cases } = await productKnowledge()
    const twice = cases.map(({ id }) => shortName(id)).find((name, at, all) => all.indexOf(name) !== at) ?? ''
    const meant = cases.map(({ id }) => id).filter((id) => shortName(id) === twice)
    expect(meant.length).toBeGreaterThan(1)
    const on = ['--simulate', 'healthy', '--state-dir', await temporaryFolder()]
    for (const args of [
      ['plan', twice],
      ['check', '--case', twice],
    ]) {
      const { code, out, err } = await runMedic([...on, ...args])
      expect([code, out]).toEqual([64, ''])
      for (const id of meant) expect(err).toContain(id)
    }
  })

  test('does not stand for another product’s problem while the file of one is damaged', async () => {
    const resources = await temporaryFolder()
    await cp(join(import.meta.dirname, '../../knowledge'), join(resources, 'knowledge'), { recursive: true })
    const other = join(resources, 'knowledge/cases/mars/network-calls-slow.yaml')
    await writeFile(other, 'schema: 2\n')
    const on = ['--simulate', 'vm-network-slow', '--state-dir', await temporaryFolder()]
    const { code, err } = await runMedic([...on, 'plan', 'network-calls-slow'], resources)
    expect([code, err]).toEqual([64, expect.stringContaining('mars/network-calls-slow')])
  })
})

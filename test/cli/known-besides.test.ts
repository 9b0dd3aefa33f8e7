import { describe, expect, test } from 'vitest'
import { lookUpAnswer, lookUpLines, noteAnswers, noteLines } from '../../electron/cli/known-besides.ts'
import { createOutput } from '../../electron/cli/output.ts'
import { type ExplainedDiagnosis, explained } from '../../shared/model/look-up.ts'
import { openTestSession } from '../support/open-test-session.ts'

const french = createOutput('fr', false, { out: () => undefined, err: () => undefined })

describe('what the command line says besides', () => {
  test('tells of a code without a case what it means and what to do, for people and for programs', async () => {
    const { session } = await openTestSession('healthy')
    const { codes } = session.knowledge
    const [match] = explained(await session.diagnose('AnotherWSBJobRunning'), codes)
      .matches as ExplainedDiagnosis['matches']
    if (!match) throw new Error('The code is not known.')
    const entry = codes.find(({ code }) => code === 'AnotherWSBJobRunning')

    expect(lookUpAnswer(french, match)).toEqual({ about: entry?.about?.fr, act: entry?.act?.fr })
    expect(lookUpLines(french, match)).toEqual([
      `  Ce que cela signifie\u00a0: ${entry?.about?.fr}`,
      `  Que faire\u00a0: ${entry?.act?.fr}`,
    ])
  })

  test('tells beside a failed VSS writer why its service is not simply restarted', async () => {
    const { session } = await openTestSession('vss-writers-failed')
    const { findings } = await session.check({ case: 'azure-vm/vss-writers-bad-state' })
    const { writers } = session.knowledge
    const why = writers.find(({ name }) => name === 'SqlServerWriter')?.why?.fr

    expect(findings.flatMap((one) => noteAnswers(french, one, writers))).toEqual([{ writer: 'SqlServerWriter', why }])
    expect(findings.flatMap((one) => noteLines(french, one, writers))).toEqual([
      `  Au sujet d’un redémarrage du service derrière SqlServerWriter\u00a0: ${why}`,
    ])
  })
})

import { describe, expect, test } from 'vitest'
import { runAtTerminal } from '../support/run-medic.ts'

const texts = async (...args: string[]) => {
  const { code, out, err } = await runAtTerminal(args, { columns: 120 })
  return { code, out, err: err.trimEnd() }
}

describe('help', () => {
  test.each([
    [
      'en',
      'Usage: backup-medic [options] [command]',
      'Options:',
      'Commands:',
      'shows this help',
      'choices: en, fr, nl; default: en',
    ],
    [
      'fr',
      'Utilisation\u00a0: backup-medic [options] [commande]',
      'Commandes\u00a0:',
      'affiche cette aide',
      '<problème>',
      'en, fr, nl\u00a0; par défaut\u00a0: en',
    ],
    [
      'nl',
      'Gebruik: backup-medic [opties] [opdracht]',
      'Opties:',
      'Opdrachten:',
      'toont deze hulp',
      '<probleem>',
      'keuzes: en, fr, nl; standaard: en',
    ],
  ])('speaks %s, commander’s own words included', async (language, ...words) => {
    const { code, out, err } = await texts('--lang', language, '--help')
    expect([code, err]).toEqual([0, ''])
    for (const word of words) expect(out).toContain(word)
    if (language !== 'en') expect(out).not.toMatch(/\b(?:Usage|display|output|default|choices|command|problem)\b/)
  })

  test.each(['en', 'fr', 'nl'])('is what a bare call shows, and it ends well, in %s', async (language) => {
    const bare = await texts('--lang', language)
    expect(bare.code).toBe(0)
    expect(bare.out).toBe((await texts('--lang', language, '--help')).out)
  })

  test.each(['en', 'fr', 'nl'])('breaks no line at a no-break space, in %s', async (language) => {
    for (const columns of [40, 60, 80]) {
      const { out } = await runAtTerminal(['--lang', language, 'help', 'report'], { columns })
      const all = await runAtTerminal(['--lang', language, '--help'], { columns })
      expect(`${out}${all.out}`.split('\n').filter((line) => /^\s*[:;?!»]|«\s*$|\ue000/u.test(line))).toEqual([])
    }
  })

  test('of a command names the options of all commands as well', async () => {
    const { out } = await texts('--lang', 'fr', 'help', 'fix')
    expect(out).toContain('applique le plan d’un problème')
    expect(out).toContain('--confirm <empreinte>')
    expect(out).toMatch(/Options de toutes les commandes\u00a0:[\s\S]*--simulate <scénario>/)
  })
})

describe('what cannot be meant is refused in the chosen language, with what may have been meant:', () => {
  test.each([
    [['chek'], 'There is no command “chek”. --help lists all of them.\n(Did you mean check?)'],
    [
      ['--lang', 'fr', 'chek'],
      /^Il n’existe pas de commande «\u00a0chek\u00a0».*\n\(Vouliez-vous dire check\u00a0\?\)$/,
    ],
    [['--lang=nl', 'chek'], /^Er is geen opdracht ‘chek’.*\n\(Bedoelde u check\?\)$/],
    [['check', '--agian'], 'There is no option “--agian” here. --help lists those there are.\n(Did you mean --again?)'],
    [['--lang', 'fr', 'plan'], /^Il manque quelque chose\u00a0: «\u00a0problème\u00a0»/],
    [['--lang', 'nl', 'fix', 'x', '--confirm'], /^De optie ‘--confirm <hash>’ heeft een waarde nodig/],
    [['check', 'a', 'b c'], 'That is more than “check” takes: a, b c. Put a text with spaces between quotation marks.'],
    [['--lang', 'de', 'check'], '“de” does not fit “--lang <language>”. Choose from: en, fr, nl.'],
    [['completion', 'zsh'], '“zsh” does not fit “shell”. Choose from: powershell, bash.'],
    [['zzzzzz'], 'There is no command “zzzzzz”. --help lists all of them.'],
  ])('%j', async (args, said) => {
    const { code, out, err } = await texts(...args)
    expect([code, out]).toEqual([64, ''])
    if (typeof said === 'string') expect(err).toBe(said)
    else expect(err).toMatch(said)
  })
})

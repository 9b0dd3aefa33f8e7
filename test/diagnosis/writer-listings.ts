interface Labels {
  banner: string
  name: string
  id: string
  instance: string
  state: string
  error: string
}

type State = readonly [name: string, state: string, error: string]

/** The output of `vssadmin list writers`, with its labels in one language. */
function listing(labels: Labels, states: readonly State[]): string {
  const guid = (index: number) => `{${index}8132975-6f93-4464-a53e-1050253ae220}`
  const blocks = states.map(([name, state, error], index) =>
    [
      `${labels.name}'${name}'`,
      `   ${labels.id}${guid(index)}`,
      `   ${labels.instance}${guid(index + 5)}`,
      `   ${labels.state}${state}`,
      `   ${labels.error}${error}`,
    ].join('\r\n'),
  )
  return [labels.banner, ...blocks].join('\r\n\r\n')
}

const english: Labels = {
  banner:
    'vssadmin 1.1 - Volume Shadow Copy Service administrative command-line tool\r\n(C) Copyright 2001-2013 Microsoft Corp.',
  name: 'Writer name: ',
  id: 'Writer Id: ',
  instance: 'Writer Instance Id: ',
  state: 'State: ',
  error: 'Last error: ',
}
const french: Labels = {
  banner: 'vssadmin 1.1 - Outil ligne de commande d’administration du service de cliché instantané de volume',
  name: 'Nom du rédacteur : ',
  id: 'ID du rédacteur : ',
  instance: 'ID d’instance du rédacteur : ',
  state: 'État : ',
  error: 'Dernière erreur : ',
}
const dutch: Labels = {
  banner: 'vssadmin 1.1 - Opdrachtregelprogramma voor Volume Shadow Copy-service',
  name: 'Naam van schrijver: ',
  id: 'Id van schrijver: ',
  instance: 'Exemplaar-id van schrijver: ',
  state: 'Status: ',
  error: 'Laatste fout: ',
}

const stable: State = ['System Writer', '[1] Stable', 'No error']

/** One failed writer beside a stable one; the words of the states are the reader's, the numbers are Windows'. */
export const failedWriters: Record<string, string> = {
  English: listing(english, [stable, ['SqlServerWriter', '[8] Failed', 'Non-retryable error']]),
  French: listing(french, [stable, ['SqlServerWriter', '[8] Échec', 'Erreur non renouvelable']]),
  Dutch: listing(dutch, [stable, ['SqlServerWriter', '[8] Mislukt', 'Fout die niet opnieuw kan worden geprobeerd']]),
  'in one line': listing(english, [stable, ['SqlServerWriter', '[10] Failed', 'Timed out']]).replace(/\s+/g, ' '),
}
export const waitingWriters = listing(english, [stable, ['SqlServerWriter', '[5] Waiting for completion', 'No error']])
export const stableWriters = listing(english, [stable, ['SqlServerWriter', '[1] Stable', 'No error']])

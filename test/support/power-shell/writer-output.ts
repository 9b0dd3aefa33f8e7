/** One writer as `vssadmin list writers` would print it. */
export interface PrintedWriter {
  name: string
  classId: string
  state: number
  word: string
  lastError: string
}

interface Labels {
  banner: string[]
  quote: '"' | "'"
  name: string
  classId: string
  instanceId: string
  state: string
  lastError: string
}

const microsoft = '(C) Copyright 2001-2013 Microsoft Corp.'

/**
 * The labels of `vssadmin list writers` by language. English and Russian as public output shows them, German as public scripts
 * match it, French from memory; the last three are made up, for shapes no public output was found of.
 */
export const labels: Record<string, Labels> = {
  English: {
    banner: ['vssadmin 1.1 - Volume Shadow Copy Service administrative command-line tool', microsoft],
    quote: "'",
    name: 'Writer name: ',
    classId: 'Writer Id: ',
    instanceId: 'Writer Instance Id: ',
    state: 'State: ',
    lastError: 'Last error: ',
  },
  German: {
    banner: ['vssadmin 1.1 - Verwaltungsbefehlszeilenprogramm des Volumeschattenkopie-Dienstes', microsoft],
    quote: '"',
    name: 'Verfassername: ',
    classId: 'Verfasserkennung: ',
    instanceId: 'Verfasserinstanzkennung: ',
    state: 'Status: ',
    lastError: 'Letzter Fehler: ',
  },
  French: {
    banner: ["vssadmin 1.1 - Outil ligne de commande d'administration", microsoft],
    quote: "'",
    name: 'Nom du rédacteur : ',
    classId: 'ID du rédacteur : ',
    instanceId: "ID d'instance du rédacteur : ",
    state: 'État : ',
    lastError: 'Dernière erreur : ',
  },
  // The words of a Dutch server are put together, not recorded; nothing may compare them.
  Dutch: {
    banner: ['vssadmin 1.1 - Opdrachtregelprogramma voor Volume Shadow Copy-service', microsoft],
    quote: "'",
    name: 'Naam van schrijver: ',
    classId: 'Id van schrijver: ',
    instanceId: 'Exemplaar-id van schrijver: ',
    state: 'Status: ',
    lastError: 'Laatste fout: ',
  },
  Russian: {
    banner: ['vssadmin 1.1 - Программа командной строки для администрирования', microsoft],
    quote: '"',
    name: 'Имя компонента записи: ',
    classId: 'Id компонента записи: ',
    instanceId: 'Id экземпляра компонента записи: ',
    state: 'Состояние: ',
    lastError: 'Последняя ошибка: ',
  },
  'made-up words': {
    banner: ['vssadmin 1.1 - Blarg', microsoft],
    quote: "'",
    name: 'Zork mip: ',
    classId: 'Zork Qu: ',
    instanceId: 'Zork Plim Qu: ',
    state: 'Fnord: ',
    lastError: 'Glip wub: ',
  },
  'made-up words with apostrophes': {
    banner: [`L'outil de d'Zork`, microsoft],
    quote: "'",
    name: "Mip de l'zork : ",
    classId: "Qu de l'zork : ",
    instanceId: "Qu d'plim de l'zork : ",
    state: "L'fnord : ",
    lastError: "L'glip : ",
  },
  'wide colons': {
    banner: ['vssadmin 1.1 - 卷影', microsoft],
    quote: '"',
    name: '編寫者\uff1a',
    classId: '編寫者 Id\uff1a',
    instanceId: '編寫者例項 Id\uff1a',
    state: '狀態\uff1a',
    lastError: '上次錯誤\uff1a',
  },
}

/** What the tool prints for these writers in a language of {@link labels}. */
export function writerOutput(language: string, writers: readonly PrintedWriter[], lineEnd = '\r\n'): string {
  const words = labels[language]
  if (words === undefined) throw new Error(`There are no labels for ${language}.`)
  const blocks = writers.map(({ name, classId, state, word, lastError }, index) => [
    `${words.name}${words.quote}${name}${words.quote}`,
    `   ${words.classId}{${classId}}`,
    `   ${words.instanceId}{00000000-0000-4000-8000-${String(index).padStart(12, '0')}}`,
    `   ${words.state}[${state}] ${word}`,
    `   ${words.lastError}${lastError}`,
    '',
  ])
  return [...words.banner, '', ...blocks.flat()].join(lineEnd)
}

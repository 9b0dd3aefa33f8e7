import type { VssWriter, VssWritersAnswer } from '../../shared/model/probe-answers.ts'
import { findName, type ServerState, type WriterError } from './server-state.ts'

/**
 * Last errors in the words of some languages. The English ones are those of Windows; the others are only alike, because
 * nothing may ever compare them.
 */
const errorWords: Record<string, Record<WriterError, string>> = {
  en: {
    none: 'No error',
    retryable: 'Retryable error',
    nonRetryable: 'Non-retryable error',
    timedOut: 'Timed out',
    outOfResources: 'Out of resources',
    inconsistent: 'Inconsistent shadow copy',
    unexpected: 'Unexpected error',
  },
  fr: {
    none: 'Aucune erreur',
    retryable: 'Erreur récupérable',
    nonRetryable: 'Erreur non récupérable',
    timedOut: 'Délai dépassé',
    outOfResources: 'Ressources insuffisantes',
    inconsistent: 'Cliché instantané incohérent',
    unexpected: 'Erreur inattendue',
  },
  de: {
    none: 'Kein Fehler',
    retryable: 'Wiederholbarer Fehler',
    nonRetryable: 'Nicht wiederholbarer Fehler',
    timedOut: 'Zeitüberschreitung',
    outOfResources: 'Nicht genügend Ressourcen',
    inconsistent: 'Inkonsistente Schattenkopie',
    unexpected: 'Unerwarteter Fehler',
  },
  nl: {
    none: 'Geen fout',
    retryable: 'Herhaalbare fout',
    nonRetryable: 'Niet-herhaalbare fout',
    timedOut: 'Time-out opgetreden',
    outOfResources: 'Onvoldoende bronnen',
    inconsistent: 'Inconsistente schaduwkopie',
    unexpected: 'Onverwachte fout',
  },
}

/** Lists the VSS writers that answer: those whose service runs, and all that live in VSS, which starts on demand. */
export function listWriters(state: ServerState): VssWritersAnswer {
  const language = state.identity.culture.split('-')[0] ?? 'en'
  const words = errorWords[language] ?? errorWords.en
  const writers: VssWriter[] = []
  for (const [name, writer] of Object.entries(state.writers)) {
    if (!answers(state, writer.service)) continue
    writers.push({
      name,
      classId: writer.classId,
      state: writer.state,
      hasLastError: writer.lastError !== 'none',
      lastError: words?.[writer.lastError] ?? writer.lastError,
    })
  }
  return { writers, unread: state.unreadWriters }
}

/** A service that starts or stops takes its writers with it: the next instance of a writer that heals is stable. */
export function renewWriters(state: ServerState, service: string): void {
  const wanted = service.toLowerCase()
  for (const writer of Object.values(state.writers)) {
    if (writer.service.toLowerCase() !== wanted || !writer.healsWhenRestarted) continue
    writer.state = 1
    writer.lastError = 'none'
  }
}

function answers(state: ServerState, service: string): boolean {
  if (service === '') return true
  const key = findName(state.services, service)
  const host = key === undefined ? undefined : state.services[key]
  if (host === undefined) return false
  return service === 'VSS' ? host.startType !== 'disabled' : host.state === 'running'
}

import { z } from 'zod'
import type { VssWriter, VssWritersAnswer, vssWriters } from '../../../shared/reads/vss-writers.ts'
import type { ServicesState } from '../../resources/service/simulated-keys.ts'
import { findName, type SimulatedKind } from '../../server/simulated-kind.ts'

/** The last error of a VSS writer, before it has words in the server's language. */
const writerErrorSchema = z.enum([
  'none',
  'retryable',
  'nonRetryable',
  'timedOut',
  'outOfResources',
  'inconsistent',
  'unexpected',
])
type WriterError = z.infer<typeof writerErrorSchema>

/** A simulated VSS writer; it is listed while the service that hosts it runs (VSS itself starts on demand). */
const simulatedWriterSchema = z.strictObject({
  classId: z.string(),
  /** Short name of the hosting service; empty when none is known. */
  service: z.string().default(''),
  state: z.number().int().min(0).max(15).default(1),
  lastError: writerErrorSchema.default('none'),
  /** A new instance of the writer, after a restart of its service, is stable again. */
  healsWhenRestarted: z.boolean().default(true),
})

interface WriterState extends ServicesState {
  identity: { culture: string }
  writers: Record<string, z.infer<typeof simulatedWriterSchema>>
  unreadWriters: number
}

/** VSS writers as data. A restart of a service renews its writers: see the simulated services. */
export const simulatedVssWriters = {
  state: {
    /** By writer name, which Windows does not translate. */
    writers: z.record(z.string(), simulatedWriterSchema),
    /** How many blocks of the list of writers cannot be read. */
    unreadWriters: z.number().int().min(0).default(0),
  },
  answers: { 'Get-VssWriterState': listWriters },
} as const satisfies SimulatedKind<WriterState, keyof typeof vssWriters.primitives>

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
function listWriters(state: WriterState): VssWritersAnswer {
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

function answers(state: WriterState, service: string): boolean {
  if (service === '') return true
  const key = findName(state.services, service)
  const host = key === undefined ? undefined : state.services[key]
  if (host === undefined) return false
  return service === 'VSS' ? host.startType !== 'disabled' : host.state === 'running'
}

import type { z } from 'zod'
import { resourceSchemas } from './changes.ts'
import {
  backupActivityAnswerSchema,
  certificatesAnswerSchema,
  installedServicesAnswerSchema,
  machineConditionAnswerSchema,
  mappedWritersAnswerSchema,
  serverLoadAnswerSchema,
  shadowStoragesAnswerSchema,
} from './probe-answers.ts'
import type { ReadName } from './reads.ts'

/** What each read answers: the fields an expectation may name. */
export const readAnswers: Record<ReadName, z.ZodType> = {
  registryValue: resourceSchemas.registryValue.state,
  service: resourceSchemas.service.state,
  accessList: resourceSchemas.accessList.state,
  shadowStorage: resourceSchemas.shadowStorage.state,
  certificate: resourceSchemas.certificate.state,
  vssWriters: mappedWritersAnswerSchema,
  serverLoad: serverLoadAnswerSchema,
  backupActivity: backupActivityAnswerSchema,
  machineCondition: machineConditionAnswerSchema,
  shadowStorages: shadowStoragesAnswerSchema,
  installedServices: installedServicesAnswerSchema,
  certificates: certificatesAnswerSchema,
}

import type { PrimitiveName } from './primitives.ts'
import { ServerError } from './server.ts'

/** What the simulated server says with a Windows error code; always marked as simulated. */
const sentences: Record<number, string> = {
  3: 'the path was not found',
  5: 'access is denied',
  87: 'the parameter is not correct',
  1051: 'services that depend on it are running',
  1053: 'the service did not answer in time',
  1058: 'the service is disabled',
  1060: 'there is no such service',
  1061: 'the service cannot take a control now',
  1067: 'the process of the service ended unexpectedly',
  1068: 'a service it depends on cannot start',
  1072: 'the service is marked for deletion',
  1336: 'the access list is not valid',
}

/** A refusal of the simulated server with the Windows error code a real one would give, and the target it is about. */
export function failure(primitive: PrimitiveName, nativeCode: number, target: string): ServerError {
  const sentence = sentences[nativeCode] ?? `Windows error ${nativeCode}`
  return new ServerError('failed', primitive, `simulated: ${target}: ${sentence}`, nativeCode)
}

/** A refusal for which Windows gives no error code, only words. */
export function refusal(primitive: PrimitiveName, sentence: string): ServerError {
  return new ServerError('failed', primitive, `simulated: ${sentence}`)
}

/** A refusal for lack of rights (5), such as Windows gives even to administrators for what is protected. */
export function denied(primitive: PrimitiveName, target: string): ServerError {
  return new ServerError('denied', primitive, `simulated: ${target}: ${sentences[5]}`, 5)
}

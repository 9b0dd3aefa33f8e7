import type { z } from 'zod'
import type { PlainReadName, reads } from '../../shared/kinds.ts'
import type { EndpointSets } from '../../shared/model/endpoint-sets.ts'
import type { WriterMap } from '../../shared/model/known-writer.ts'
import type { AnswerOf, ArgumentsOf, PrimitiveName } from '../server/primitives.ts'
import type { Server } from '../server/server.ts'

/** What a read may use besides the server: what the knowledge says. */
export interface Known {
  /** Which service hosts which VSS writer. */
  writers: WriterMap
  /** Hosts that must be reached. */
  endpoints: EndpointSets
}

type TargetOf<Name extends PlainReadName> = z.output<(typeof reads)[Name]['target']>
type ReadAnswer<Name extends PlainReadName> = z.output<(typeof reads)[Name]['answer']>

/** Reads one thing that is no resource. Changes nothing. */
export type Read<Name extends PlainReadName> = (
  server: Server,
  at: TargetOf<Name>,
  known: Known,
) => Promise<ReadAnswer<Name>>

/** A read that is one call of the server, told and answered as it stands. */
export function oneCall<Name extends PrimitiveName>(name: Name) {
  return (server: Server, at: ArgumentsOf<Name>): Promise<AnswerOf<Name>> => server.call(name, at)
}

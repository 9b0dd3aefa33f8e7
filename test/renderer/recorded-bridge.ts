import type { EventName, Events, MedicBridge, Replies, Reply, RequestName, RequestOf } from '../../shared/ipc.ts'
import { message } from '../../shared/model/message.ts'

type Answer<Name extends RequestName> = (request: RequestOf<Name>) => Replies[Name] | Promise<Replies[Name]>
type Answers = { [Name in RequestName]?: Answer<Name> }

/** A refusal that the privileged side would send as a failure. */
export class Refused extends Error {}

/**
 * The window's port with answers that were recorded in advance: it keeps what was asked, answers what it was given, and
 * sends the events it is told to send. A request without a recorded answer fails, as on the real side.
 */
export class RecordedBridge implements MedicBridge {
  readonly asked: { name: RequestName; request: unknown }[] = []
  private readonly listeners = new Map<EventName, Set<(event: never) => void>>()
  private readonly answers: Answers

  constructor(answers: Answers) {
    this.answers = answers
  }

  async request<Name extends RequestName>(name: Name, request: RequestOf<Name>): Promise<Reply<Name>> {
    this.asked.push({ name, request })
    const answer = this.answers[name] as Answer<Name> | undefined
    try {
      if (!answer) throw new Refused(`Nothing was recorded for ${name}.`)
      return { ok: true, value: await answer(request) }
    } catch (error) {
      if (!(error instanceof Refused)) throw error
      return { ok: false, failure: { message: message('desktop.unexpected'), detail: error.message } }
    }
  }

  drop(files: readonly object[]): Promise<Reply<'log:dropped'>> {
    return this.request('log:dropped', { paths: [...files].map((file) => String(Reflect.get(file, 'name'))) })
  }

  on<Name extends EventName>(name: Name, listener: (event: Events[Name]) => void): () => void {
    const known = this.listeners.get(name) ?? new Set()
    this.listeners.set(name, known.add(listener as (event: never) => void))
    return () => known.delete(listener as (event: never) => void)
  }

  /** Sends an event to everyone who listens. */
  send<Name extends EventName>(name: Name, event: Events[Name]): void {
    for (const listener of this.listeners.get(name) ?? []) (listener as (event: Events[Name]) => void)(event)
  }

  /** The requests of one name, in the order in which they came. */
  askedFor<Name extends RequestName>(name: Name): RequestOf<Name>[] {
    return this.asked.filter((each) => each.name === name).map(({ request }) => request as RequestOf<Name>)
  }
}
